using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>A table of vectors, looked up by numbers.</summary>
internal static class EmbeddingTable
{
    /// <summary>
    /// Y[i] = W[numbers[i]]; dL/dW[r] = Σ G[i] over the i with numbers[i] = r. The padding's row gets no gradient, and if asked for,
    /// a row's gradient is divided by how often it was looked up.
    /// </summary>
    public static Tensor Lookup(Tensor weight, Tensor numbers, long? padding, bool scaleByFrequency)
    {
        var rows = Check(weight, numbers);
        var (count, width) = (weight.Lengths[0], weight.Lengths[1]);
        var table = Viewing.Contiguous(weight);
        var y = Operand.Allocate(weight.dtype, [.. numbers.Lengths, width]);
        RowMoves.Take(table.operand, rows.operand.Span<long>(), y, (int)width);
        var result = new Tensor(y);
        if (Graph.Record("Embedding", weight) is not { } node) return result;
        var saved = node.Save(rows);
        return node.Gradient(weight, g => Rows.Add(Share(g.reshape(-1, width), saved.Value, padding, scaleByFrequency), saved.Value, count)).Output(result);
    }

    /// <summary>Shortens the vectors that will be looked up to a greatest norm, in the table itself.</summary>
    public static void Renormalise(Tensor weight, Tensor numbers, double greatest, double norm)
    {
        var rows = Check(weight, numbers).data<long>().ToArray().Distinct();
        using (no_grad())
        {
            foreach (var row in rows)
            {
                var vector = weight[row];
                var length = vector.norm((float)norm).item<double>();
                if (length > greatest) vector.mul_(greatest / (length + 1e-7));
            }
        }
    }

    private static Tensor Share(Tensor g, Tensor rows, long? padding, bool scaleByFrequency)
    {
        if (padding is { } row) g = where((rows == row).unsqueeze(-1), Promotion.Number(0, g.dtype), g);
        if (!scaleByFrequency) return g;
        var counts = zeros(rows.max().item<long>() + 1, dtype: g.dtype).index_add(0, rows, ones(rows.Count, dtype: g.dtype), 1);
        return g / counts.index_select(0, rows).unsqueeze(-1);
    }

    private static Tensor Check(Tensor weight, Tensor numbers)
    {
        if (weight.Rank != 2) throw new TensorException($"embedding: the table has shape {Shape.Text(weight.Lengths)}; it must be a matrix [number of vectors, their length].");
        if (numbers.dtype is not (ScalarType.Int64 or ScalarType.Int32)) throw new TensorException($"embedding: the input is {ScalarTypes.Name(numbers.dtype)}, but vectors are looked up by whole numbers. Convert it: x.to(int64).");
        var rows = Viewing.Contiguous(numbers.to_type(ScalarType.Int64)).reshape(-1);
        var at = 0;
        foreach (var row in rows.operand.Span<long>())
        {
            if ((ulong)row >= (ulong)weight.Lengths[0]) throw new TensorException($"embedding: the input's element {at} is {row}, but the table has {weight.Lengths[0]} vectors, numbered from 0 to {weight.Lengths[0] - 1}. Make num_embeddings one more than the largest number.");
            at++;
        }

        return rows;
    }
}
