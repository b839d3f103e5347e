namespace DlCourse.Exercises;

/// <content>02.4: predictions [n, 1] meet targets [n].</content>
public static partial class Lesson02
{
    /// <summary>02.4 (repair): a mean squared error that compares every prediction with every target.</summary>
    public static FunctionExercise<Tensor, Tensor, Tensor> SilentError { get; } = new(new()
    {
        Id = "02.4",
        Kind = ExerciseKind.Repair,
        Title = "A loss that broadcasts",
        Reference = (predictions, targets) => (predictions.squeeze(1) - targets).square().mean(),
        AsShipped = (predictions, targets) => (predictions - targets).square().mean(),
        Cases =
        [
            (tensor(new[,] { { 1f }, { 2 }, { 3 } }), tensor(new[] { 1f, 2, 3 })),
            (tensor(new[,] { { 1f }, { 5 } }), tensor(new[] { 2f, 2 })),
        ],
        Nasty =
        [
            (tensor(new[,] { { 4f } }), tensor(new[] { 1f })),
            (tensor(new[,] { { -1f }, { 1 }, { -1 }, { 1 } }), tensor(new[] { 1f, -1, 1, -1 })),
            (zeros(3, 1), zeros(3)),
        ],
        Random = draw =>
        {
            var n = draw.Whole(2, 6);
            return (draw.Tensor(n, 1), draw.Tensor(n));
        },
        Misconceptions =
        [
            new((p, y) => (p.squeeze(1) - y).square().sum(), "The shapes fit now, but this is the sum of the squares. A mean divides by their number."),
            new((p, y) => (p.squeeze(1) - y).abs().mean(), "The shapes fit now, but the differences are not squared: that is the mean absolute error."),
            new((p, y) => (p.squeeze(1) - y).mean().square(), "Square each difference first, then take the mean. Otherwise errors of opposite sign cancel, and only two means are compared."),
            new((p, y) => (p.squeeze(1) - y).square().mean().sqrt(), "The shapes fit now, but a root was added. The mean squared error has none."),
            new((p, y) => (p - y).square().sum() / y.numel(), "The n · n differences are still there: only the divisor is another. Look at the shape of predictions − targets."),
            new((p, y) => (p - y).square().mean() / y.numel(), "The n · n differences are still there, only divided once more. Look at the shape of predictions − targets."),
            new((p, y) => (p.squeeze(1) - y).square(), "Those are the squared differences, one by one. Take their mean."),
        ],
        Hints =
        [
            "Print the shape of differences. How many differences should there be, for n predictions?",
            "[n, 1] and [n], aligned at the right: the 1 stands above the n and is stretched. Give both the same shape first.",
            "predictions.squeeze(1) takes the axis of length 1 away; targets.unsqueeze(1) adds one. Either will do.",
        ],
        Solution = """
            // solution 02.4
            Tensor MeanSquaredError(Tensor predictions, Tensor targets)
            {
                var differences = predictions.squeeze(1) - targets;
                return differences.square().mean();
            }
            """,
        Explanation = "With both of shape [n], every prediction meets its own target. Broadcasting had made n · n pairs of them, without a word.",
    });
}
