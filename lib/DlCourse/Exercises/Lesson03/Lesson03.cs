namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 03, the perceptron.</summary>
public static class Lesson03
{
    /// <summary>03.1 (predict): one point forward through a neuron, and one on the line.</summary>
    public static ForwardPassExercise ForwardPass { get; } = new();

    /// <summary>03.2 (complete): weights for OR, NAND and "A and not B".</summary>
    public static GateWeightsExercise Gates { get; } = new();

    /// <summary>03.3 (make): Rosenblatt's update rule.</summary>
    public static UpdateRuleExercise UpdateRule { get; } = new();
}
