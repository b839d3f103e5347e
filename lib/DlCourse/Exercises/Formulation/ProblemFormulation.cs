namespace DlCourse.Exercises;

/// <summary>A problem in the words of machine learning: six decisions, taken before any code is written.</summary>
public sealed record ProblemFormulation
{
    /// <summary>What the machine is asked for.</summary>
    public LearningTask Task { get; init; }

    /// <summary>What goes in.</summary>
    public InputKind Input { get; init; }

    /// <summary>What comes out.</summary>
    public OutputKind Output { get; init; }

    /// <summary>What it learns from.</summary>
    public LearningParadigm Paradigm { get; init; }

    /// <summary>What becomes small in training.</summary>
    public LossKind Loss { get; init; }

    /// <summary>What people look at in the end.</summary>
    public MetricKind Metric { get; init; }

    /// <summary>The decisions in one line.</summary>
    public override string ToString() => $"{Task}: {Input} → {Output}, {Paradigm}; loss {Loss}, metric {Metric}";
}
