using System.Numerics;
using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels.Matrices;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Products of vectors, matrices and batches of matrices.</summary>
internal static class Products
{
    /// <summary>PyTorch's <c>matmul</c>: the last two axes are matrices, axes before them are batches and broadcast; a vector counts as a row on the left and as a column on the right, and its axis disappears from the result.</summary>
    public static Tensor Matmul(Tensor x, Tensor y)
    {
        if (x.Rank == 0 || y.Rank == 0) throw new TensorException($"matmul: shapes {Shape.Text(x.Lengths)} and {Shape.Text(y.Lengths)}: a single number is no vector or matrix. To scale, write x * y.");
        if (x.Rank == 1 && y.Rank == 1) return Dot(x, y);
        if (x.Rank == 1) return Dropped(Matmul(Viewing.Unsqueeze(x, 0), y), -2);
        if (y.Rank == 1) return Dropped(Matmul(x, Viewing.Unsqueeze(y, 1)), -1);
        if (x.Rank == 2 && y.Rank == 2) return Mm(x, y, "matmul");
        if (y.Rank == 2)
        {
            CheckInner(x, y, "matmul");
            // One large product is faster than many small ones: the batch becomes rows.
            var rows = Viewing.Reshape(x, [-1, x.Lengths[^1]], "matmul");
            if (x.Lengths[^1] == 0) rows = zeros([Shape.Count(x.Lengths.AsSpan(0, x.Rank - 1)), 0], dtype: x.dtype);
            return Viewing.Reshape(Mm(rows, y, "matmul"), [.. x.Lengths[..^1], y.Lengths[^1]], "matmul");
        }

        CheckInner(x, y, "matmul");
        return InBatches(x, y, Broadcasting.Join(x.Lengths[..^2], y.Lengths[..^2], "matmul (batch axes)"), "matmul");
    }

    /// <summary>Z = X·Y; dL/dX = G·Yᵀ, dL/dY = Xᵀ·G.</summary>
    public static Tensor Mm(Tensor x, Tensor y, string name)
    {
        if (x.Rank != 2 || y.Rank != 2) throw new TensorException($"{name}: needs two matrices, but the shapes are {Shape.Text(x.Lengths)} and {Shape.Text(y.Lengths)}. matmul also takes vectors and batches.");
        CheckInner(x, y, name);
        CheckTypes(x, y, name);
        var z = Multiply(x.operand, y.operand, [x.Lengths[0], y.Lengths[1]]);
        if (Graph.Record("Mm", x, y) is not { } node) return z;
        var (savedX, savedY) = (node.Save(x, neededFor: y), node.Save(y, neededFor: x));
        return node
            .Gradient(x, g => g.mm(savedY.Value.t()))
            .Gradient(y, g => savedX.Value.t().mm(g))
            .Output(z);
    }

    /// <summary>Z[b] = X[b]·Y[b] for matrices of two batches of one size.</summary>
    public static Tensor Bmm(Tensor x, Tensor y, string name)
    {
        if (x.Rank != 3 || y.Rank != 3) throw new TensorException($"{name}: needs two batches of matrices (3 axes), but the shapes are {Shape.Text(x.Lengths)} and {Shape.Text(y.Lengths)}. Was the batch axis forgotten? unsqueeze(0) adds one; matmul takes any number of axes.");
        if (x.Lengths[0] != y.Lengths[0]) throw new TensorException($"{name}: the batches have different sizes, {x.Lengths[0]} and {y.Lengths[0]} (shapes {Shape.Text(x.Lengths)} and {Shape.Text(y.Lengths)}). matmul broadcasts a batch of 1.");
        CheckInner(x, y, name);
        return InBatches(x, y, [x.Lengths[0]], name);
    }

