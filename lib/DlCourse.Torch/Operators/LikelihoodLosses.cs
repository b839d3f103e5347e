using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Negative logarithms of the likelihood of what was observed.</summary>
internal static class LikelihoodLosses
{
    /// <summary>Of counts; for the whole, Stirling's approximation of ln t! is added where t &gt; 1.</summary>
    public static Tensor Poisson(Tensor x, Tensor t, bool logInput, bool full, double eps, nn.Reduction reduction)
    {
        Losses.CheckAlike(x, t, "poisson_nll_loss");
        var losses = logInput ? x.exp() - t * x : x - t * (x + eps).log();
        if (full)
        {
            var stirling = t * t.log() - t + (t * (2 * Math.PI)).log() * 0.5;
            losses = losses + where(t > 1, stirling, Promotion.Number(0, x.dtype));
        }

        return Losses.Reduced(losses, reduction);
    }

    /// <summary>Of numbers with a mean and a variance; for the whole, ln(2π)/2 is added.</summary>
    public static Tensor Gaussian(Tensor x, Tensor t, Tensor variance, bool full, double eps, nn.Reduction reduction)
    {
        Losses.CheckAlike(x, t, "gaussian_nll_loss");
        if (!Broadcasting.Fits(variance.Lengths, x.Lengths)) throw new TensorException($"gaussian_nll_loss: variances of shape {Shape.Text(variance.Lengths)} do not fit an input of shape {Shape.Text(x.Lengths)}.");
        if (variance.Count > 0 && variance.detach().min().item<double>() < 0) throw new TensorException("gaussian_nll_loss: a variance is negative; each must be 0 or more. Let the network compute its logarithm, and take exp().");
        // The limit is no part of the function, as in PyTorch: the gradient flows to variances below it too.
        var limited = variance + (variance.detach().clamp(min: eps) - variance.detach());
        var losses = (limited.log() + (x - t) * (x - t) / limited) * 0.5;
        return Losses.Reduced(full ? losses + 0.5 * Math.Log(2 * Math.PI) : losses, reduction);
    }
}
