using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Running;

/// <summary>One input, what should come out, and what came.</summary>
internal sealed class Trial(object?[] inputs, string origin)
{
    /// <summary>The inputs as they were given; nobody else holds them.</summary>
    public object?[] Inputs { get; } = inputs;

    /// <summary>The inputs as the check sees them.</summary>
    public Observation[] Views { get; } = [.. inputs.Select(Observation.Of)];

    /// <summary>Where the input comes from, if it is not by hand.</summary>
    public string Origin { get; } = origin;

    /// <summary>The right answer.</summary>
    public required Observation Expected { get; init; }

    /// <summary>The learner's answer, as it was when it came.</summary>
    public required Observation Got { get; init; }

    /// <summary>The learner's answer itself.</summary>
    public required object? Answer { get; init; }

    /// <summary>The first input that the learner's function changed; −1 if none.</summary>
    public required int Changed { get; init; }

    /// <summary>Whether the answer is what the learner's function left in the gradient of one of its inputs.</summary>
    public bool AnswerIsGradient { get; init; }

    /// <summary>Whether the answer is right.</summary>
    public required bool IsRight { get; init; }

    /// <summary>What an exercise that judges by itself complains of.</summary>
    public string? Complaint { get; init; }
}
