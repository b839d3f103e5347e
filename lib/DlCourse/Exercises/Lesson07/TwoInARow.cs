namespace DlCourse.Exercises;

/// <content>07.1: two neurons in a row, without and with a ReLU between them.</content>
public static partial class Lesson07
{
    /// <summary>07.1 (predict): −2 (3x − 1) + 5 multiplied out, and the same with a ReLU in the middle at x = 0 and x = 1.</summary>
    public static ValueExercise<double, double, double, double> TwoInARow { get; } = new(new()
    {
        Id = "07.1",
        Kind = ExerciseKind.Predict,
        Title = "Two neurons in a row",
        Answers = (
            new("the weight", -6)
            {
                Misconceptions =
                [
                    new(6, "The size is right. One of the two weights is negative: which sign has their product?"),
                    new(1, "That is 3 − 2. The second neuron multiplies what it gets, so the weights multiply."),
                    new(-2, "That is the second neuron's own weight. What it gets has been multiplied by 3 already."),
                    new(3, "That is the first neuron's own weight. The second one multiplies it once more."),
                ],
                Otherwise = "Put 3x − 1 in place of z⁽¹⁾ in −2 z⁽¹⁾ + 5, and collect what stands before x.",
            },
            new("the bias", 7)
            {
                Misconceptions =
                [
                    new(5, "The second bias is in. But the first one, −1, goes through the second neuron too, and is multiplied on the way."),
                    new(4, "That adds the two biases. The first one is multiplied by −2 before the 5 comes."),
                    new(3, "That subtracts the 2: −2 times −1 is +2, and then 5 is added."),
                    new(2, "That is −2 · −1. The second neuron's own bias is still to come."),
                    new(-7, "The size is right. But −2 times −1 is above 0, and so is 5."),
                    new(-3, "One sign is wrong: −2 times −1 is above 0, and the 5 is added."),
                ],
                Otherwise = "At x = 0 the first neuron gives −1. What does the second one make of that? This is the bias.",
            },
            new("z⁽²⁾ at x = 0 with ReLU", 5)
            {
                Misconceptions =
                [
                    new(7, "That is the answer without ReLU. Here the second neuron gets max(0, −1)."),
                    new(0, "The ReLU gives 0, yes. But it stands between the neurons: the second one still makes −2 · 0 + 5 of it."),
                    new(3, "That sends +1 on. ReLU does not turn a sign round, it cuts: max(0, −1) is 0."),
                    new(-1, "That is z⁽¹⁾. Send it through the ReLU and then through the second neuron."),
                ],
                Otherwise = "Three stations: 3 · 0 − 1, then max(0, …), then −2 times that, plus 5.",
            },
            new("z⁽²⁾ at x = 1 with ReLU", 1)
            {
                Misconceptions =
                [
                    new(2, "That is what leaves the ReLU. The second neuron is still to come: −2 · 2 + 5."),
                    new(5, "That cuts a 2 off. ReLU leaves what is above 0 as it is: max(0, 2) is 2."),
                    new(-4, "The bias 5 of the second neuron is missing."),
                    new(0, "Nothing is cut at the end: the only ReLU stands between the two neurons, and it lets 2 pass."),
                    new(3, "That is the first weight, or z⁽¹⁾ without its −1. Go station by station: 3 · 1 − 1 is 2."),
                    new(9, "The second weight is −2, so the 2 that arrives is taken away from 5."),
                ],
                Otherwise = "Three stations: 3 · 1 − 1, then max(0, …), then −2 times that, plus 5.",
            }),
        Hints =
        [
            "Write −2 (3x − 1) + 5 and multiply the bracket out.",
            "With ReLU, go station by station: the first sum, then max(0, sum), then the second sum.",
        ],
        Solution = """
            // solution 07.1
            double weight = -2 * 3;                       // of the one neuron, without activation
            double bias = -2 * -1 + 5;
            double atZero = -2 * Math.Max(0, -1) + 5;     // z⁽²⁾ at x = 0, with a ReLU between
            double atOne = -2 * Math.Max(0, 2) + 5;       // z⁽²⁾ at x = 1, with a ReLU between
            """,
        Praise = "−6, 7, 5 and 1.",
        Explanation = "At x = 1 both agree: −6 + 7 = 1. At x = 0 the ReLU makes 5 of 7. No single line does both, so the ReLU has bought something.",
    });
}
