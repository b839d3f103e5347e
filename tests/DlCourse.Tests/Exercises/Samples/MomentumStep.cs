using DlCourse.Exercises;
using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.11 (make): descent with momentum. The check is called with the learner's function.</summary>
    public static UpdateExercise Momentum { get; } = new(new()
    {
        Id = "99.11",
        Kind = ExerciseKind.Make,
        Title = "A step with momentum",
        Update = new(LearningRate: 0.1, Momentum: 0.9),
        Reference = parameters => Stepper(parameters, 0.1, 0.9),
        Blank = parameters => Todo.Here<Action>(),
        Misconceptions =
        [
            new(parameters => Stepper(parameters, 0.1, 0), "There is no momentum: the velocity has to live from step to step, outside the step's own code."),
            new(parameters => Stepper(parameters, -0.1, 0.9), "The step goes uphill: subtract what points to where the loss grows."),
            new(parameters => Stepper(parameters, 0.1, 0.9, clear: false), "earlier gradients are still in the sum"),
            new(parameters => Stepper(parameters, 0.1, -0.9), "The momentum has the wrong sign"),
        ],
        Hints = ["Keep one velocity for each parameter.", "velocity = momentum * velocity + gradient, then subtract rate times velocity."],
        Solution = "// solution 99.11\n// One velocity for each parameter, made before the first step.",
        Explanation = "The velocity is a sum of past gradients in which older ones count less and less.",
    });

    internal static Action Stepper(Tensor[] parameters, double rate, double momentum, bool clear = true, double decay = 0, bool decayBiases = true)
    {
        var velocities = parameters.Select(p => zeros_like(p)).ToArray();
        return () =>
        {
            using var quiet = no_grad();
            for (var i = 0; i < parameters.Length; i++)
            {
                var gradient = parameters[i].grad!;
                if (decayBiases || parameters[i].ndim > 1) gradient = gradient + decay * parameters[i];
                velocities[i] = momentum * velocities[i] + gradient;
                parameters[i].sub_(rate * velocities[i]);
                if (clear) parameters[i].grad!.zero_();
            }
        };
    }
}
