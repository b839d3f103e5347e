using System.Numerics;
using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// The loss of classification. A row x of scores (logits) gives the classes the probabilities p = softmax(x); the loss is
/// −Σ q_c · ln p_c, where q says what is true: 1 for the right class and 0 for the others, made smooth and weighed if asked for.
/// dL/dx_c = p_c · Σ q − q_c.
/// </summary>
internal static class CrossEntropy
{
    /// <param name="x">[batch, classes, …], or [classes].</param>
    /// <param name="target">Numbers of classes, [batch, …], or probabilities in the shape of x.</param>
    /// <param name="weight">How much each class counts.</param>
    /// <param name="ignored">A number of a class that does not count at all.</param>
    /// <param name="reduction">The mean is weighed like the losses.</param>
    /// <param name="smoothing">The share of q that is spread evenly over all classes.</param>
    public static Tensor Loss(Tensor x, Tensor target, Tensor? weight, long ignored, nn.Reduction reduction, double smoothing)
    {
        ClassLabels.CheckScores(x, weight, "cross_entropy");
        if (!(smoothing is >= 0 and <= 1)) throw new TensorException(FormattableString.Invariant($"cross_entropy: label_smoothing is {smoothing}; it is a share, from 0 to 1."));
        if (target.is_floating_point() && target.Lengths.AsSpan().SequenceEqual(x.Lengths)) return OfProbabilities(x, target, weight, reduction, smoothing);
        ClassLabels.Check(x, target, ignored, "cross_entropy");
        var rows = ClassLabels.Rows(x);
        var labels = Viewing.Contiguous(target).reshape(-1);
        var losses = rows.dtype == ScalarType.Float32
            ? OfRows(rows, labels, new CrossEntropyTerms<float>(Numbers<float>(weight), ignored, (float)smoothing, (int)rows.Lengths[1]), reduction)
            : OfRows(rows, labels, new CrossEntropyTerms<double>(Numbers<double>(weight), ignored, smoothing, (int)rows.Lengths[1]), reduction);
        return reduction == nn.Reduction.None ? losses.reshape(target.Lengths) : losses;
    }

    private static T[]? Numbers<T>(Tensor? weight) where T : unmanaged => weight is null ? null : Viewing.Contiguous(weight).operand.Span<T>().ToArray();

    /// <summary>One loss for each row, or their mean or sum, as one operation.</summary>
    private static Tensor OfRows<T>(Tensor x, Tensor labels, CrossEntropyTerms<T> terms, nn.Reduction reduction) where T : unmanaged, IFloatingPointIeee754<T>
    {
        x = Viewing.Contiguous(x);
        var losses = Operand.Allocate(x.dtype, [x.Lengths[0]]);
        var probabilities = Operand.Allocate(x.dtype, x.Lengths);
        terms.Forward(x.operand, labels.operand, probabilities, losses);
        var divisor = reduction == nn.Reduction.Mean ? terms.TotalWeight(labels.operand.Span<long>()) : 1;
        var y = Losses.Reduced(new Tensor(losses), reduction == nn.Reduction.None ? nn.Reduction.None : nn.Reduction.Sum);
        if (reduction == nn.Reduction.Mean) Pointwise.Into<DivideKernel>(y, Promotion.Number(divisor, y.dtype));
        if (Graph.Record("CrossEntropy", x) is not { } node) return y;
        var (savedX, savedLabels, savedP) = (node.Save(x), node.Save(labels), node.Save(new Tensor(probabilities)));
        return node.Gradient(x, g =>
        {
            var scale = g / divisor;
            if (GradMode.IsEnabled) return Recorded(scale, savedX.Value, Truth(savedLabels.Value, terms, x.dtype));
            var gradient = Operand.Allocate(x.dtype, savedP.Value.Lengths);
            terms.Backward(savedP.Value.operand, savedLabels.Value.operand, Viewing.Contiguous(scale).operand, gradient);
            return new Tensor(gradient);
        }).Output(y);
    }

    /// <summary>The gradient by operations that have gradients themselves.</summary>
    private static Tensor Recorded(Tensor scale, Tensor x, Tensor truth)
    {
        if (scale.Rank == 1) scale = scale.unsqueeze(1);
        return (x.softmax(1) * truth.sum(1, true) - truth) * scale;
    }

    /// <summary>q for each row.</summary>
    private static Tensor Truth<T>(Tensor labels, CrossEntropyTerms<T> terms, ScalarType type) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var truth = Operand.Allocate(type, [labels.Count, terms.Classes]);
        terms.Truth(labels.operand.Span<long>(), truth.Span<T>());
        return new Tensor(truth);
    }

    /// <summary>Of targets that are probabilities. The mean is taken over rows.</summary>
    private static Tensor OfProbabilities(Tensor x, Tensor target, Tensor? weight, nn.Reduction reduction, double smoothing)
    {
        if (x.dtype != target.dtype) throw new TensorException($"cross_entropy: the scores are {ScalarTypes.Name(x.dtype)} and the probabilities {ScalarTypes.Name(target.dtype)}. Convert the target: target.to({ScalarTypes.Name(x.dtype)}).");
        var (rows, truth) = (ClassLabels.Rows(x), ClassLabels.Rows(target));
        if (smoothing > 0) truth = truth * (1 - smoothing) + smoothing / x.Lengths[x.Rank == 1 ? 0 : 1];
        if (weight is not null) truth = truth * weight;
        var losses = -(rows.log_softmax(1) * truth).sum(1);
        return reduction == nn.Reduction.None ? losses.reshape([.. x.Lengths.Where((_, axis) => axis != (x.Rank == 1 ? 0 : 1))]) : Losses.Reduced(losses, reduction);
    }
}
