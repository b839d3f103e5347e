namespace DlCourse.Exercises;

/// <content>06.1: forward and backward through one neuron.</content>
public static partial class Lesson06
{
    /// <summary>06.1 (predict): the slopes of a point on the line, and one step.</summary>
    public static ValueExercise<double, double, double, double> OnePoint { get; } = new(new()
    {
        Id = "06.1",
        Kind = ExerciseKind.Predict,
        Title = "One point, forward and backward",
        Answers = (
            new("dJ/dz", -0.5)
            {
                Misconceptions =
                [
                    new(0.5, "The size is right. The slope is what was said minus what came, ŷ − y: which of the two is larger here?"),
                    new(-1, "That is 0 − 1: it takes the step's answer, or z itself, for ŷ. The sigmoid of z is something between."),
                    new(0, "That is z, which is 0 here. dJ/dz compares ŷ with y."),
                    new(-0.25, "That is ŷ(1 − ŷ) or (ŷ − y)·ŷ(1 − ŷ) with its sign. With cross-entropy that factor cancels."),
                    new(-0.125, "That is (ŷ − y) · ŷ(1 − ŷ), the slope of the quadratic loss. With cross-entropy the second factor cancels."),
                    new(-2, "That is dJ/dŷ. One link is still missing: multiply by the sigmoid's own slope, ŷ(1 − ŷ)."),
                    new(6, "That is what z would be with a plus before the 2: 1 + 3 + 4 is 8. Compute 1 + 3 · 1 − 2 · 2 again."),
                ],
                Otherwise = "First z = w₀ + w₁x₁ + w₂x₂, then ŷ = σ(z), then ŷ − y.",
            },
            new("dJ/dw₂", -1)
            {
                Misconceptions =
                [
                    new(1, "The size is right, the sign is not: ŷ − y is below 0, and x₂ is above."),
                    new(-0.5, "That is the slope of the bias or of w₁, whose input is 1. Multiply by the input of w₂."),
                    new(-2, "That forgets ŷ: the error is ½ − 1, not 0 − 1. Then multiply by x₂ = 2."),
                    new(2, "That is x₂ alone. Multiply it by dJ/dz."),
                ],
                Otherwise = "A weight's slope is dJ/dz times the input of that weight. Which number does w₂ multiply?",
            },
            new("dJ/dx₁", -1.5)
            {
                Misconceptions =
                [
                    new(1.5, "The size is right, the sign is not: ŷ − y is below 0, and w₁ is above."),
                    new(-0.5, "That is dJ/dw₁, with the input as factor. For an input's slope the factor is the weight."),
                    new(1, "That is dJ/dx₂: −½ · −2. Here x₁ is asked, and its weight is w₁."),
                    new(3, "That is w₁, the slope of z. Multiply it by dJ/dz."),
                    new(-3, "That forgets ŷ: the error is ½ − 1, not 0 − 1. Then multiply by w₁ = 3."),
                ],
                Otherwise = "An input's slope is dJ/dz times the weight of that input. Which weight multiplies x₁?",
            },
            new("the new w₂", -1.5)
            {
                Misconceptions =
                [
                    new(-2.5, "That goes uphill: subtract the slope times the rate. Taking away something negative makes w₂ larger."),
                    new(-1, "The rate is missing: the step is 0.5 times the slope."),
                    new(0.5, "That is the step. Add it to where w₂ stood."),
                    new(-0.5, "That is the step with the wrong sign. The new weight is the old one minus rate times slope."),
                    new(-1.75, "That uses the slope of w₁ or of the bias. w₂ moves by its own slope."),
                    new(2.5, "The step is right. It starts at w₂ = −2, not at 2."),
                    new(-3, "That subtracts the slope's size, so it goes the wrong way, and the rate is missing too."),
                ],
                Otherwise = "New w₂ = old w₂ − 0.5 · dJ/dw₂. Mind the two minus signs.",
            }),
        Hints =
        [
            "Forward first: z = 1 + 3 · 1 − 2 · 2. Which value has the sigmoid there?",
            "Backward: dJ/dz = ŷ − y. Times x₂ it is the slope of w₂; times w₁ it is the slope of x₁.",
        ],
        Solution = """
            // solution 06.1
            double slopeZ = 0.5 - 1;                      // dJ/dz: z = 1 + 3 − 4 = 0, so ŷ = ½
            double slopeW2 = -0.5 * 2;                    // dJ/dw₂
            double slopeX1 = -0.5 * 3;                    // dJ/dx₁
            double newW2 = -2 - 0.5 * -1;                 // w₂ after one step with rate 0.5
            """,
        Praise = "−½, −1, −1.5, and w₂ moves up to −1.5.",
        Explanation = "One number, ŷ − y, goes back along every wire. A weight's wire multiplies it by the input, an input's wire by the weight.",
    });
}
