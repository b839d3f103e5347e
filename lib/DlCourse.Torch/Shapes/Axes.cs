namespace DlCourse.Torch.Shapes;

/// <summary>Axis numbers as a caller writes them: −1 is the last one.</summary>
internal static class Axes
{
    /// <summary>Turns a possibly negative axis number into one between 0 and <paramref name="rank"/> − 1.</summary>
    /// <exception cref="TensorException">There is no such axis.</exception>
    public static int Wrap(long dim, int rank, string operation)
    {
        // A tensor without axes accepts 0 and -1, as in PyTorch: sum(0) of a number is the number.
        var axes = Math.Max(rank, 1);
        if (dim < -axes || dim >= axes)
        {
            throw new TensorException($"{operation}: axis {dim} does not exist: a tensor with {rank} {(rank == 1 ? "axis" : "axes")} has axes {-axes} to {axes - 1}.");
        }

        return (int)(dim < 0 ? dim + axes : dim);
    }

    /// <summary>Marks the axes in <paramref name="dims"/>; none given means all of them.</summary>
    public static bool[] Mask(ReadOnlySpan<long> dims, int rank, string operation)
    {
        var mask = new bool[rank];
        if (dims.Length == 0)
        {
            Array.Fill(mask, true);
            return mask;
        }

        foreach (var dim in dims)
        {
            var axis = Wrap(dim, rank, operation);
            if (rank == 0) continue;
            if (mask[axis]) throw new TensorException($"{operation}: axis {dim} is named twice in [{string.Join(", ", dims.ToArray())}].");
            mask[axis] = true;
        }

        return mask;
    }
}