    /// <summary>
    /// Z[b] = X[b]·Y[b], where b counts the indices of the batch axes, to which both are repeated; dL/dX[b] = G[b]·Y[b]ᵀ, dL/dY[b] = X[b]ᵀ·G[b].
    /// The matrices are read where they lie: heads of attention, which lie side by side in rows, need no copies.
    /// </summary>
    private static Tensor InBatches(Tensor x, Tensor y, long[] batch, string name)
    {
        CheckTypes(x, y, name);
        var (m, k, n) = (x.Lengths[^2], x.Lengths[^1], y.Lengths[^1]);
        var z = Multiply(x.operand.Expand([.. batch, m, k]), y.operand.Expand([.. batch, k, n]), [.. batch, m, n]);
        if (Graph.Record("Bmm", x, y) is not { } node) return z;
        var (savedX, savedY) = (node.Save(x, neededFor: y), node.Save(y, neededFor: x));
        return node
            .Gradient(x, g => g.matmul(savedY.Value.mT))
            .Gradient(y, g => savedX.Value.mT.matmul(g))
            .Output(z);
    }

    /// <summary>z = Σ x[i]·y[i]; ∂z/∂x = y, ∂z/∂y = x.</summary>
    public static Tensor Dot(Tensor x, Tensor y)
    {
        if (x.Rank != 1 || y.Rank != 1) throw new TensorException($"dot: needs two vectors, but the shapes are {Shape.Text(x.Lengths)} and {Shape.Text(y.Lengths)}. For matrices use matmul.");
        if (x.Count != y.Count) throw new TensorException($"dot: the vectors have different lengths, {x.Count} and {y.Count}.");
        CheckTypes(x, y, "dot");
        var z = new Tensor(Multiply(new Operand(x.operand.Storage, x.layout.Unsqueeze(0)), new Operand(y.operand.Storage, y.layout.Unsqueeze(1)), [1, 1]).storage, Layout.Contiguous([]));
        if (Graph.Record("Dot", x, y) is not { } node) return z;
        var (savedX, savedY) = (node.Save(x, neededFor: y), node.Save(y, neededFor: x));
        return node.Gradient(x, g => g * savedY.Value).Gradient(y, g => g * savedX.Value).Output(z);
    }

    public static Tensor MatrixVector(Tensor x, Tensor y)
    {
        if (x.Rank != 2 || y.Rank != 1) throw new TensorException($"mv: needs a matrix and a vector, but the shapes are {Shape.Text(x.Lengths)} and {Shape.Text(y.Lengths)}.");
        return Matmul(x, y);
    }

    /// <summary>Z[i, j] = x[i]·y[j].</summary>
    public static Tensor Outer(Tensor x, Tensor y)
    {
        if (x.Rank != 1 || y.Rank != 1) throw new TensorException($"outer: needs two vectors, but the shapes are {Shape.Text(x.Lengths)} and {Shape.Text(y.Lengths)}.");
        return Viewing.Unsqueeze(x, 1) * y;
    }

    /// <summary>Sums of products along the last axes; a number scales.</summary>
    public static Tensor Inner(Tensor x, Tensor y)
    {
        if (x.Rank == 0 || y.Rank == 0) return x * y;
        var (rows, columns) = (Viewing.Reshape(x, [-1, x.Lengths[^1]], "inner"), Viewing.Reshape(y, [-1, y.Lengths[^1]], "inner"));
        return Viewing.Reshape(Mm(rows, columns.t(), "inner"), [.. x.Lengths[..^1], .. y.Lengths[..^1]], "inner");
    }

    /// <summary>Sums of products over pairs of axes; the other axes of both follow one another.</summary>
    public static Tensor TensorDot(Tensor x, Tensor y, long[] dimsX, long[] dimsY)
    {
        if (dimsX.Length != dimsY.Length) throw new TensorException($"tensordot: {dimsX.Length} axes of one tensor, but {dimsY.Length} of the other; they are summed in pairs.");
        int[] a = [.. dimsX.Select(axis => Axes.Wrap(axis, x.Rank, "tensordot"))], b = [.. dimsY.Select(axis => Axes.Wrap(axis, y.Rank, "tensordot"))];
        int[] restX = [.. Enumerable.Range(0, x.Rank).Except(a)], restY = [.. Enumerable.Range(0, y.Rank).Except(b)];
        var shared = Shape.Count(a.Select(axis => x.Lengths[axis]).ToArray());
        var left = Viewing.Permute(x, [.. restX, .. a]).reshape(-1, shared);
        var right = Viewing.Permute(y, [.. b, .. restY]).reshape(shared, -1);
        return Mm(left, right, "tensordot").reshape([.. restX.Select(axis => x.Lengths[axis]), .. restY.Select(axis => y.Lengths[axis])]);
    }

