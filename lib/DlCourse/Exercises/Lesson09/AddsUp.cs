using DlCourse.Scratch;

namespace DlCourse.Exercises;

/// <content>09.4: a walk back that forgets.</content>
public static partial class Lesson09
{
    /// <summary>09.4 (repair): = in place of +=. The function returns the gradients of a and b in f = s · s + a with s = a · b.</summary>
    public static FunctionExercise<double, double, double[]> AddsUp { get; } = new(new()
    {
        Id = "09.4",
        Kind = ExerciseKind.Repair,
        Title = "A walk that forgets",
        Reference = (a, b) => [2 * a * b * b + 1, 2 * a * a * b],
        AsShipped = (a, b) => Mended(a, b, result => Walk(result, (_, slope, arriving) => slope * arriving)),
        Cases = [(3, 2), (1, -1)],
        Nasty = [(0, 5), (5, 0), (-2, 0.5), (100, -30)],
        Random = draw => (draw.Number(), draw.Number()),
        Misconceptions =
        [
            new((a, b) => Mended(a, b, result => Walk(result, (before, slope, _) => before + slope)),
                "It adds up now, but it adds the slopes alone. What comes along a wire is slope times value.Grad."),
            new((a, b) => Mended(a, b, result => Walk(result, (before, _, arriving) => before + arriving)),
                "It adds up now, but the slopes of the wires are gone. What comes along a wire is slope times value.Grad."),
            new((a, b) => Mended(a, b, result => Walk(result, Right, seed: 0)),
                "All gradients are 0. Something must start with 1, and what arrives is added: *= would multiply it by the 0 that is there."),
            new((a, b) => Mended(a, b, result => Walk(result, Right, seed: result.Data)),
                "The walk starts with the number of the result. How fast does f change with f itself? Start with 1."),
            new((a, b) => Mended(a, b, WalkWithData),
                "It hands on the number of the value times its gradient. What belongs there is the slope of the wire."),
            new((a, b) => Mended(a, b, WalkThatClears),
                "It sets the parents to 0 before it adds. So messages from their other users are lost: add to what is there."),
            new((a, b) => Mended(a, b, result => Walk(result, Right, forwards: true)),
                "It adds up now, but it walks from the inputs to the result, so it meets values that have nothing yet. Keep Reverse()."),
            new((a, b) => Mended(a, b, result => Walk(result, (before, slope, arriving) => before - slope * arriving)),
                "It subtracts what arrives. Messages add up: +=."),
            new((a, b) => Mended(a, b, result => Walk(result, (before, slope, arriving) => Math.Max(before, slope * arriving))),
                "It keeps the largest message. All of them count: add them up."),
            new((a, b) => Mended(a, b, result => Walk(result, (before, slope, arriving) => before == 0 ? slope * arriving : before)),
                "It keeps the first message and drops the others. All of them count: add them up."),
            new((a, b) => Mended(a, b, result => Walk(result, (before, slope, arriving) => before == 0 ? slope * arriving : (before + slope * arriving) / 2)),
                "It takes a mean of the messages. If a moves, all its ways move the result at the same time: add them up."),
            new((a, b) => Mended(a, b, result =>
                {
                    result.Grad = 1;
                    WalkWithoutOrder(result);
                }),
                "It follows each wire at once, so a shared value hands on its old sum again. Keep the order: every value hands on once, when its sum is complete."),
        ],
        Hints =
        [
            "Give the walk x · x: two wires lead from the product to the same x. What happens to the first message when the second arrives?",
            "If x moves a little, it moves the result along both wires at the same time. So the two messages add up.",
            "One sign is missing in the innermost line, just before the =.",
        ],
        Solution = """
            // solution 09.4
            void Backward(Value result)
            {
                result.Grad = 1;
                foreach (var value in result.Order().Reverse())
                {
                    foreach (var (parent, slope) in value.Parents)
                    {
                        parent.Grad += slope * value.Grad;
                    }
                }
            }

            Value side = 3;
            Backward(side * side);
            Console.WriteLine($"the slope of x · x at 3: {side.Grad}");
            """,
        Explanation = "Slopes multiply along a way and add up over ways. The second half of that sentence is the plus in +=.",
    });

    private static void WalkWithData(Value result)
    {
        result.Grad = 1;
        foreach (var value in result.Order().Reverse())
        {
            foreach (var (parent, _) in value.Parents) parent.Grad += value.Data * value.Grad;
        }
    }

    private static void WalkThatClears(Value result)
    {
        result.Grad = 1;
        foreach (var value in result.Order().Reverse())
        {
            foreach (var (parent, _) in value.Parents) parent.Grad = 0;
            value.HandOn();
        }
    }

    private static double[] Mended(double x, double y, Action<Value> backward)
    {
        var (a, b) = (new Value(x), new Value(y));
        var s = a * b;
        backward(s * s + a);
        return [a.Grad, b.Grad];
    }
}
