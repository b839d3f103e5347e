using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Peers;

/// <content>Normalisation and attention.</content>
internal static partial class OperatorTable
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Normalisation = new()
    {
        ["batch_norm"] = t => F.batch_norm(t[0], null, null, t[1], t[2], training: true),
        ["batch_norm_plain"] = t => F.batch_norm(t[0], null, null, training: true, eps: 0.01),
        ["batch_norm_eval"] = t => F.batch_norm(t[0], tensor(new[] { 0.3, -0.2 }).to_type(t[0].dtype), tensor(new[] { 0.5, 2 }).to_type(t[0].dtype), t[1], t[2]),
        ["layer_norm"] = t => F.layer_norm(t[0], [4], t[1], t[2]),
        ["layer_norm_two_axes"] = t => F.layer_norm(t[0], [2, 3], t[1], t[2], eps: 0.1),
        ["layer_norm_plain"] = t => F.layer_norm(t[0], [5]),
        ["group_norm"] = t => F.group_norm(t[0], 2, t[1], t[2]),
        ["group_norm_plain"] = t => F.group_norm(t[0], 3),
        ["instance_norm"] = t => F.instance_norm(t[0], weight: t[1], bias: t[2]),
        ["local_response_norm"] = t => F.local_response_norm(t[0], 3, alpha: 0.5, k: 2),
    };

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> AttentionTable = new()
    {
        ["dot_product"] = t => F.scaled_dot_product_attention(t[0], t[1], t[2]),
        ["dot_product_causal"] = t => F.scaled_dot_product_attention(t[0], t[1], t[2], is_casual: true),
        ["dot_product_bias"] = t => F.scaled_dot_product_attention(t[0], t[1], t[2], t[3]),
        ["dot_product_mask"] = t => F.scaled_dot_product_attention(t[0], t[1], t[2], t[3] | (arange(3) == 0)),
    };
}