    /// <summary>The second tensor scaled by each element of the first.</summary>
    public static Tensor Kronecker(Tensor x, Tensor y)
    {
        var rank = Math.Max(x.Rank, y.Rank);
        long[] a = [.. Enumerable.Repeat(1L, rank - x.Rank), .. x.Lengths], b = [.. Enumerable.Repeat(1L, rank - y.Rank), .. y.Lengths];
        var product = x.reshape([.. a.SelectMany(length => new[] { length, 1 })]) * y.reshape([.. b.SelectMany(length => new[] { 1, length })]);
        return product.reshape([.. a.Zip(b, (m, n) => m * n)]);
    }

    private static Tensor Dropped(Tensor x, int axis) => Viewing.Squeeze(x, x.Rank + axis);

    private static void CheckInner(Tensor x, Tensor y, string name)
    {
        if (x.Lengths[^1] == y.Lengths[^2]) return;
        var hint = x.Lengths[^1] == y.Lengths[^1] ? " The second one fits when transposed: y.mT."
            : x.Lengths[^2] == y.Lengths[^2] ? " The first one fits when transposed: x.mT."
            : x.Rank == 2 && y.Rank == 2 && x.Lengths[0] == y.Lengths[1] ? " Were the two exchanged?" : "";
        throw new TensorException($"{name}: shapes {Shape.Text(x.Lengths)} and {Shape.Text(y.Lengths)} do not fit: the first has {x.Lengths[^1]} columns, the second {y.Lengths[^2]} rows, and these must be equal.{hint}");
    }

    private static void CheckTypes(Tensor x, Tensor y, string name)
    {
        if (x.dtype != y.dtype) throw new TensorException($"{name}: the operands are {ScalarTypes.Name(x.dtype)} and {ScalarTypes.Name(y.dtype)}, and products need one type. Convert one: x.to({ScalarTypes.Name(ScalarTypes.Promote(x.dtype, y.dtype))}).");
    }

    /// <summary>X·Y, or X·Y plus a row, for each index of the batch axes, without a node.</summary>
    /// <param name="x">[…, m, k]; any strides.</param>
    /// <param name="y">[…, k, n] with the same batch axes; any strides.</param>
    /// <param name="shape">[…, m, n].</param>
    /// <param name="bias">n numbers, contiguous.</param>
    internal static Tensor Multiply(Operand x, Operand y, long[] shape, Operand? bias = null)
    {
        var z = Operand.Allocate(x.Type, shape);
        switch (x.Type)
        {
            case ScalarType.Float32: Multiply<float>(x, y, z, bias); break;
            case ScalarType.Float64: Multiply<double>(x, y, z, bias); break;
            case ScalarType.Int64: Multiply<long>(x, y, z, bias); break;
            case ScalarType.Int32: Multiply<int>(x, y, z, bias); break;
            case ScalarType.Byte: Multiply<byte>(x, y, z, bias); break;
            default: throw new TensorException("matmul: truth values cannot be multiplied as matrices. Convert first: t.to(float32).");
        }

        return new Tensor(z);
    }

    private static unsafe void Multiply<T>(Operand x, Operand y, Operand z, Operand? bias) where T : unmanaged, INumber<T>
    {
        var (m, k, n) = ((int)x.Layout.Shape[^2], (int)x.Layout.Shape[^1], (int)y.Layout.Shape[^1]);
        var (strideX, strideY) = (x.Layout.Strides, y.Layout.Strides);
        fixed (T* a = x.Storage.Span<T>(), b = y.Storage.Span<T>(), c = z.Span<T>(), d = bias is { } row ? row.Span<T>() : default)
        {
            if (x.Layout.Rank > 2) new ProductBatch<T>(x.Layout, y.Layout, a, b, c, d).Run();
            else MatrixProduct.Run(m, n, k, a + x.Layout.Offset, strideX[0], strideX[1], b + y.Layout.Offset, strideY[0], strideY[1], c, d);
        }
    }
}
