using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Determinants, inverses, solutions of small systems; axes in front are batches.</summary>
internal static class LinearSystems
{
    /// <summary>y = det A; dL/dA = g · det A · A⁻ᵀ.</summary>
    public static Tensor Determinant(Tensor a)
    {
        CheckSquare(a, "det");
        var n = (int)a.Lengths[^1];
        var y = EachMatrix(a, a.Lengths[..^2], 1, (matrix, result) => result[0] = DenseSystems.Determinant(matrix, n));
        if (Graph.Record("Det", a) is not { } node) return y;
        SavedTensor? savedY = null;
        var savedA = node.Save(a);
        node.Gradient(a, g => (g * savedY!.Value).unsqueeze(-1).unsqueeze(-1) * Inverse(savedA.Value).mT).Output(y);
        savedY = node.Save(y);
        return y;
    }

    /// <summary>The sign of det A and y = ln |det A|; dL/dA = g · A⁻ᵀ.</summary>
    public static (Tensor Sign, Tensor Log) LogDeterminant(Tensor a)
    {
        var determinant = Determinant(a.detach());
        var y = determinant.abs().log();
        if (Graph.Record("LogDet", a) is { } node)
        {
            var saved = node.Save(a);
            node.Gradient(a, g => g.unsqueeze(-1).unsqueeze(-1) * Inverse(saved.Value).mT).Output(y);
        }

        return (determinant.sign(), y);
    }

    /// <summary>ln det A; NaN where the determinant is negative.</summary>
    public static Tensor LogOfDeterminant(Tensor a)
    {
        var (sign, log) = LogDeterminant(a);
        return where(sign < 0, Promotion.Number(double.NaN, log.dtype), log);
    }

    /// <summary>Y = A⁻¹; dL/dA = −Yᵀ·G·Yᵀ.</summary>
    public static Tensor Inverse(Tensor a)
    {
        CheckSquare(a, "inverse");
        var n = (int)a.Lengths[^1];
        var unit = new double[n * n];
        for (var i = 0; i < n; i++) unit[i * n + i] = 1;
        var y = EachMatrix(a, a.Lengths, n * n, (matrix, result) => (DenseSystems.Solve(matrix, unit, n, n) ?? throw Singular(a, "inverse")).CopyTo(result));
        return Differentiable.ByResult(a, y, "Inverse", (g, inverse) => inverse.mT.matmul(g).matmul(inverse.mT).neg());
    }

    /// <summary>X with A·X = B; dL/dB = A⁻ᵀ·G, dL/dA = −(dL/dB)·Xᵀ.</summary>
    public static Tensor Solve(Tensor a, Tensor b)
    {
        CheckSquare(a, "solve");
        var isVector = b.Rank == 1 || (a.Rank - 1 == b.Rank && b.Lengths.AsSpan().SequenceEqual(a.Lengths.AsSpan(0, a.Rank - 1)));
        if (isVector) return Viewing.Squeeze(Solve(a, Viewing.Unsqueeze(b, b.Rank)), b.Rank);
        if (b.Lengths[^2] != a.Lengths[^1]) throw new TensorException($"solve: A has shape {Shape.Text(a.Lengths)} and B {Shape.Text(b.Lengths)}: B needs {a.Lengths[^1]} rows, as many as A.");
        if (a.dtype != b.dtype) throw new TensorException($"solve: A is {ScalarTypes.Name(a.dtype)} and B {ScalarTypes.Name(b.dtype)}; they must be the same.");
        var batch = Broadcasting.Join(a.Lengths[..^2], b.Lengths[..^2], "solve (batch axes)");
        var (n, m) = ((int)a.Lengths[^1], (int)b.Lengths[^1]);
        (a, b) = (a.expand([.. batch, n, n], false), b.expand([.. batch, n, m], false));
        var right = b.detach().to_type(ScalarType.Float64).contiguous().operand.Span<double>().ToArray();
        var number = 0;
        var x = EachMatrix(a, b.Lengths, n * m, (matrix, result) => (DenseSystems.Solve(matrix, right.AsSpan(n * m * number++, n * m), n, m) ?? throw Singular(a, "solve")).CopyTo(result));
        if (Graph.Record("Solve", a, b) is not { } node) return x;
        SavedTensor? savedX = null;
        var savedA = node.Save(a);
        node.Gradient(a, g => Solve(savedA.Value.mT, g).matmul(savedX!.Value.mT).neg())
            .Gradient(b, g => Solve(savedA.Value.mT, g))
            .Output(x);
        savedX = node.Save(x);
        return x;
    }

    /// <summary>Aⁿ by repeated squaring; a negative n inverts first.</summary>
    public static Tensor Power(Tensor a, int n)
    {
        CheckSquare(a, "matrix_power");
        if (n < 0) return Power(Inverse(a), -n);
        var result = eye(a.Lengths[^1], dtype: a.dtype).expand(a.Lengths, false);
        for (var square = a; n > 0; n >>= 1, square = n > 0 ? square.matmul(square) : square)
        {
            if ((n & 1) == 1) result = result.matmul(square);
        }

        return result;
    }

    /// <summary>Q of A = Q·R, where R's diagonal is positive: orthogonal columns, as many as A has. Not differentiable.</summary>
    public static Tensor Orthogonal(Tensor a)
    {
        var (rows, columns) = ((int)a.Lengths[0], (int)a.Lengths[1]);
        return EachMatrix(a, a.Lengths, rows * columns, (matrix, result) => DenseSystems.Orthogonal(matrix, rows, columns).CopyTo(result));
    }

    private delegate void OneMatrix(ReadOnlySpan<double> matrix, Span<double> result);

    private static Tensor EachMatrix(Tensor a, long[] shape, int each, OneMatrix compute)
    {
        var n = (int)(a.Lengths[^1] * a.Lengths[^2]);
        var from = a.detach().to_type(ScalarType.Float64).contiguous().operand.Span<double>().ToArray();
        var to = new double[Shape.Count(shape)];
        for (var i = 0; i < Shape.Count(a.Lengths.AsSpan(0, a.Rank - 2)); i++) compute(from.AsSpan(i * n, n), to.AsSpan(i * each, each));
        return Creation.FromArray<double>(to, shape, a.dtype, null, false);
    }

    private static TensorException Singular(Tensor a, string name) => new($"{name}: a matrix of the tensor of shape {Shape.Text(a.Lengths)} is singular (its determinant is 0), so it has no inverse. Are two of its rows or columns multiples of each other?");

    private static void CheckSquare(Tensor a, string name)
    {
        if (a.Rank < 2 || a.Lengths[^1] != a.Lengths[^2]) throw new TensorException($"{name}: needs a square matrix, or a batch of them, but the shape is {Shape.Text(a.Lengths)}.");
        if (!a.is_floating_point()) throw new TensorException($"{name}: needs floating-point numbers, not {ScalarTypes.Name(a.dtype)}. Convert first: t.to(float32).");
    }
}
