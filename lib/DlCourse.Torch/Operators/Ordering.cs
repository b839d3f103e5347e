using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>The same elements in another order along an axis.</summary>
internal static class Ordering
{
    public static Tensor Flip(Tensor x, long[] dims)
    {
        var mask = dims.Length == 0 ? new bool[x.Rank] : Axes.Mask(dims, x.Rank, "flip");
        for (var axis = 0; axis < x.Rank; axis++)
        {
            if (mask[axis]) x = Gathering.IndexSelect(x, axis, arange(x.Lengths[axis] - 1, -1, -1));
        }

        return mask.Contains(true) ? x : x.clone();
    }

    public static Tensor Roll(Tensor x, ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims)
    {
        if (dims.Length == 0)
        {
            if (shifts.Length != 1) throw new TensorException($"roll: {shifts.Length} shifts without axes; name one axis for each.");
            return Roll(x.reshape(-1), shifts, [0]).reshape(x.Lengths);
        }

        if (shifts.Length != dims.Length) throw new TensorException($"roll: {shifts.Length} shifts, but {dims.Length} axes; name one axis for each.");
        for (var i = 0; i < dims.Length; i++)
        {
            var axis = Axes.Wrap(dims[i], x.Rank, "roll");
            var length = x.Lengths[axis];
            if (length == 0) continue;
            var shift = ((shifts[i] % length) + length) % length;
            x = Joining.Cat([x.narrow(axis, length - shift, shift), x.narrow(axis, 0, length - shift)], axis);
        }

        return x;
    }
}
