using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>A logic gate of two inputs as a data set of four rows: (1, 1), (1, 0), (0, 1), (0, 0), in this order.</summary>
public sealed class Gate
{
    private readonly double[,] inputs = { { 1, 1 }, { 1, 0 }, { 0, 1 }, { 0, 0 } };
    private readonly double[] targets;

    private Gate(string name, double onBoth, double onFirst, double onSecond, double onNone)
    {
        Name = name;
        targets = [onBoth, onFirst, onSecond, onNone];
    }

    /// <summary>1 only if both inputs are 1.</summary>
    public static Gate And { get; } = new("AND", 1, 0, 0, 0);

    /// <summary>1 if at least one input is 1.</summary>
    public static Gate Or { get; } = new("OR", 1, 1, 1, 0);

    /// <summary>The opposite of AND: 0 only if both inputs are 1.</summary>
    public static Gate Nand { get; } = new("NAND", 0, 1, 1, 1);

    /// <summary>1 only if the first input is 1 and the second is 0.</summary>
    public static Gate AAndNotB { get; } = new("A and not B", 0, 1, 0, 0);

    /// <summary>1 if exactly one input is 1.</summary>
    public static Gate Xor { get; } = new("XOR", 0, 1, 1, 0);

    /// <summary>What the gate is called.</summary>
    public string Name { get; }

    /// <summary>The inputs of every gate: a 4 × 2 matrix, a new copy at each call.</summary>
    public Matrix<double> Inputs => Matrix<double>.Build.DenseOfArray(inputs);

    /// <summary>The gate's four outputs, each 0 or 1, in the order of <see cref="Inputs"/>; a new copy at each call.</summary>
    public Vector<double> Targets => Vector<double>.Build.DenseOfArray(targets);

    /// <summary>The gate's name.</summary>
    public override string ToString() => Name;
}
