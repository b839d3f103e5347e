namespace DlCourse.Torch.Tests.Peers;

/// <content>Truth values and integers.</content>
internal static partial class OperatorTable
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Comparisons = new()
    {
        ["eq"] = t => t[0].eq(t[1]),
        ["ne"] = t => t[0].ne(t[1]),
        ["lt"] = t => t[0].lt(t[1]),
        ["le"] = t => t[0].le(t[1]),
        ["gt"] = t => t[0].gt(t[1]),
        ["ge"] = t => t[0].ge(t[1]),
        ["isclose"] = t => t[0].isclose(t[0] + t[1] * 1e-9),
        ["any"] = t => (t[0] > 1).any(0),
        ["all"] = t => (t[0] > -1).all(1),
        ["argmax"] = t => t[0].argmax(),
        ["argmin"] = t => t[0].argmin(),
        ["count_nonzero"] = t => (t[0] > 0).count_nonzero([0]),
        ["int_sum"] = t => t[0].sum(1),
        ["int_div"] = t => (t[0] / (t[1] + 1)).to(float64),
        ["int_floor_div"] = t => (t[0] - 4).div(t[1] + 1, RoundingMode.floor),
        ["int_trunc_div"] = t => (t[0] - 4).div(t[1] + 1, RoundingMode.trunc),
        ["int_remainder"] = t => (t[0] - 4) % (t[1] + 1),
        ["int_fmod"] = t => (t[0] - 4).fmod(t[1] + 1),
        ["int_pow"] = t => t[0].pow(3),
        ["int_matmul"] = t => t[0].matmul(t[1]),
        ["bits"] = t => (t[0] & t[1]) + (t[0] | 3) * (t[0] ^ t[1]) - ~t[0],
        ["logic"] = t => (t[0] & t[1]) | (~t[0] ^ t[1]),
        ["nonzero"] = t => t[0].nonzero(),
        ["unique"] = t => t[0].unique().output,
        ["unique_counts"] = t => t[0].unique(return_counts: true).counts!,
        ["unique_inverse"] = t => t[0].unique(return_inverse: true).inverse_indices!,
        ["int_cumsum"] = t => t[0].cumsum(0),
        ["bool_sum"] = t => t[0].sum(),
        ["bool_times_float"] = t => (t[0] * t[1]).detach(),
    };
}
