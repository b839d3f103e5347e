using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// Rows of a matrix by number. Taking rows and adding to rows are each other's gradient, and every operation that picks elements by
/// index tensors is one of them between two changes of shape.
/// </summary>
internal static class Rows
{
    /// <summary>Y[i] = X[rows[i]]; dL/dX[r] = Σ G[i] over the i with rows[i] = r.</summary>
    public static Tensor Take(Tensor x, Tensor rows)
    {
        x = Viewing.Contiguous(x);
        var (count, width) = (x.Lengths[0], x.Lengths[1]);
        var y = Operand.Allocate(x.dtype, [rows.Count, width]);
        RowMoves.Take(x.operand, rows.operand.Span<long>(), y, (int)width);
        var result = new Tensor(y);
        if (Graph.Record("Index", x) is not { } node) return result;
        var saved = node.Save(rows);
        return node.Gradient(x, g => Add(g, saved.Value, count)).Output(result);
    }

    /// <summary>Y[rows[i]] = Σ X[i], of so many rows; dL/dX[i] = G[rows[i]].</summary>
    public static Tensor Add(Tensor x, Tensor rows, long count)
    {
        x = Viewing.Contiguous(x);
        var y = Pointwise.Full([count, x.Lengths[1]], 0, x.dtype);
        RowMoves.Add(x.operand, rows.operand.Span<long>(), y.operand, (int)x.Lengths[1]);
        if (Graph.Record("IndexAdd", x) is not { } node) return y;
        var saved = node.Save(rows);
        return node.Gradient(x, g => Take(g, saved.Value)).Output(y);
    }

    /// <summary>Y = X with Y[rows[i]] = values[i]; dL/dX is 0 in those rows, dL/dvalues[i] = G[rows[i]].</summary>
    public static Tensor Put(Tensor x, Tensor rows, Tensor values)
    {
        values = Viewing.Contiguous(values);
        var y = Pointwise.Copy(x);
        RowMoves.Put(values.operand, rows.operand.Span<long>(), y.operand, (int)x.Lengths[1]);
        if (Graph.Record("IndexPut", x, values) is not { } node) return y;
        var saved = node.Save(rows);
        return node
            .Gradient(x, g => Put(g, saved.Value, Pointwise.Full([saved.Value.Count, g.Lengths[1]], 0, g.dtype)))
            .Gradient(values, g => Take(g, saved.Value))
            .Output(y);
    }
}
