using System.Numerics;
using System.Numerics.Tensors;
using DlCourse.Torch.Storage;

namespace DlCourse.Torch.Kernels;

/// <summary>
/// Cross-entropy of rows of scores with the numbers of the right classes: −Σ q_c · ln p_c with p = softmax(x) and
/// q_c = (1 − ε)·w_t·[c = t] + ε/C · w_c; t is the right class, ε the smoothing, w the weights, C the number of classes.
/// </summary>
/// <param name="weights">How much each class counts; none means equally.</param>
/// <param name="ignored">Rows with this label count nothing.</param>
/// <param name="smoothing">ε.</param>
/// <param name="classes">C.</param>
internal sealed class CrossEntropyTerms<T>(T[]? weights, long ignored, T smoothing, int classes) where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Scores that are exponentiated in one call: few enough to stay in the first-level cache.</summary>
    private const int Together = 2048;

    private readonly T even = smoothing / T.CreateChecked(classes);
    private readonly T totalOfWeights = weights is null ? T.CreateChecked(classes) : TensorPrimitives.Sum<T>(weights);

    public int Classes => classes;

    /// <summary>What the mean divides by: the weights of the right classes.</summary>
    public double TotalWeight(ReadOnlySpan<long> labels)
    {
        var total = 0.0;
        foreach (var label in labels) total += label == ignored ? 0 : weights is null ? 1 : double.CreateTruncating(weights[label]);
        return total;
    }

    /// <summary>The softmax of each row and its loss.</summary>
    public void Forward(Operand x, Operand labels, Operand probabilities, Operand losses) => ForEachBlock(losses.Layout.Count, (first, count) =>
    {
        // Short rows are exponentiated many at a time: a call for each would cost more than the work.
        var together = Math.Max(1, Together / classes);
        for (var row = first; row < first + count; row += together) Forward(x, labels, probabilities, losses, row, Math.Min(together, first + count - row));
    });

    private void Forward(Operand x, Operand labels, Operand probabilities, Operand losses, int first, int count)
    {
        var scores = x.Span<T>().Slice(first * classes, count * classes);
        var shares = probabilities.Span<T>().Slice(first * classes, count * classes);
        var right = labels.Span<long>().Slice(first, count);
        var results = losses.Span<T>().Slice(first, count);
        for (var row = 0; row < count; row++)
        {
            var from = scores.Slice(row * classes, classes);
            var to = shares.Slice(row * classes, classes);
            if (classes >= Vector<T>.Count)
            {
                TensorPrimitives.Subtract(from, results[row] = TensorPrimitives.Max(from), to);
                continue;
            }

            var top = from[0];
            for (var c = 1; c < from.Length; c++) top = T.Max(top, from[c]);
            for (var c = 0; c < from.Length; c++) to[c] = from[c] - top;
            results[row] = top;
        }

        ExpKernel.Run<T>(shares, shares);
        for (var row = 0; row < count; row++)
        {
            var p = shares.Slice(row * classes, classes);
            var sum = T.Zero;
            if (classes >= Vector<T>.Count)
            {
                sum = TensorPrimitives.Sum<T>(p);
                TensorPrimitives.Divide(p, sum, p);
            }
            else
            {
                foreach (var share in p) sum += share;
                foreach (ref var share in p) share /= sum;
            }

            results[row] = right[row] == ignored ? T.Zero : Loss(scores.Slice(row * classes, classes), (int)right[row], results[row] + T.Log(sum));
        }
    }

    /// <summary>dL/dx_c = g · (p_c · Σ q − q_c); there is one g for each row, or one for all.</summary>
    public void Backward(Operand probabilities, Operand labels, Operand scale, Operand gradient) => ForEachBlock(labels.Layout.Count, (first, count) =>
    {
        var shares = probabilities.Span<T>();
        var right = labels.Span<long>();
        var scales = scale.Span<T>();
        var results = gradient.Span<T>();
        for (var row = first; row < first + count; row++)
        {
            var g = results.Slice(row * classes, classes);
            if (right[row] == ignored)
            {
                g.Clear();
                continue;
            }

            var label = (int)right[row];
            var factor = scales[scales.Length == 1 ? 0 : row];
            var own = (T.One - smoothing) * WeightOf(label);
            var p = shares.Slice(row * classes, classes);
            var weight = factor * (own + even * totalOfWeights);
            if (classes >= Vector<T>.Count) TensorPrimitives.Multiply(p, weight, g);
            else for (var c = 0; c < g.Length; c++) g[c] = p[c] * weight;
            g[label] -= factor * own;
            if (smoothing == T.Zero) continue;
            for (var c = 0; c < classes; c++) g[c] -= factor * even * WeightOf(c);
        }
    });

    /// <summary>q of each row.</summary>
    public void Truth(ReadOnlySpan<long> labels, Span<T> truth)
    {
        for (var row = 0; row < labels.Length; row++)
        {
            var q = truth.Slice(row * classes, classes);
            q.Clear();
            if (labels[row] == ignored) continue;
            for (var c = 0; c < classes; c++) q[c] = even * WeightOf(c);
            q[(int)labels[row]] += (T.One - smoothing) * WeightOf((int)labels[row]);
        }
    }

    /// <summary>Σ q_c (ln Σ eˣ − x_c).</summary>
    private T Loss(ReadOnlySpan<T> x, int label, T logOfSum)
    {
        var own = WeightOf(label) * (logOfSum - x[label]);
        if (smoothing == T.Zero) return own;
        var ofAll = totalOfWeights * logOfSum - (weights is null ? TensorPrimitives.Sum(x) : TensorPrimitives.Dot(x, weights));
        return (T.One - smoothing) * own + even * ofAll;
    }

    private T WeightOf(int c) => weights is null ? T.One : weights[c];

    private void ForEachBlock(long rows, Action<int, int> work)
    {
        var block = Math.Max(1, ThreadCount.Piece / classes);
        ThreadCount.ForEach((int)((rows + block - 1) / block), i => work(i * block, (int)Math.Min(block, rows - (long)i * block)));
    }
}
