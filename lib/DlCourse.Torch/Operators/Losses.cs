using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Losses that compare numbers with the numbers they should be; x is computed, t is the target.</summary>
internal static class Losses
{
    /// <summary>(x − t)², its mean or sum; dL/dx = 2(x − t).</summary>
    public static Tensor MeanSquaredError(Tensor x, Tensor t, nn.Reduction reduction)
    {
        CheckAlike(x, t, "mse_loss");
        var y = Pointwise.Binary<SubtractKernel>(x, t, "mse_loss");
        Pointwise.Into<MultiplyKernel>(y, y);
        var scale = reduction == nn.Reduction.Mean ? 2.0 / y.Count : 2.0;
        y = Reduced(y, reduction);
        if (Graph.Record("MseLoss", x, t) is not { } node) return y;
        var (savedX, savedT) = (node.Save(x), node.Save(t));
        return node
            .Gradient(x, g => (savedX.Value - savedT.Value) * (g * scale))
            .Gradient(t, g => (savedT.Value - savedX.Value) * (g * scale))
            .Output(y);
    }

    /// <summary>|x − t|.</summary>
    public static Tensor AbsoluteError(Tensor x, Tensor t, nn.Reduction reduction)
    {
        CheckAlike(x, t, "l1_loss");
        return Reduced((x - t).abs(), reduction);
    }

    /// <summary>(x − t)²/2β within β of the target, |x − t| − β/2 beyond.</summary>
    public static Tensor SmoothAbsoluteError(Tensor x, Tensor t, double beta, nn.Reduction reduction)
    {
        CheckAlike(x, t, "smooth_l1_loss");
        if (!(beta >= 0)) throw new TensorException(FormattableString.Invariant($"smooth_l1_loss: beta is {beta}; it must be 0 or more."));
        var difference = x - t;
        var size = difference.abs();
        return Reduced(beta == 0 ? size : where(size.detach() < beta, difference * difference * (0.5 / beta), size - 0.5 * beta), reduction);
    }

    /// <summary>(x − t)²/2 within δ of the target, δ(|x − t| − δ/2) beyond.</summary>
    public static Tensor Huber(Tensor x, Tensor t, double delta, nn.Reduction reduction)
    {
        CheckAlike(x, t, "huber_loss");
        if (!(delta > 0)) throw new TensorException(FormattableString.Invariant($"huber_loss: delta is {delta}; it must be above 0."));
        var difference = x - t;
        var size = difference.abs();
        return Reduced(where(size.detach() < delta, difference * difference * 0.5, (size - 0.5 * delta) * delta), reduction);
    }

    /// <summary>−w(t·ln x + (1 − t)·ln(1 − x)), where logarithms stop at −100; dL/dx = w(x − t)/(x(1 − x)).</summary>
    public static Tensor BinaryCrossEntropy(Tensor x, Tensor t, Tensor? weight, nn.Reduction reduction)
    {
        CheckAlike(x, t, "binary_cross_entropy");
        CheckProbabilities(x);
        var y = Entropy(x.detach(), t.detach());
        if (Graph.Record("BinaryCrossEntropy", x, t) is { } node)
        {
            var (savedX, savedT) = (node.Save(x), node.Save(t, neededFor: x));
            node
                .Gradient(x, g => g * (savedX.Value - savedT.Value) / (savedX.Value * (1 - savedX.Value)).clamp(min: 1e-12))
                .Gradient(t, g => g * (Log(1 - savedX.Value) - Log(savedX.Value)))
                .Output(y);
        }

        return Reduced(weight is null ? y : y * weight, reduction);

        static Tensor Log(Tensor a) => a.log().clamp(min: -100);

        static Tensor Entropy(Tensor a, Tensor b) => (b - 1) * Log(1 - a) - b * Log(a);
    }

