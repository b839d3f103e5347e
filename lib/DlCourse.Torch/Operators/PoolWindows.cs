using DlCourse.Torch.Kernels.Pooling;
using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Operators;

/// <summary>How many windows a pooling has along an axis, and where; checks what was given.</summary>
internal static class PoolWindows
{
    public static PoolAxis Sliding(string name, long length, Pooling.Geometry geometry, int i, bool countPadding)
    {
        var (kernel, stride, padding, dilation) = (geometry.Kernel[i], geometry.Stride[i], geometry.Padding[i], geometry.Dilation[i]);
        if (kernel < 1 || stride < 1 || dilation < 1 || padding < 0) throw new TensorException($"{name}: kernel_size {kernel}, stride {stride} and dilation {dilation} must be at least 1, padding {padding} at least 0.");
        if (padding > kernel / 2) throw new TensorException($"{name}: padding {padding} is more than half the window of {kernel}: some windows would lie in the padding alone. At most {kernel / 2} is possible.");
        var reach = dilation * (kernel - 1) + 1;
        if (reach > length + 2 * padding) throw new TensorException($"{name}: the window is larger than the input: it reaches over {reach}, but the input has {length} there{(padding > 0 ? $", {length + 2 * padding} with padding" : "")}. Use a smaller kernel_size, or pool less before.");
        var room = length + 2 * padding - reach;
        var output = (room + (geometry.CeilMode ? stride - 1 : 0)) / stride + 1;
        // A last window that would begin beyond the input and its padding holds nothing.
        if (geometry.CeilMode && (output - 1) * stride >= length + padding) output--;
        var axis = PoolAxis.Sliding((int)length, (int)output, (int)kernel, (int)stride, (int)padding, (int)dilation, countPadding);
        for (var o = 0; o < axis.Output; o++)
        {
            if (axis.Start[o] >= axis.End[o]) throw new TensorException($"{name}: window {o} holds no element of the input (length {length}, kernel_size {kernel}, stride {stride}, padding {padding}, dilation {dilation}). Use a smaller dilation or stride.");
        }

        return axis;
    }

    public static PoolAxis Adaptive(string name, long length, long output)
    {
        if (output < 1) throw new TensorException($"{name}: the output size is {output}; at least 1 is needed.");
        if (length < 1) throw new TensorException($"{name}: the input has no elements along an axis that is to be pooled.");
        return PoolAxis.Adaptive((int)length, (int)output);
    }

    /// <summary>One number for all axes, or one for each.</summary>
    public static long[] PerAxis(string name, string what, long[] values, int axes)
    {
        if (values.Length == axes) return values;
        if (values.Length == 1) return [.. Enumerable.Repeat(values[0], axes)];
        throw new TensorException($"{name}: {what} {Shape.Text(values)} needs one number, or {axes}: one per axis.");
    }
}
