namespace DlCourse.Exercises;

/// <content>09.5: gradients that were not set to zero.</content>
public static partial class Lesson09
{
    /// <summary>09.5 (predict): three backward passes and one step, and nobody zeroes.</summary>
    public static ValueExercise<double, double, double> NotZeroed { get; } = new(new()
    {
        Id = "09.5",
        Kind = ExerciseKind.Predict,
        Title = "Nobody zeroes",
        Answers = (
            new("the gradient after two passes", 12)
            {
                Misconceptions =
                [
                    new(6, "That is one pass, or the second alone. Nobody zeroed: what does the second pass do with the 6 that is there?"),
                    new(36, "Gradients add up, they do not multiply: 6 and then 6 more."),
                    new(18, "That counts the loss, or three passes. One pass brings 2w = 6."),
                    new(9, "That is the loss. The gradient of w² is 2w."),
                    new(0, "Nothing sets it to 0 here."),
                ],
                Otherwise = "One pass brings 2w, with w = 3. The second finds the first still there.",
            },
            new("w after the step", 1.8)
            {
                Misconceptions =
                [
                    new(2.4, "That uses the gradient of one pass. The step uses what stands in grad: 12."),
                    new(4.2, "That goes uphill. Descent subtracts the rate times the gradient."),
                    new(1.2, "That is the step, 0.1 · 12. Subtract it from w."),
                    new(-9, "The rate is missing: 0.1 times 12."),
                    new(3, "w has moved: the step took 0.1 · grad from it."),
                ],
                Otherwise = "w − 0.1 · grad, with the gradient of both passes.",
            },
            new("the gradient after the third pass", 15.6)
            {
                Misconceptions =
                [
                    new(18, "The third pass starts at the new w: its slope is 2 · 1.8, not 6."),
                    new(3.6, "That is the third pass alone. The 12 of the first two are still in grad: the step used them and left them there."),
                    new(16.8, "That is 12 + 2 · 2.4, with a w from a smaller step. The step used the whole 12."),
                    new(20.4, "That is 12 + 2 · 4.2, after a step uphill. Descent subtracts."),
                    new(13.8, "That adds w. The third pass brings 2w."),
                    new(15.24, "That adds the loss, w². The third pass brings its slope, 2w."),
                    new(12, "The third pass brings something, too: 2w at the new w."),
                ],
                Otherwise = "12 are still there. The third pass adds 2w, at the new w.",
            }),
        Hints =
        [
            "backward() adds to grad. One pass at w = 3 brings 2 · 3.",
            "The step uses all that stands in grad, and leaves it there. The third pass then adds the slope at the new w.",
        ],
        Solution = """
            // solution 09.5
            double afterTwo = 6 + 6;                       // w.grad after two passes
            double newWeight = 3 - 0.1 * 12;               // w after the step
            double afterThree = 12 + 2 * 1.8;              // w.grad after the third pass
            """,
        Praise = "12, 1.8 and 15.6.",
        Explanation = "A step is not the end of a gradient. Whoever wants the slope of today must throw away yesterday's.",
    });
}
