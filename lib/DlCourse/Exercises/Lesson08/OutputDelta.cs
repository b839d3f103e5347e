namespace DlCourse.Exercises;

/// <content>08.4: the blame of the output's sum.</content>
public static partial class Lesson08
{
    /// <summary>08.4 (make): δ = ŷ − y.</summary>
    public static FunctionExercise<double, double, double> OutputDelta { get; } = new(new()
    {
        Id = "08.4",
        Kind = ExerciseKind.Make,
        Title = "Piece 2: the blame of the output",
        Reference = (prediction, y) => prediction - y,
        Cases = [(0.668, 0), (0.25, 1)],
        Nasty = [(0.5, 0), (0.001, 1), (0.999, 0), (0.999, 1)],
        Random = draw => (draw.Number(0.02, 0.98), draw.Whole(0, 1)),
        Misconceptions =
        [
            new((prediction, y) => y - prediction, "The sign is turned round. The slope of the loss is what was said minus what came."),
            new((prediction, y) => (prediction - y) * prediction * (1 - prediction),
                "That is the delta of the quadratic loss. With cross-entropy the factor ŷ(1 − ŷ) cancels (lesson 06)."),
            new((prediction, y) => -y / prediction + (1 - y) / (1 - prediction),
                "That is dJ/dŷ, before the sigmoid. One link further back, at the sum, it is multiplied by ŷ(1 − ŷ), and almost everything cancels."),
            new((prediction, y) => prediction * (1 - prediction),
                "That is the sigmoid's slope alone, and y does not occur in it. How does the network learn what came?"),
            new((prediction, y) => 2 * (prediction - y), "Twice too large: a 2 belongs to a square, and the cross-entropy has none."),
            new((prediction, y) => 0.5 * (prediction - y) * (prediction - y), "That is a loss, a squared one. The delta is the slope of the cross-entropy along the output's sum."),
            new((prediction, y) => Math.Abs(prediction - y), "The size is right. The sign is what says in which direction to go, so leave the absolute value out."),
            new((prediction, y) => -y * Math.Log(prediction) - (1 - y) * Math.Log(1 - prediction), "That is the loss. Its slope along the output's sum is wanted, and it is much shorter."),
            new((prediction, y) => Math.Round(prediction) - y, "That compares a yes or no with y, as the perceptron does. Keep the chance as it is."),
        ],
        Hints =
        [
            "Lesson 06 found it for one neuron, and the output of this network is that neuron.",
            "What was said minus what came.",
        ],
        Solution = """
            // solution 08.4
            double OutputDelta(double prediction, double y)
            {
                return prediction - y;
            }
            """,
        Explanation = "The output is the neuron of lesson 06, and its inputs are h. So the slope of the loss along its sum is ŷ − y.",
    });
}
