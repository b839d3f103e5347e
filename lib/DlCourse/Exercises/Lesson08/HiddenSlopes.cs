using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>08.7: the slopes of the hidden layer.</content>
public static partial class Lesson08
{
    /// <summary>08.7 (make): dJ/dW₁ = δₕ xᵀ, dJ/db₁ = δₕ.</summary>
    public static FunctionExercise<Vector<double>, Vector<double>, (Matrix<double> W1, Vector<double> B1)> HiddenSlopes { get; } = new(new()
    {
        Id = "08.7",
        Kind = ExerciseKind.Make,
        Title = "Piece 5: the slopes of the hidden layer",
        Reference = (deltas, x) => (deltas.OuterProduct(x), deltas),
        Cases = [(Numbers(0.5, -1), Numbers(2, 3, 4)), (Numbers(0.1, 0.2, 0.3), Numbers(-1, 5))],
        Nasty =
        [
            (Numbers(0, 0), Numbers(1, 2)),
            (Numbers(-2), Numbers(3)),
            (Numbers(1, -1), Numbers(0, 7)),
            (Numbers(0.01, -0.02, 0.03, -0.04), Numbers(100)),
        ],
        Random = draw => (draw.Vector(draw.Whole(1, 4)), draw.Vector(draw.Whole(1, 4))),
        Misconceptions =
        [
            new((deltas, x) => (x.OuterProduct(deltas), deltas), "The table is transposed. W1 has one row for each hidden neuron, so its slopes have too: deltas come first."),
            new((deltas, x) => (-deltas.OuterProduct(x), -deltas), "The signs are turned round. A slope points uphill; the minus comes with the step."),
            new((deltas, x) => (deltas.OuterProduct(x), Vector<double>.Build.Dense(deltas.Count, 1)), "W1 is right. A bias has the input 1, so its slope is its neuron's delta, times 1."),
            new((deltas, x) => (deltas.OuterProduct(x), Vector<double>.Build.Dense(deltas.Count)), "W1 is right. The biases learn too: their input is always 1."),
            new((deltas, x) => (deltas.OuterProduct(x), Vector<double>.Build.Dense(deltas.Count, deltas.Sum())), "W1 is right. Each bias belongs to one neuron and takes only that neuron's delta."),
            new((deltas, x) => (Vector<double>.Build.Dense(deltas.Count, 1).OuterProduct(x), deltas), "Every row is x. Row j is the delta of neuron j times x."),
            new((deltas, x) => (deltas.OuterProduct(Vector<double>.Build.Dense(x.Count, 1)), deltas), "The inputs are missing. Column i is multiplied by input i."),
            new((deltas, x) => (deltas.OuterProduct(x), deltas * x.Sum()), "W1 is right. The biases do not see x: their input is 1."),
            new((deltas, x) => (WithoutLast(deltas.OuterProduct(x)), deltas), "The last column is 0. A loop ends one input too early: i < x.Count."),
            new((deltas, x) => (deltas.OuterProduct(x) / x.Count, deltas), "There is a division by the number of inputs. This is one example, and nothing is averaged."),
        ],
        Hints =
        [
            "As in piece 3, a weight's slope is the blame of its sum times its input. But now there are several sums, so the slopes form a table like W1.",
            "In row j, column i stands deltas[j] * x[i]. Such a table of all products is an outer product.",
            "deltas.OuterProduct(x) makes it. The biases have the input 1.",
        ],
        Solution = """
            // solution 08.7
            (Matrix<double> W1, Vector<double> B1) HiddenSlopes(Vector<double> deltas, Vector<double> x)
            {
                return (deltas.OuterProduct(x), deltas);
            }
            """,
        Explanation = "The same rule as for the output layer: blame of the sum times input. A layer does not know whether it is the last.",
    });

    private static Matrix<double> WithoutLast(Matrix<double> slopes)
    {
        slopes.ClearColumn(slopes.ColumnCount - 1);
        return slopes;
    }
}
