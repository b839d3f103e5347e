using static TorchSharp.torch.nn;

namespace DlCourse.Torch.Tests.Layers;

/// <summary>Our layer for each name in <c>tests/peers/layer_fixtures.py</c>.</summary>
internal static partial class LayerTable
{
    private static readonly Dictionary<string, LayerCase> Images = new()
    {
        ["conv1d"] = LayerCase.Of(() => Conv1d(2, 3, 3)),
        ["conv1d_all"] = LayerCase.Of(() => Conv1d(4, 2, 3, stride: 2, padding: 2, dilation: 2, groups: 2, bias: false)),
        ["conv1d_reflect"] = LayerCase.Of(() => Conv1d(1, 2, 3, padding: 1, padding_mode: PaddingModes.Reflect)),
        ["conv2d"] = LayerCase.Of(() => Conv2d(2, 3, 3)),
        ["conv2d_unbatched"] = LayerCase.Of(() => Conv2d(1, 2, 2)),
        ["conv2d_all"] = LayerCase.Of(() => Conv2d(2, 4, (3, 2), stride: (2, 1), padding: (1, 0), dilation: (1, 2), groups: 2)),
        ["conv2d_circular"] = LayerCase.Of(() => Conv2d(1, 2, 3, padding: 2, padding_mode: PaddingModes.Circular)),
        ["conv2d_replicate"] = LayerCase.Of(() => Conv2d(1, 1, (3, 3), padding: (2, 1), padding_mode: PaddingModes.Replicate)),
        ["conv2d_same"] = LayerCase.Of(() => Conv2d(2, 2, (3, 4), Padding.Same)),
        ["conv2d_same_reflect"] = LayerCase.Of(() => Conv2d(1, 1, 4, Padding.Same, padding_mode: PaddingModes.Reflect)),
        ["conv2d_same_circular"] = LayerCase.Of(() => Conv2d(1, 1, (2, 3), Padding.Same, dilation: (2, 2), padding_mode: PaddingModes.Circular)),
        ["conv_transpose1d"] = LayerCase.Of(() => ConvTranspose1d(2, 3, 3, stride: 2, output_padding: 1)),
        ["conv_transpose2d"] = LayerCase.Of(() => ConvTranspose2d(4, 2, 3, stride: 2, padding: 1, groups: 2)),
        ["conv_transpose2d_size"] = LayerCase.Of(() => ConvTranspose2d(1, 2, 3, stride: 2, padding: 1), (layer, x) => [layer.forward(x[0], [6, 5])]),
        ["batch_norm1d"] = LayerCase.Of(() => BatchNorm1d(3)),
        ["batch_norm1d_length"] = LayerCase.Of(() => BatchNorm1d(2, eps: 0.01, momentum: 0.3)),
        ["batch_norm1d_plain"] = LayerCase.Of(() => BatchNorm1d(2, affine: false)),
        ["batch_norm1d_untracked"] = LayerCase.Of(() => BatchNorm1d(2, track_running_stats: false)),
        ["batch_norm2d"] = LayerCase.Of(() => BatchNorm2d(3)),
        ["layer_norm"] = LayerCase.Of(() => LayerNorm(4)),
        ["layer_norm_two"] = LayerCase.Of(() => LayerNorm([3, 2], eps: 0.1)),
        ["layer_norm_plain"] = LayerCase.Of(() => LayerNorm(5, elementwise_affine: false)),
        ["group_norm"] = LayerCase.Of(() => GroupNorm(2, 4)),
        ["instance_norm1d"] = LayerCase.Of(() => InstanceNorm1d(2)),
        ["instance_norm2d"] = LayerCase.Of(() => InstanceNorm2d(2, affine: true, track_running_stats: true)),
        ["instance_norm2d_unbatched"] = LayerCase.Of(() => InstanceNorm2d(2)),
    };

    public static LayerCase Find(string name) =>
        Images.GetValueOrDefault(name) ?? Sequences.GetValueOrDefault(name) ?? throw new ArgumentException($"There is no layer for {name}.");

    public static IEnumerable<string> Names() => Images.Keys.Concat(Sequences.Keys);
}
