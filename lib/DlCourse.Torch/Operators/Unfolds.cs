using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels.Convolution;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Images as columns of windows, and back. Each is the other's gradient.</summary>
internal static class Unfolds
{
    /// <summary>[n, c, height, width] ↦ [n, c·window, positions]: column p holds what lies under the window at position p.</summary>
    public static Tensor Unfold(Tensor x, WindowAxis rows, WindowAxis columns)
    {
        x = Viewing.Contiguous(x);
        var (batch, channels) = ((int)x.Lengths[0], (int)x.Lengths[1]);
        var y = Operand.Allocate(x.dtype, [batch, channels * rows.Kernel * columns.Kernel, rows.Output * columns.Output]);
        Unfolding.Unfold(rows, columns, batch, channels, x.operand, y);
        var result = new Tensor(y);
        return Graph.Record("Unfold", x) is { } node ? node.Gradient(x, g => Fold(g, rows, columns)).Output(result) : result;
    }

    /// <summary>[n, c·window, positions] ↦ [n, c, height, width]: each pixel is the sum of the entries that lie over it.</summary>
    public static Tensor Fold(Tensor x, WindowAxis rows, WindowAxis columns)
    {
        x = Viewing.Contiguous(x);
        var (batch, channels) = ((int)x.Lengths[0], (int)x.Lengths[1] / (rows.Kernel * columns.Kernel));
        var y = Operand.Allocate(x.dtype, [batch, channels, rows.Length, columns.Length]);
        Unfolding.Fold(rows, columns, batch, channels, x.operand, y);
        var result = new Tensor(y);
        return Graph.Record("Fold", x) is { } node ? node.Gradient(x, g => Unfold(g, rows, columns)).Output(result) : result;
    }

    /// <summary>The window along one axis, checked.</summary>
    public static WindowAxis Window(string name, long length, long kernel, long stride, long padding, long dilation)
    {
        if (kernel < 1 || stride < 1 || dilation < 1 || padding < 0) throw new TensorException($"{name}: kernel_size {kernel}, stride {stride}, dilation {dilation} must be at least 1, padding {padding} at least 0.");
        if (dilation * (kernel - 1) + 1 > length + 2 * padding) throw new TensorException($"{name}: the window reaches over {dilation * (kernel - 1) + 1}, but the image has {length}{(padding > 0 ? $", {length + 2 * padding} with padding" : "")}. Use a smaller window or more padding.");
        return WindowAxis.Over((int)length, (int)kernel, (int)stride, (int)padding, (int)dilation);
    }
}