    /// <summary>
    /// The same of x = σ(z), computed from z: w((1 − t)z + v·ln(1 + e⁻ᶻ)) with v = 1 + (p − 1)t, where p weighs what is true;
    /// dL/dz = w(1 − t − v·σ(−z)). Nothing overflows or is rounded to 0.
    /// </summary>
    public static Tensor BinaryCrossEntropyOfLogits(Tensor z, Tensor t, Tensor? weight, Tensor? positive, nn.Reduction reduction)
    {
        CheckAlike(z, t, "binary_cross_entropy_with_logits");
        var y = (1 - t.detach()) * z.detach() + Share(t.detach(), positive) * Below(z.detach());
        if (Graph.Record("BinaryCrossEntropyWithLogits", z, t) is { } node)
        {
            var (savedZ, savedT) = (node.Save(z), node.Save(t));
            node
                .Gradient(z, g => g * (1 - savedT.Value - Share(savedT.Value, positive) * savedZ.Value.neg().sigmoid()))
                .Gradient(t, g => g * (positive is null ? -savedZ.Value : (positive - 1) * Below(savedZ.Value) - savedZ.Value))
                .Output(y);
        }

        return Reduced(weight is null ? y : y * weight, reduction);

        static Tensor Share(Tensor t, Tensor? positive) => positive is null ? Promotion.Number(1, t.dtype) : (positive - 1) * t + 1;

        static Tensor Below(Tensor z) => ActivationFunctions.Softplus(z.neg(), 1, double.PositiveInfinity);
    }

    /// <summary>t(ln t − x), x being logarithms of probabilities; for targets that are logarithms too, eᵗ(t − x).</summary>
    public static Tensor Divergence(Tensor x, Tensor t, bool logTarget, nn.Reduction reduction)
    {
        CheckAlike(x, t, "kl_div");
        CheckLogarithms(x, "kl_div", "The input");
        if (logTarget) CheckLogarithms(t, "kl_div", "The target", "With log_target: true (the default here and in TorchSharp, not in PyTorch) ", "or pass log_target: false");
        return Reduced(logTarget ? t.exp() * (t - x) : t.xlogy(t) - t * x, reduction);
    }

    public static Tensor Reduced(Tensor losses, nn.Reduction reduction) => reduction switch
    {
        nn.Reduction.Mean => losses.mean(),
        nn.Reduction.Sum => losses.sum(),
        _ => losses,
    };

    /// <summary>Inputs and targets of different shapes would broadcast to something nobody means.</summary>
    public static void CheckAlike(Tensor x, Tensor t, string name)
    {
        if (!x.Lengths.AsSpan().SequenceEqual(t.Lengths))
        {
            var hint = x.Count != t.Count ? "" : x.Rank == t.Rank + 1 && x.Lengths[^1] == 1 ? " Write input.squeeze(-1), or target.unsqueeze(-1)."
                : t.Rank == x.Rank + 1 && t.Lengths[^1] == 1 ? " Write target.squeeze(-1), or input.unsqueeze(-1)." : " Write target.reshape(input.shape) if the order of the numbers is the same.";
            throw new TensorException($"{name}: the input has shape {Shape.Text(x.Lengths)} and the target {Shape.Text(t.Lengths)}. They must be the same: each number is compared with one other.{hint}");
        }

        if (!x.is_floating_point()) throw new TensorException($"{name}: the input is {ScalarTypes.Name(x.dtype)}, but losses are computed in floating point. Convert it: input.to(float32).");
        if (x.dtype != t.dtype) throw new TensorException($"{name}: the input is {ScalarTypes.Name(x.dtype)} and the target {ScalarTypes.Name(t.dtype)}. Convert the target: target.to({ScalarTypes.Name(x.dtype)}).");
    }

    /// <summary>Logarithms of probabilities are never above 0, so numbers that are all above 0 are something else.</summary>
    public static void CheckLogarithms(Tensor x, string name, string what, string before = "", string after = "")
    {
        if (x.Count == 0 || x.detach().min().item<double>() < 0 || !(x.detach().max().item<double>() > 0)) return;
        var should = before.Length == 0 ? $"{what} must be" : $"{before}{char.ToLowerInvariant(what[0])}{what[1..]} must be";
        throw new TensorException($"{name}: {should} logarithms of probabilities, which are 0 or less, but no number is below 0. Were probabilities or scores given? Take log_softmax(dim) of scores, or log() of probabilities{(after.Length == 0 ? "" : $", {after}")}.");
    }

    private static void CheckProbabilities(Tensor x)
    {
        if (x.Count == 0) return;
        var (least, greatest) = (x.detach().min().item<double>(), x.detach().max().item<double>());
        if (least >= 0 && greatest <= 1) return;
        throw new TensorException(FormattableString.Invariant($"binary_cross_entropy: the input must be probabilities, from 0 to 1, but it has numbers from {least:G4} to {greatest:G4}. If they are scores (logits), use BCEWithLogitsLoss, or apply sigmoid() first."));
    }
}
