using DlCourse.Torch.Kernels;
using DlCourse.Torch.Random;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators.Sampling;

/// <summary>Tensors of random numbers: new ones, ones like another, and tensors that are overwritten.</summary>
internal static class Sampling
{
    /// <summary>A new tensor.</summary>
    public static Tensor New(ReadOnlySpan<long> shape, ScalarType? type, Device? device, bool requiresGrad, Generator? generator, string name, Drawing draw)
    {
        var result = Creation.Empty(shape, type, device, false, name);
        Fill(result.operand, generator, draw);
        return Creation.Ready(result, requiresGrad);
    }

    /// <summary>A new tensor of the shape of another, its axes in the same order in memory, and so drawn in the same order.</summary>
    public static Tensor Like(Tensor input, ScalarType? type, Device? device, bool requiresGrad, Generator? generator, Drawing draw)
    {
        Device.CheckAvailable(device);
        var axes = DrawingOrder.Axes(input.Lengths, input.operand.Layout.Strides);
        var memory = Operand.Allocate(ScalarTypes.Check(type ?? input.dtype), Permute(input.Lengths, axes));
        var layout = memory.Layout.Permute(Inverse(axes));
        Lock(generator, stream => draw(stream, memory, layout.IsContiguous));
        return Creation.Ready(new Tensor(new Operand(memory.Storage, layout)), requiresGrad);
    }

    /// <summary>Overwrites a tensor.</summary>
    public static Tensor Into(Tensor target, string name, Generator? generator, Drawing draw) =>
        Autograd.InPlace.Apply(target, name, null, _ => new Tensor(Drawn(target.operand, generator, draw)), to => Fill(to.operand, generator, draw));

    /// <summary>Overwrites a tensor by ones with the probabilities that another holds, else zeros.</summary>
    public static Tensor BernoulliInto(Tensor target, Tensor probabilities, string name, Generator? generator)
    {
        if (!probabilities.is_floating_point()) throw new TensorException($"{name}: the probabilities are {ScalarTypes.Name(probabilities.dtype)}; they must be float32 or float64.");
        if (!Broadcasting.Fits(probabilities.Lengths, target.Lengths)) throw new TensorException($"{name}: probabilities of shape {Shape.Text(probabilities.Lengths)} do not fit a tensor of shape {Shape.Text(target.Lengths)}.");
        var p = probabilities.operand.Expand(target.Lengths);
        var axes = DrawingOrder.Axes(target.Lengths, target.operand.Layout.Strides, p.Layout.Strides);
        var permuted = new Operand(p.Storage, p.Layout.Permute(axes));
        var inOrder = Operand.Allocate(p.Type, permuted.Layout.Shape);
        Copying.Copy(permuted, inOrder);
        CheckProbabilities(inOrder, name);
        Operand Draw()
        {
            var memory = Operand.Allocate(target.dtype, inOrder.Layout.Shape);
            Lock(generator, stream => BernoulliFilling.Fill(stream, memory, inOrder));
            return new Operand(memory.Storage, memory.Layout.Permute(Inverse(axes)));
        }

        return Autograd.InPlace.Apply(target, name, null, _ => new Tensor(Draw()), to => Copying.Copy(Draw(), to.operand));
    }

    /// <summary>What dropout multiplies by: 1 / (1 − p) where an element is kept, 0 where it is dropped.</summary>
    /// <remarks>The numbers are drawn in the order of indices, whatever the input's strides: <c>empty(input.shape).bernoulli_(1 − p) / (1 − p)</c>.</remarks>
    public static Tensor DropoutMask(Tensor input, double p, Generator? generator = null)
    {
        var drawing = Distributions.Bernoulli(1 - p, "dropout");
        // Where everything is dropped, or nothing, libtorch draws no numbers.
        if (p is 0 or 1) return full(input.Lengths, 1 - p, input.dtype);
        return New(input.Lengths, input.dtype, null, false, generator, "dropout", drawing).div_(1 - p);
    }

    /// <summary>Draws while nobody else uses the generator.</summary>
    public static void Lock(Generator? generator, Action<RandomStream> draw)
    {
        var stream = Generator.StreamOf(generator);
        lock (stream) draw(stream);
    }

    private static void Fill(Operand target, Generator? generator, Drawing draw)
    {
        if (target.IsContiguous) Lock(generator, stream => draw(stream, target, true));
        else Copying.Copy(Drawn(target, generator, draw), target);
    }

    /// <summary>New memory with the numbers that drawing into <paramref name="target"/> gives.</summary>
    private static Operand Drawn(Operand target, Generator? generator, Drawing draw)
    {
        var axes = DrawingOrder.Axes(target.Layout.Shape, target.Layout.Strides);
        var memory = Operand.Allocate(target.Type, Permute(target.Layout.Shape, axes));
        Lock(generator, stream => draw(stream, memory, target.IsContiguous));
        return new Operand(memory.Storage, memory.Layout.Permute(Inverse(axes)));
    }

    private static void CheckProbabilities(Operand probabilities, string name)
    {
        var valid = probabilities.Type == ScalarType.Float32 ? AreProbabilities(probabilities.Span<float>()) : AreProbabilities(probabilities.Span<double>());
        if (!valid) throw new TensorException($"{name}: not all numbers are probabilities; each must lie in [0, 1].");
    }

    private static bool AreProbabilities<T>(ReadOnlySpan<T> values) where T : System.Numerics.INumber<T>
    {
        foreach (var value in values)
        {
            if (!(value >= T.Zero && value <= T.One)) return false;
        }

        return true;
    }

    private static long[] Permute(long[] shape, int[] axes) => Array.ConvertAll(axes, axis => shape[axis]);

    private static int[] Inverse(int[] axes)
    {
        var inverse = new int[axes.Length];
        for (var i = 0; i < axes.Length; i++) inverse[axes[i]] = i;
        return inverse;
    }
}
