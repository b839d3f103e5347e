using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Peers;

/// <content>Convolutions.</content>
internal static partial class OperatorTable
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Convolution = new()
    {
        ["conv1d"] = t => F.conv1d(t[0], t[1], t[2]),
        ["conv1d_no_bias"] = t => F.conv1d(t[0], t[1]),
        ["conv1d_stride_pad"] = t => F.conv1d(t[0], t[1], t[2], stride: 2, padding: 1),
        ["conv1d_dilation"] = t => F.conv1d(t[0], t[1], padding: 2, dilation: 2),
        ["conv1d_groups"] = t => F.conv1d(t[0], t[1], t[2], groups: 2),
        ["conv1d_unbatched"] = t => F.conv1d(t[0], t[1], t[2]),
        ["conv1d_same"] = t => F.conv1d_padding(t[0], t[1], padding: Padding.Same, dilation: 3),
        ["conv2d"] = t => F.conv2d(t[0], t[1], t[2]),
        ["conv2d_no_bias"] = t => F.conv2d(t[0], t[1]),
        ["conv2d_stride"] = t => F.conv2d(t[0], t[1], t[2], strides: [2, 1]),
        ["conv2d_pad"] = t => F.conv2d(t[0], t[1], padding: [1, 2]),
        ["conv2d_stride_pad"] = t => F.conv2d(t[0], t[1], t[2], strides: [2], padding: [1]),
        ["conv2d_dilation"] = t => F.conv2d(t[0], t[1], padding: [1, 0], dilation: [2, 1]),
        ["conv2d_groups"] = t => F.conv2d(t[0], t[1], t[2], padding: [1, 1], groups: 2),
        ["conv2d_depthwise"] = t => F.conv2d(t[0], t[1], groups: 3),
        ["conv2d_pointwise"] = t => F.conv2d(t[0], t[1], t[2]),
        ["conv2d_pointwise_groups"] = t => F.conv2d(t[0], t[1], groups: 2),
        ["conv2d_pointwise_stride"] = t => F.conv2d(t[0], t[1], strides: [2, 2]),
        ["conv2d_unbatched"] = t => F.conv2d(t[0], t[1], t[2]),
        ["conv2d_same"] = t => F.conv2d_padding(t[0], t[1], t[2], padding: Padding.Same),
        ["conv2d_columns_skipped"] = t => F.conv2d(t[0], t[1], strides: [3, 3]),
        ["conv2d_transposed_input"] = t => F.conv2d(t[0].permute(0, 3, 1, 2), t[1].transpose(2, 3)),
        ["conv_transpose1d"] = t => F.conv_transpose1d(t[0], t[1], t[2]),
        ["conv_transpose1d_stride"] = t => F.conv_transpose1d(t[0], t[1], t[2], stride: 2, padding: 1, output_padding: 1),
        ["conv_transpose2d"] = t => F.conv_transpose2d(t[0], t[1], t[2]),
        ["conv_transpose2d_stride"] = t => F.conv_transpose2d(t[0], t[1], strides: [2, 2], padding: [1, 1], output_padding: [1, 0]),
        ["conv_transpose2d_groups"] = t => F.conv_transpose2d(t[0], t[1], t[2], groups: 2),
        ["conv_transpose2d_dilation"] = t => F.conv_transpose2d(t[0], t[1], strides: [1, 2], dilation: [2, 2]),
        ["unfold"] = t => F.unfold(t[0], 2),
        ["unfold_all"] = t => F.unfold(t[0], (2, 3), dilation: (1, 2), padding: (1, 2), stride: (2, 1)),
        ["fold"] = t => F.fold(t[0], 3, 2),
        ["fold_all"] = t => F.fold(t[0], 4, 2, dilation: 2, padding: 1, stride: 2),
    };
}
