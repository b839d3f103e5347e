using F = TorchSharp.torch.nn.functional;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace DlCourse.Torch.Tests.Peers;

/// <content>Losses, with each way of reduction.</content>
internal static partial class OperatorTable
{
    private static readonly Dictionary<string, Func<Tensor[], Reduction, Tensor>> LossFunctions = new()
    {
        ["mse"] = (t, r) => F.mse_loss(t[0], t[1], r),
        ["l1"] = (t, r) => F.l1_loss(t[0], t[1], r),
        ["smooth_l1"] = (t, r) => F.smooth_l1_loss(t[0], t[1], r, 0.7),
        ["huber"] = (t, r) => F.huber_loss(t[0], t[1], 0.6, r),
        ["bce"] = (t, r) => F.binary_cross_entropy(t[0], t[1], null, r),
        ["bce_weight"] = (t, r) => F.binary_cross_entropy(t[0], t[1], t[2], r),
        ["bce_logits"] = (t, r) => F.binary_cross_entropy_with_logits(t[0], t[1], null, r),
        ["bce_logits_weights"] = (t, r) => F.binary_cross_entropy_with_logits(t[0], t[1], t[2], r, t[3]),
        ["cross_entropy"] = (t, r) => F.cross_entropy(t[0], t[1], reduction: r),
        ["cross_entropy_smooth"] = (t, r) => F.cross_entropy(t[0], t[1], reduction: r, label_smoothing: 0.2),
        ["cross_entropy_weight"] = (t, r) => F.cross_entropy(t[0], t[1], t[2], reduction: r, label_smoothing: 0.1),
        ["cross_entropy_ignore"] = (t, r) => F.cross_entropy(t[0], t[1], t[2], 1, r, 0.1),
        ["cross_entropy_shares"] = (t, r) => F.cross_entropy(t[0], t[1].softmax(1), t[2], reduction: r, label_smoothing: 0.1),
        ["nll"] = (t, r) => F.nll_loss(t[0].log_softmax(1), t[1], t[2], r),
        ["kl_div"] = (t, r) => F.kl_div(t[0].log_softmax(1), t[1].softmax(1), false, r),
        ["kl_div_log"] = (t, r) => F.kl_div(t[0].log_softmax(1), t[1].log_softmax(1), true, r),
        ["cosine_embedding"] = (t, r) => F.cosine_embedding_loss(t[0], t[1], t[2] * 2 - 1, -0.3, r),
        ["triplet"] = (t, r) => F.triplet_margin_loss(t[0], t[1], t[2], 2, reduction: r),
        ["triplet_swap"] = (t, r) => F.triplet_margin_loss(t[0], t[1], t[2], 2, swap: true, reduction: r),
        ["margin_ranking"] = (t, r) => F.margin_ranking_loss(t[0], t[1], t[2] * 2 - 1, 0.4, r),
        ["hinge_embedding"] = (t, r) => F.hinge_embedding_loss(t[0], t[1] * 2 - 1, 1.3, r),
        ["poisson"] = (t, r) => F.poisson_nll_loss(t[0], t[1].to(t[0].dtype), reduction: r),
        ["poisson_rate"] = (t, r) => F.poisson_nll_loss(t[0], t[1].to(t[0].dtype) + 1, log_input: false, full: true, reduction: r),
        ["gaussian"] = (t, r) => F.gaussian_nll_loss(t[0], t[1], t[2], full: true, reduction: r),
    };

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Losses =
        (from loss in LossFunctions
         from reduction in Enum.GetValues<Reduction>()
         select (Name: $"{loss.Key}_{reduction.ToString().ToLowerInvariant()}", Function: (Func<Tensor[], Tensor>)(t => loss.Value(t, reduction)))).ToDictionary(one => one.Name, one => one.Function);
}
