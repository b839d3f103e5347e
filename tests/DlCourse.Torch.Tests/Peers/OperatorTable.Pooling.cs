using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Peers;

/// <content>Pooling.</content>
internal static partial class OperatorTable
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Pooling = new()
    {
        ["max_pool1d"] = t => F.max_pool1d(t[0], 2),
        ["max_pool1d_all"] = t => F.max_pool1d(t[0], 3, stride: 2, padding: 1, dilation: 2, ceil_mode: true),
        ["max_pool2d"] = t => F.max_pool2d(t[0], 2),
        ["max_pool2d_overlap"] = t => F.max_pool2d(t[0], 3, stride: 2),
        ["max_pool2d_pad"] = t => F.max_pool2d(t[0], (3, 2), stride: (1, 2), padding: (1, 1)),
        ["max_pool2d_dilation"] = t => F.max_pool2d(t[0], [2, 2], strides: [1, 1], dilation: [2, 1]),
        ["max_pool2d_ceil"] = t => F.max_pool2d(t[0], 2, ceil_mode: true),
        ["max_pool2d_ceil_pad"] = t => F.max_pool2d(t[0], 3, stride: 2, padding: 1, ceil_mode: true),
        ["max_pool2d_indices"] = t => F.max_pool2d_with_indices(t[0], [3, 3], [2, 2]).indices,
        ["max_pool1d_indices"] = t => F.max_pool1d_with_indices(t[0], 2).indices,
        ["avg_pool1d"] = t => F.avg_pool1d(t[0], 2),
        ["avg_pool1d_all"] = t => F.avg_pool1d(t[0], 3, stride: 2, padding: 1, ceil_mode: true, count_include_pad: false),
        ["avg_pool2d"] = t => F.avg_pool2d(t[0], 2),
        ["avg_pool2d_pad"] = t => F.avg_pool2d(t[0], (3, 2), stride: (1, 2), padding: (1, 1)),
        ["avg_pool2d_not_counted"] = t => F.avg_pool2d(t[0], 3, stride: 2, padding: 1, count_include_pad: false),
        ["avg_pool2d_ceil"] = t => F.avg_pool2d(t[0], [3, 3], [2, 2], [1, 1], ceil_mode: true),
        ["avg_pool2d_divisor"] = t => F.avg_pool2d(t[0], 2, divisor_override: 3),
        ["adaptive_avg_pool1d"] = t => F.adaptive_avg_pool1d(t[0], 3),
        ["adaptive_avg_pool2d"] = t => F.adaptive_avg_pool2d(t[0], (3, 2)),
        ["adaptive_avg_pool2d_one"] = t => F.adaptive_avg_pool2d(t[0], 1),
        ["adaptive_max_pool1d"] = t => F.adaptive_max_pool1d(t[0], 3),
        ["adaptive_max_pool2d"] = t => F.adaptive_max_pool2d(t[0], [2, 3]),
        ["adaptive_max_pool2d_indices"] = t => F.adaptive_max_pool2d_with_indices(t[0], [2, 2]).Indices,
        ["lp_pool1d"] = t => F.lp_pool1d(t[0], 3, 2),
        ["lp_pool2d"] = t => F.lp_pool2d(t[0], 2, [2, 3], [1, 1]),
        ["max_unpool1d"] = t => F.max_pool1d_with_indices(t[0], 2) is var (values, places) ? F.max_unpool1d(values, places, 2) : t[0],
        ["max_unpool2d"] = t => F.max_pool2d_with_indices(t[0], [2, 2]) is var (values, places) ? F.max_unpool2d(values, places, [2, 2], output_size: [5, 4]) : t[0],
    };
}
