using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>07.4: which ReLU neurons are silent on every example.</content>
public static partial class Lesson07
{
    /// <summary>07.4 (make): the number of neurons whose z is at most 0 on all examples.</summary>
    public static FunctionExercise<Matrix<double>, Matrix<double>, Vector<double>, int> DeadNeurons { get; } = new(new()
    {
        Id = "07.4",
        Kind = ExerciseKind.Make,
        Title = "Count the dead",
        Reference = (inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, biases), z => z.Maximum() <= 0),
        Cases =
        [
            (Table(new double[,] { { 1, 2 }, { -1, 0 }, { 0.5, 1 } }), Table(new double[,] { { 1, 1 }, { -1, -1 }, { 0, -2 } }), Numbers(0, -3, -1)),
            (Table(new double[,] { { 1 }, { 2 } }), Table(new double[,] { { 1 }, { -1 }, { -1 }, { 2 } }), Numbers(-5, 0, 1.5, -3)),
        ],
        Nasty =
        [
            (Table(new double[,] { { 1, 0 }, { 0, 1 } }), Table(new double[,] { { 0, 0 }, { 1, -1 } }), Numbers(0, 0)),
            (Table(new double[,] { { 3, -1 } }), Table(new double[,] { { 1, 3 }, { -1, 1 }, { 1, 1 } }), Numbers(0, 5, -9)),
            (Table(new double[,] { { -2 }, { 4 } }), Table(new double[,] { { 1 }, { -1 } }), Numbers(-1, -1)),
            (Table(new double[,] { { 1, 1, 1 }, { 2, 0, 1 }, { 1, 2, 3 }, { 0, 1, 0 } }), Table(new double[,] { { -1, -2, -1 }, { -3, 0, -1 } }), Numbers(0.5, -0.5)),
            (Table(new double[,] { { 1, -1 }, { -2, 1 } }), Table(new double[,] { { -1, -1 }, { -2, -1 }, { 1, 1 } }), Numbers(-9, -8, -7)),
        ],
        Random = draw =>
        {
            var (rows, columns, neurons) = (draw.Whole(2, 5), draw.Whole(2, 4), draw.Whole(5, 8));
            return (draw.Matrix(rows, columns), draw.Matrix(neurons, columns), draw.Vector(neurons));
        },
        Misconceptions =
        [
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, biases), z => z.Minimum() <= 0),
                "That counts neurons that are silent on at least one example. Dead means silent on every one."),
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, biases), z => z.Average() <= 0),
                "That looks at the mean of z. One example above 0 is enough to keep a neuron alive: look at the largest."),
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, 0 * biases), z => z.Maximum() <= 0),
                "The bias is missing from z. It is what killed most of them."),
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, -biases), z => z.Maximum() <= 0),
                "The bias is subtracted. z is weights times inputs, plus the bias."),
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, biases), z => z.Maximum() < 0),
                "Almost: at z = 0 the output and the slope are 0 as well, so ≤ in place of <."),
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, biases), z => z.Maximum() == 0),
                "That asks whether the largest z is exactly 0. A sum below 0 gives the output 0 as well: ask for ≤."),
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, biases), z => z.Maximum() > 0),
                "That counts the living."),
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, biases).Transpose(), z => z.Maximum() <= 0),
                "That counts examples on which the whole layer is silent. Go through the neurons, and for each through the examples."),
            new((inputs, weights, biases) => Sums(inputs, weights, biases).Enumerate().Count(z => z <= 0),
                "That counts every single silence. A neuron counts once, and only if it is silent on all examples."),
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs.SubMatrix(0, 1, 0, inputs.ColumnCount), weights, biases), z => z.Maximum() <= 0),
                "Only the first example is looked at. A neuron may speak on the second."),
            new((inputs, weights, biases) => NeuronsWhere(Sums(inputs, weights, biases), z => z.Sum() == 0),
                "That asks whether the sums z add up to 0. What must be 0 is every output: so every z is at most 0."),
            new((inputs, weights, biases) => Enumerable.Range(0, biases.Count).Count(i => weights.Row(i).All(w => w <= 0) && biases[i] <= 0),
                "That looks at the weights alone. Whether z is above 0 depends on the inputs as well."),
        ],
        Hints =
        [
            "One neuron first: inputs * weights.Row(neuron) gives its sums on all examples at once. Add its bias.",
            "A vector of sums has a .Maximum(). What must be true of it when not one of them is above 0?",
            "Go through the neurons with a loop, from 0 to weights.RowCount − 1, and count.",
        ],
        Solution = """
            // solution 07.4
            int CountDead(Matrix<double> inputs, Matrix<double> weights, Vector<double> biases)
            {
                var dead = 0;
                for (var neuron = 0; neuron < weights.RowCount; neuron++)
                {
                    var sums = inputs * weights.Row(neuron) + biases[neuron];
                    if (sums.Maximum() <= 0) dead++;
                }
                return dead;
            }
            """,
        Explanation = "Dead is a matter of the data as well: the same neuron may live on other inputs.",
    });

    /// <summary>N × neurons.</summary>
    private static Matrix<double> Sums(Matrix<double> inputs, Matrix<double> weights, Vector<double> biases)
    {
        var sums = inputs.TransposeAndMultiply(weights);
        return Matrix<double>.Build.Dense(sums.RowCount, sums.ColumnCount, (i, j) => sums[i, j] + biases[j]);
    }

    private static int NeuronsWhere(Matrix<double> sums, Func<Vector<double>, bool> condition) => sums.EnumerateColumns().Count(condition);
}
