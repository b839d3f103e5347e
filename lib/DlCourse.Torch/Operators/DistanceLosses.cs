using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Losses that draw together what belongs together, and push apart what does not.</summary>
internal static class DistanceLosses
{
    // libtorch's guard against vectors of zeros.
    private const double Least = 1e-12;

    public static Tensor Cosine(Tensor x, Tensor y, Tensor target, double margin, nn.Reduction reduction)
    {
        if (x.Rank is not (1 or 2) || !x.Lengths.AsSpan().SequenceEqual(y.Lengths)) throw new TensorException($"cosine_embedding_loss: the inputs have shapes {Shape.Text(x.Lengths)} and {Shape.Text(y.Lengths)}; they must be the same, [batch, length] or [length].");
        if (target.Rank != x.Rank - 1 || (x.Rank == 2 && target.Count != x.Lengths[0])) throw new TensorException($"cosine_embedding_loss: the target has shape {Shape.Text(target.Lengths)}; it must be {Shape.Text(x.Lengths.AsSpan(0, x.Rank - 1))}, with 1 or −1 for each pair.");
        var cosine = (x * y).sum(-1) / (((x * x).sum(-1) + Least) * ((y * y).sum(-1) + Least)).sqrt();
        return Losses.Reduced(BySign(target, 1 - cosine, (cosine - margin).clamp(min: 0)), reduction);
    }

    public static Tensor Triplet(Tensor anchor, Tensor positive, Tensor negative, double margin, long p, double eps, bool swap, nn.Reduction reduction)
    {
        if (anchor.Rank != positive.Rank || anchor.Rank != negative.Rank) throw new TensorException($"triplet_margin_loss: anchor, positive and negative have shapes {Shape.Text(anchor.Lengths)}, {Shape.Text(positive.Lengths)} and {Shape.Text(negative.Lengths)}; they must have as many axes.");
        var near = nn.functional.pairwise_distance(anchor, positive, p, eps);
        var far = nn.functional.pairwise_distance(anchor, negative, p, eps);
        if (swap) far = minimum(far, nn.functional.pairwise_distance(positive, negative, p, eps));
        return Losses.Reduced((near - far + margin).clamp(min: 0), reduction);
    }

    public static Tensor Ranking(Tensor x, Tensor y, Tensor target, double margin, nn.Reduction reduction)
    {
        if (x.Rank != y.Rank || x.Rank != target.Rank) throw new TensorException($"margin_ranking_loss: inputs and target have shapes {Shape.Text(x.Lengths)}, {Shape.Text(y.Lengths)} and {Shape.Text(target.Lengths)}; they must have as many axes.");
        return Losses.Reduced((-target * (x - y) + margin).clamp(min: 0), reduction);
    }

    public static Tensor Hinge(Tensor x, Tensor target, double margin, nn.Reduction reduction) =>
        Losses.Reduced(BySign(target, x, (margin - x).clamp(min: 0)), reduction);

    /// <summary>One loss where the target is 1, another where it is −1; none elsewhere.</summary>
    private static Tensor BySign(Tensor target, Tensor alike, Tensor unlike)
    {
        var zero = Promotion.Number(0, alike.dtype);
        return where(target == 1, alike, zero) + where(target == -1, unlike, zero);
    }
}
