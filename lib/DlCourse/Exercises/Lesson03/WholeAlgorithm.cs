using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>03.4: the whole algorithm, with the bias left out of the update.</content>
public static partial class Lesson03
{
    /// <summary>03.4 (repair): a learner whose bias never moves.</summary>
    public static FunctionExercise<Matrix<double>, Vector<double>, int, Vector<double>> WholeAlgorithm { get; } = new(new()
    {
        Id = "03.4",
        Kind = ExerciseKind.Repair,
        Title = "A learner that cannot learn AND",
        Reference = (inputs, targets, epochs) => Learned(inputs, targets, epochs, (error, _) => error),
        AsShipped = (inputs, targets, epochs) => Learned(inputs, targets, epochs, (_, _) => 0),
        Cases = [(Gate.And.Inputs, Gate.And.Targets, 1), (Gate.And.Inputs, Gate.And.Targets, 10), (Gate.Nand.Inputs, Gate.Nand.Targets, 20)],
        Nasty =
        [
            (Gate.Xor.Inputs, Gate.Xor.Targets, 7),
            (Gate.Or.Inputs, Gate.Or.Targets, 0),
            (Matrix<double>.Build.DenseOfArray(new double[,] { { -400 } }), Numbers(1), 2),
            (Matrix<double>.Build.DenseOfArray(new double[,] { { 1, -2, 3 }, { 0, 0, 0 } }), Numbers(0, 1), 3),
        ],
        // Whole numbers: their sums are exact, so the order of adding cannot turn a point on the line into one beside it.
        Random = draw =>
        {
            var (rows, columns) = (draw.Whole(2, 6), draw.Whole(1, 3));
            var inputs = Matrix<double>.Build.Dense(rows, columns, (_, _) => draw.Whole(-3, 3));
            return (inputs, Vector<double>.Build.Dense(rows, _ => draw.Whole(0, 1)), draw.Whole(1, 6));
        },
        Misconceptions =
        [
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (error, _) => -error),
                "The bias moves the wrong way: its sign is swapped. It steps by the same error y − ŷ as the weights."),
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (_, y) => y),
                "The bias moves on points that are right already. It steps by the error y − ŷ, not by y."),
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (_, _) => 1),
                "The bias grows with every row, right or wrong. Its step is the error y − ŷ times its input, and its input is 1."),
            new(BiasOncePerEpoch,
                "The bias moves only once in each epoch. It is a weight like the others: move it at every row, beside them."),
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (error, _) => error, replaces: true),
                "The bias is replaced at every row, so it forgets. Add the error to what it was."),
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (error, _) => Math.Abs(error)),
                "The bias only grows. On a false yes the error is −1, and the bias must go down: add the error itself."),
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (error, x, _) => error * x[0]),
                "The bias moves by x₁. The inputs belong to the other weights; the bias has an input of its own, and it is always 1."),
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (error, x, _) => error * x.Sum()),
                "The bias moves by the sum of the inputs. It has an input of its own, and it is always 1."),
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (error, _) => 0.1 * error),
                "The bias moves in tenths, and the weights in whole steps. All of them use the same learning rate, here 1."),
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (error, _) => error / 2),
                "The bias moves in halves, and the weights in whole steps. All of them use the same learning rate, here 1."),
            new((inputs, targets, epochs) => BiasLast(Learned(inputs, targets, epochs, (error, _) => error)),
                "The numbers are right, in another order. The bias comes first: w₀, w₁, w₂."),
            new((inputs, targets, epochs) => Learned(inputs, targets, epochs, (_, _) => 0, start: -1.5),
                "The bias is typed in and still never moves. That can fit AND, but no other data: let it learn from the error."),
        ],
        Hints =
        [
            "Run the cell as it stands and look at the three numbers. After 100 epochs of AND one of them can only be what it was at the start. Which one?",
            "A line whose w₀ stays 0 goes through (0, 0) for ever. The sum uses the bias; does the learning?",
            "The bias is a weight whose input is always 1. Its step is the error times 1, beside the step of the weights.",
        ],
        Solution = """
            // solution 03.4
            Vector<double> Learn(Matrix<double> inputs, Vector<double> targets, int epochs)
            {
                var bias = 0.0;
                var weights = Vector<double>.Build.Dense(inputs.ColumnCount);          // zeros
                for (var epoch = 1; epoch <= epochs; epoch++)
                {
                    foreach (var (x, y) in inputs.EnumerateRows().Zip(targets))
                    {
                        var error = y - Activations.Step(bias + weights.DotProduct(x));
                        weights += error * x;
                        bias += error;
                    }
                }
                return Vector<double>.Build.Dense([bias, .. weights]);
            }

            var andLearned = new Perceptron(Learn(Gate.And.Inputs, Gate.And.Targets, epochs: 100));
            Console.WriteLine($"{andLearned}, {andLearned.CountMistakes(Gate.And.Inputs, Gate.And.Targets)} of 4 rows wrong");
            """,
        Praise = "It learns, bias and all, on every data set tried.",
        Explanation = "The bias is the weight of an input that is always 1, so its step is the error times 1. Without it every line goes through the origin.",
    });

    private static Vector<double> Learned(
        Matrix<double> inputs, Vector<double> targets, int epochs, Func<double, double, double> biasStep, bool replaces = false, double start = 0) =>
        Learned(inputs, targets, epochs, (error, _, y) => biasStep(error, y), replaces, start);

    private static Vector<double> Learned(
        Matrix<double> inputs, Vector<double> targets, int epochs, Func<double, Vector<double>, double, double> biasStep, bool replaces = false, double start = 0)
    {
        var bias = start;
        var weights = Vector<double>.Build.Dense(inputs.ColumnCount);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            foreach (var (x, y) in inputs.EnumerateRows().Zip(targets))
            {
                var error = y - Activations.Step(bias + weights.DotProduct(x));
                weights += error * x;
                bias = (replaces ? 0 : bias) + biasStep(error, x, y);
            }
        }

        return Numbers([bias, .. weights]);
    }

    private static Vector<double> BiasOncePerEpoch(Matrix<double> inputs, Vector<double> targets, int epochs)
    {
        var (bias, weights) = (0.0, Vector<double>.Build.Dense(inputs.ColumnCount));
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var error = 0.0;
            foreach (var (x, y) in inputs.EnumerateRows().Zip(targets))
            {
                error = y - Activations.Step(bias + weights.DotProduct(x));
                weights += error * x;
            }

            bias += error;
        }

        return Numbers([bias, .. weights]);
    }

    private static Vector<double> BiasLast(Vector<double> weights) => Numbers([.. weights.Skip(1), weights[0]]);
}
