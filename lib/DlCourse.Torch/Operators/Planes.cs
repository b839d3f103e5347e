using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels.Pooling;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// Numbers of planes (the last two axes) by their place in the plane. Taking and adding are each other's gradient; max pooling is
/// taking the places of the largest.
/// </summary>
internal static class Planes
{
    /// <summary>y[…, i] = x[…, place[…, i]]; dL/dx[…, p] = Σ g[…, i] over the i with that place.</summary>
    public static Tensor Take(Tensor x, Tensor place)
    {
        (x, place) = (Viewing.Contiguous(x), Viewing.Contiguous(place));
        var y = Operand.Allocate(x.dtype, place.Lengths);
        PoolPlanes.Take(x.operand, place.operand, y);
        return Taken(x, new Tensor(y), place);
    }

    /// <summary>Makes y the numbers of x at those places.</summary>
    public static Tensor Taken(Tensor x, Tensor y, Tensor place)
    {
        if (Graph.Record("MaxPool", x) is not { } node) return y;
        var (saved, height, width) = (node.Save(place), x.Lengths[^2], x.Lengths[^1]);
        return node.Gradient(x, g => Add(g, saved.Value, height, width)).Output(y);
    }

    /// <summary>Zeros of a size to which x is added: y[…, place[…, i]] += x[…, i]; dL/dx[…, i] = g[…, place[…, i]].</summary>
    public static Tensor Add(Tensor x, Tensor place, long height, long width)
    {
        (x, place) = (Viewing.Contiguous(x), Viewing.Contiguous(place));
        var y = Operand.Allocate(x.dtype, [.. x.Lengths[..^2], height, width]);
        PoolPlanes.Add(x.operand, place.operand, y);
        var result = new Tensor(y);
        if (Graph.Record("MaxUnpool", x) is not { } node) return result;
        var saved = node.Save(place);
        return node.Gradient(x, g => Take(g, saved.Value)).Output(result);
    }
}
