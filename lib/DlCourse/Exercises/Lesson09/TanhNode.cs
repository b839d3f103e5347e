using DlCourse.Scratch;

namespace DlCourse.Exercises;

/// <content>09.2: a bend that remembers.</content>
public static partial class Lesson09
{
    /// <summary>09.2 (make): tanh with its slope. The function returns the number and the gradient of z.</summary>
    public static FunctionExercise<double, double[]> TanhNode { get; } = new(new()
    {
        Id = "09.2",
        Kind = ExerciseKind.Make,
        Title = "A bend that remembers",
        Reference = z => [Math.Tanh(z), 1 - Math.Tanh(z) * Math.Tanh(z)],
        Cases = [0.5, -1],
        Nasty = [0, 20, -20, 1e-3, 3],
        Random = draw => draw.Number(),
        Misconceptions =
        [
            new(z => [Math.Tanh(z), 1 - z * z], "The square is taken of the input. The formula wants the output: 1 − t², with t = tanh z."),
            new(z => [Math.Tanh(z), 1 - Math.Tanh(z)], "A square is missing: the slope is 1 − t²."),
            new(z => [Math.Tanh(z), Math.Tanh(z) * (1 - Math.Tanh(z))], "t (1 − t) belongs to the sigmoid, whose values run from 0 to 1. For tanh it is 1 − t²."),
            new(z => [Math.Tanh(z), Activations.Sigmoid(z) * (1 - Activations.Sigmoid(z))], "That is the slope of the sigmoid. For tanh it is 1 − t², with t = tanh z."),
            new(z => [Math.Tanh(z), 0], "The number is right, but no wire leads back to a: a gradient would stop here. Give new Value(…) the parent and the slope."),
            new(z => [Math.Tanh(z), 1], "With the slope 1 a gradient passes as if there were no bend. The slope is 1 − t²."),
            new(z => [Math.Tanh(z), Math.Tanh(z)], "The number itself stands on the wire. The slope of tanh is 1 − t²."),
            new(z => [Math.Tanh(z), Math.Pow(Math.Tanh(z), 2) - 1], "The sign is turned round: tanh rises everywhere, so its slope is above 0."),
            new(z => [Math.Tanh(z), 1 + Math.Tanh(z) * Math.Tanh(z)], "That grows where tanh gets flat. One sign is wrong: 1 − t²."),
            new(z => [Math.Tanh(z), 1 - Math.Tanh(Math.Tanh(z)) * Math.Tanh(Math.Tanh(z))], "tanh is applied twice in the slope. t is tanh already: 1 − t * t."),
            new(z => [Math.Tan(z), 1 - Math.Tan(z) * Math.Tan(z)], "Math.Tan is the tangent of an angle. The bend is Math.Tanh."),
            new(z => [Math.Tanh(z), -2 * Math.Tanh(z)], "That differentiates 1 − t² once more. The slope of tanh is 1 − t² itself."),
        ],
        Hints =
        [
            "Two steps: first the number t = Math.Tanh(a.Data), then a new Value that knows its parent a and the slope there.",
            "The same form as in the table: new Value(number, (parent, slope)). The slope is 1 − t².",
        ],
        Solution = """
            // solution 09.2
            Value Tanh(Value a)
            {
                var t = Math.Tanh(a.Data);
                return new Value(t, (a, 1 - t * t));
            }
            """,
        Explanation = "The slope needs only the result t, which is there already. Far out, t² is nearly 1, and hardly any gradient gets through: the saturation of lesson 07.",
    });
}
