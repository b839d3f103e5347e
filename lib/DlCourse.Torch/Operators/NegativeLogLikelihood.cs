using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>The loss of classification from logarithms of probabilities.</summary>
internal static class NegativeLogLikelihood
{
    /// <summary>Rows of this class do not count, as in libtorch.</summary>
    private const long Ignored = -100;

    /// <summary>−w_t·x_t; the mean is divided by Σ w_t.</summary>
    public static Tensor Loss(Tensor x, Tensor target, Tensor? weight, nn.Reduction reduction)
    {
        ClassLabels.CheckScores(x, weight, "nll_loss");
        ClassLabels.Check(x, target, Ignored, "nll_loss");
        Losses.CheckLogarithms(x, "nll_loss", "The input");
        var rows = ClassLabels.Rows(x);
        var counted = target.reshape(-1) != Ignored;
        var labels = target.reshape(-1).clamp(min: 0);
        var weights = counted.to_type(x.dtype);
        if (weight is not null) weights = weights * weight.index_select(0, labels);
        var losses = where(counted, -rows.gather(1, labels.unsqueeze(1)).squeeze(1), Promotion.Number(0, x.dtype)) * weights;
        return reduction switch
        {
            nn.Reduction.Mean => losses.sum() / weights.sum(),
            nn.Reduction.Sum => losses.sum(),
            _ => losses.reshape(target.Lengths),
        };
    }
}
