using TorchSharp.Modules;
using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Peers;

/// <content>What layers compute.</content>
internal static partial class OperatorTable
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Layers = new()
    {
        ["linear"] = t => F.linear(t[0], t[1], t[2]),
        ["linear_no_bias"] = t => F.linear(t[0], t[1]),
        ["linear_one_output"] = t => F.linear(t[0], t[1]),
        ["bilinear"] = t => F.bilinear(t[0], t[1], t[2], t[3]),
        ["embedding"] = t => Operators.EmbeddingTable.Lookup(t[1], t[0], null, false),
        ["embedding_padding"] = t => Operators.EmbeddingTable.Lookup(t[1], t[0], 1, false),
        ["embedding_frequency"] = t => Operators.EmbeddingTable.Lookup(t[1], t[0], null, true),
        ["one_hot"] = t => F.one_hot(t[0], 5),
        ["one_hot_inferred"] = t => F.one_hot(t[0]),
        ["normalize"] = t => F.normalize(t[0]),
        ["normalize_p1"] = t => F.normalize(t[0], 1, 0),
        ["cosine_similarity"] = t => nn.CosineSimilarity().call(t[0], t[1]),
        ["pairwise_distance1"] = t => nn.PairwiseDistance(1).call(t[0], t[1]),
        ["pairwise_distance2"] = t => nn.PairwiseDistance().call(t[0], t[1]),
        ["pairwise_distance3"] = t => nn.PairwiseDistance(3).call(t[0], t[1]),
        ["mish"] = t => nn.Mish().call(t[0]),
        ["softsign"] = t => nn.Softsign().call(t[0]),
        ["tanhshrink"] = t => nn.Tanhshrink().call(t[0]),
        ["softshrink"] = t => nn.Softshrink(0.7).call(t[0]),
        ["hardshrink"] = t => nn.Hardshrink(0.7).call(t[0]),
        ["softmin"] = t => nn.Softmin(1).call(t[0]),
        ["softmax2d"] = t => nn.Softmax2d().call(t[0]),
        ["gelu_tanh"] = t => nn.GELU(GELU.Approximate.tanh).call(t[0]),
        ["relu_in_place"] = t => nn.ReLU(inplace: true).call(t[0] * 1),
        ["network"] = t => F.cross_entropy(F.linear(F.linear(t[0], t[1], t[2]).tanh(), t[3], t[4]), t[5]),
    };
}
