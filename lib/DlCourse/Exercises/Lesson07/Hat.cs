namespace DlCourse.Exercises;

/// <content>07.6: a hat of three ReLUs.</content>
public static partial class Lesson07
{
    /// <summary>07.6 (make): output weights so that three ReLUs make a hat of height 1.</summary>
    public static FunctionExercise<double, double, double, double[]> Hat { get; } = new(new()
    {
        Id = "07.6",
        Kind = ExerciseKind.Make,
        Title = "A hat of three bends",
        Reference = (left, top, right) => FromSlopes(1 / (top - left), -1 / (right - top)),
        Cases = [(0, 1, 2), (0, 0.5, 1), (-1, 1, 2)],
        Nasty = [(-3, -2.5, 0), (0, 10, 11), (5, 5.25, 9), (-0.1, 0, 0.1), (-8, -4, -3)],
        Random = draw =>
        {
            var left = draw.Number();
            var top = left + draw.Number(0.1, 3);
            return (left, top, top + draw.Number(0.1, 3));
        },
        Misconceptions =
        [
            new((left, top, right) => FromSlopes(1, -1), "That makes slopes of 1 and −1, right only when both sides are 1 wide. To climb by 1 over a width, the slope is 1 / width."),
            new((left, top, right) => [1 / (top - left), -1 / (right - top), 0],
                "The second weight is the new slope itself. The first ReLU is still on there: the weight must also cancel its slope."),
            new((left, top, right) => [1 / (top - left), -1 / (right - top), 1 / (right - top)],
                "The second weight is the new slope itself. The first ReLU is still on there: the weight must also cancel its slope."),
            new((left, top, right) => [1 / (top - left), -1 / (top - left), 0],
                "That climbs and then stays at 1. At the top the slope must turn to −1 / (right − top), not to 0."),
            new((left, top, right) => [1 / (top - left), -2 / (top - left), 1 / (top - left)],
                "That is right when both sides are equally wide. Going down takes right − top, so it has a slope of its own."),
            new((left, top, right) => [1 / (top - left), -1 / (right - top) - 1 / (top - left), 0],
                "The hat goes down and does not stop at 0. The third ReLU has to end the fall: from −1 / (right − top) back to slope 0."),
            new((left, top, right) => [1 / (top - left), -1 / (right - top) - 1 / (top - left), -1 / (right - top)],
                "The third weight makes the fall steeper. It must end it, so its sign is the other one."),
            new((left, top, right) => FromSlopes(top - left, top - right), "Those are the widths of the sides. A slope is height over width: 1 divided by the width."),
            new((left, top, right) => FromSlopes(1 / top - left, -1 / right - top), "Mind the brackets: 1 / top - left divides first. Write 1 / (top - left)."),
            new((left, top, right) => FromSlopes(1 / top - left, -(1 / right - top)), "Mind the brackets: 1 / top - left divides first. Write 1 / (top - left)."),
            new((left, top, right) => FromSlopes(1 / (top - left), 1 / (right - top)), "After the top the hat falls, so the slope there is −1 / (right − top). Its sign is missing in two of the weights."),
            new((left, top, right) => [1 / (top - left), 1 / (right - top) - 1 / (top - left), 1 / (right - top)],
                "The outer two are right. At the top the slope changes from up to down: the new slope, −1 / (right − top), minus the old one."),
            new((left, top, right) => FromSlopes(1 / (right - left), -1 / (right - left)), "That divides by the whole width. The way up ends at top, the way down begins there."),
            new((left, top, right) => FromSlopes(-1 / (top - left), 1 / (right - top)), "That is the hat upside down. It goes up first."),
            new((left, top, right) => [1 / (top - left), 1 / (top - left) + 1 / (right - top), 1 / (right - top)],
                "The sizes are right. The middle weight bends the hat down: it is below 0."),
        ],
        Hints =
        [
            "Think of slopes. Left of `left` it is 0, then 1 / (top − left), then −1 / (right − top), then 0 again.",
            "A ReLU that has been switched on stays on, and adds its weight to the slope for ever.",
            "So each weight is a change: the slope after its bend minus the slope before it.",
        ],
        Solution = """
            // solution 07.6
            double[] HatWeights(double left, double top, double right)
            {
                var up = 1 / (top - left);
                var down = -1 / (right - top);
                return [up, down - up, -down];
            }
            """,
        Explanation = "A weight is the change of slope at its bend. So any line of straight pieces is a sum of ReLUs: read off its bends.",
    });

    private static double[] FromSlopes(double up, double down) => [up, down - up, -down];
}
