using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>The losses of regression and classification, each the mean over N examples, with natural logarithms.</summary>
/// <remarks>
/// The mean of per-example losses is the empirical risk J = (1/N) Σ L(ŷᵢ, yᵢ). PyTorch's names: MSELoss, L1Loss, BCELoss,
/// NLLLoss and CrossEntropyLoss, all with their default reduction "mean".
/// </remarks>
public static class Losses
{
    /// <summary>(1/N) Σ (ŷ − y)².</summary>
    /// <param name="predictions">N predictions.</param>
    /// <param name="targets">N targets.</param>
    /// <exception cref="ArgumentException">Other lengths, or none at all.</exception>
    public static double MeanSquaredError(IEnumerable<double> predictions, IEnumerable<double> targets) =>
        Mean(predictions, targets, (p, y) => (p - y) * (p - y));

    /// <summary>(1/N) Σ |ŷ − y|; never above the RMSE, and never below RMSE / √N.</summary>
    /// <inheritdoc cref="MeanSquaredError"/>
    public static double MeanAbsoluteError(IEnumerable<double> predictions, IEnumerable<double> targets) =>
        Mean(predictions, targets, (p, y) => Math.Abs(p - y));

    /// <summary>√MSE, in the unit of the targets.</summary>
    /// <inheritdoc cref="MeanSquaredError"/>
    public static double RootMeanSquaredError(IEnumerable<double> predictions, IEnumerable<double> targets) =>
        Math.Sqrt(MeanSquaredError(predictions, targets));

    /// <summary>−(1/N) Σ (y ln p + (1 − y) ln(1 − p)); infinite when something happened that was called impossible.</summary>
    /// <param name="probabilities">N probabilities of class 1.</param>
    /// <param name="targets">N classes 0 or 1, or probabilities of class 1.</param>
    /// <exception cref="ArgumentException">Other lengths, none at all, or a value outside 0 to 1.</exception>
    public static double BinaryCrossEntropy(IEnumerable<double> probabilities, IEnumerable<double> targets)
    {
        RequireProbabilities(nameof(probabilities), probabilities);
        RequireProbabilities(nameof(targets), targets);
        return Mean(probabilities, targets, (p, y) => -Weighted(y, p) - Weighted(1 - y, 1 - p));
    }

    /// <summary>H(p, q) = −Σ p ln q: the mean surprise of someone who expects q where p is true.</summary>
    /// <param name="truth">p: K probabilities that add up to 1; a one-hot target is one of these.</param>
    /// <param name="expected">q: K probabilities that add up to 1.</param>
    /// <returns>At least H(p, p), the entropy of p; infinite when q calls impossible what p does not.</returns>
    /// <exception cref="ArgumentException">Other lengths, or not a distribution.</exception>
    public static double CrossEntropy(IEnumerable<double> truth, IEnumerable<double> expected)
    {
        RequireDistribution(nameof(truth), truth);
        RequireDistribution(nameof(expected), expected);
        return -Mean(expected, truth, (q, p) => Weighted(p, q)) * truth.Count();
    }

    /// <summary>−(1/N) Σ qᵢ[yᵢ]: for each example the log-probability of its own class, with the sign turned.</summary>
    /// <param name="logProbabilities">N × K; log-probabilities, not probabilities.</param>
    /// <param name="labels">N classes from 0 to K − 1.</param>
    /// <exception cref="ArgumentException">Not one label for each row, a label without a column, or a value above 0.</exception>
    public static double NegativeLogLikelihood(Matrix<double> logProbabilities, IReadOnlyList<int> labels)
    {
        RequireLabels(logProbabilities, labels);
        return logProbabilities.Enumerate().Any(value => value > 1e-9)
            ? throw new ArgumentException("A log-probability is at most 0, and one is above: take the logarithm (LogSoftmax) first.", nameof(logProbabilities))
            : -labels.Select((label, row) => logProbabilities[row, label]).Average();
    }

    /// <summary>Softmax cross-entropy from logits: (1/N) Σ (ln Σₖ e^zₖ − z_y), the NLL of the log-softmax.</summary>
    /// <param name="logits">N × K numbers of any size.</param>
    /// <param name="labels">N classes from 0 to K − 1.</param>
    /// <exception cref="ArgumentException">Not one label for each row, or a label without a column.</exception>
    public static double CrossEntropyOfLogits(Matrix<double> logits, IReadOnlyList<int> labels)
    {
        RequireLabels(logits, labels);
        return NegativeLogLikelihood(LogSoftmax(logits), labels);
    }

    /// <summary>zₖ − ln Σ e^z of every row; the largest logit is taken off first, so nothing overflows.</summary>
    /// <param name="logits">N × K numbers of any size.</param>
    public static Matrix<double> LogSoftmax(Matrix<double> logits)
    {
        ArgumentNullException.ThrowIfNull(logits);
        return Matrix<double>.Build.DenseOfRowVectors(logits.EnumerateRows().Select(row =>
        {
            var shifted = row - row.Maximum();
            return shifted - Math.Log(shifted.Sum(Math.Exp));
        }));
    }

    // 0 · ln 0 is 0: what does not happen surprises nobody.
    private static double Weighted(double weight, double probability) => weight == 0 ? 0 : weight * Math.Log(probability);

    private static double Mean(IEnumerable<double> predictions, IEnumerable<double> targets, Func<double, double, double> loss)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(targets);
        var (said, came) = (predictions.ToArray(), targets.ToArray());
        return said.Length == came.Length && came.Length > 0
            ? said.Zip(came, loss).Average()
            : throw new ArgumentException($"There are {said.Length} predictions but {came.Length} targets: as many are needed, and at least one.", nameof(targets));
    }

    private static void RequireProbabilities(string name, IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Any(value => value is not (>= 0 and <= 1)))
        {
            throw new ArgumentException(FormattableString.Invariant($"A probability is between 0 and 1, but {name} holds {values.First(value => value is not (>= 0 and <= 1))}."), name);
        }
    }

    private static void RequireDistribution(string name, IEnumerable<double> values)
    {
        RequireProbabilities(name, values);
        if (Math.Abs(values.Sum() - 1) > 1e-6)
        {
            throw new ArgumentException(FormattableString.Invariant($"Probabilities of all classes add up to 1, but those of {name} add up to {values.Sum():0.######}."), name);
        }
    }

    private static void RequireLabels(Matrix<double> table, IReadOnlyList<int> labels)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(labels);
        if (table.RowCount != labels.Count) throw new ArgumentException($"There are {table.RowCount} rows but {labels.Count} labels.", nameof(labels));
        if (labels.Any(label => label < 0 || label >= table.ColumnCount))
        {
            throw new ArgumentException($"A label is {labels.First(label => label < 0 || label >= table.ColumnCount)}, but the columns are 0 to {table.ColumnCount - 1}.", nameof(labels));
        }
    }
}
