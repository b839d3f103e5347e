using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>What the scratch models ask of a table of examples, and how they print a vector.</summary>
internal static class Examples
{
    /// <summary>(1, x₁, …, xₙ): the constant 1 that lets the bias be a weight like the others.</summary>
    public static Vector<double> WithLeadingOne(Vector<double> x) =>
        Vector<double>.Build.DenseOfEnumerable(x.Prepend(1));

    /// <summary>Throws unless there are as many targets as rows and every target is 0 or 1.</summary>
    public static void RequireFit(Matrix<double> inputs, Vector<double> targets)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(targets);
        if (inputs.RowCount != targets.Count)
        {
            throw new ArgumentException($"There are {inputs.RowCount} rows of inputs but {targets.Count} targets.", nameof(targets));
        }

        if (targets.Any(y => y is not (0 or 1)))
        {
            throw new ArgumentException($"A target must be 0 or 1, but one is {targets.First(y => y is not (0 or 1)):R}.", nameof(targets));
        }
    }

    /// <summary>Throws unless there are as many labels as rows and every label is a class: a whole number from 0 to 999.</summary>
    public static void RequireClasses(Matrix<double> inputs, Vector<double> labels)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(labels);
        if (inputs.RowCount != labels.Count)
        {
            throw new ArgumentException($"There are {inputs.RowCount} rows of inputs but {labels.Count} labels.", nameof(labels));
        }

        if (labels.FirstOrDefault(label => !(label is >= 0 and < 1000 && label == Math.Floor(label)), double.NegativeInfinity) is var odd && !double.IsNegativeInfinity(odd))
        {
            throw new ArgumentException(FormattableString.Invariant($"A label must be a class 0, 1, 2, …, but one is {odd}."), nameof(labels));
        }
    }

    /// <summary>(−2, 1, 2) with ASCII minus signs and the same digits in every country.</summary>
    public static string Format(Vector<double> vector) =>
        $"({string.Join(", ", vector.Select(v => v.ToString("0.####", CultureInfo.InvariantCulture)))})";
}
