using DlCourse.Torch.Autograd;
using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators.Sampling;

/// <summary>Dropout: y = x · mask / (1 − p), where each number of the mask is 0 with probability p, else 1.</summary>
internal static class Dropping
{
    /// <summary>A number of the mask for each element.</summary>
    public static Tensor Elements(Tensor x, double p, bool training, bool inplace)
    {
        Checked(p, "dropout");
        return IsIdle(x, p, training) ? x : Multiply(x, Sampling.DropoutMask(x, p), "dropout_", inplace);
    }

    /// <summary>A number of the mask for each channel (axes 0 and 1).</summary>
    public static Tensor Channels(Tensor x, double p, bool training, bool inplace)
    {
        Checked(p, "dropout");
        if (x.Rank < 2) throw new TensorException($"dropout of channels: the shape {Shape.Text(x.Lengths)} has no channels; it must be [batch, channels, …].");
        if (IsIdle(x, p, training)) return x;
        var shape = new long[x.Rank];
        Array.Fill(shape, 1);
        (shape[0], shape[1]) = (x.Lengths[0], x.Lengths[1]);
        return Multiply(x, Sampling.DropoutMask(zeros([], dtype: x.dtype).expand(shape), p), "feature_dropout_", inplace);
    }

    public static double Checked(double p, string name)
    {
        if (!(p is >= 0 and <= 1)) throw new TensorException(FormattableString.Invariant($"{name}: p = {p} is no share; it is the share that is dropped, from 0 to 1."));
        return p;
    }

    private static bool IsIdle(Tensor x, double p, bool training)
    {
        if (training && !x.is_floating_point()) throw new TensorException($"dropout: numbers of type {Types.ScalarTypes.Name(x.dtype)} cannot be scaled. Convert first: x.to(float32).");
        return !training || p == 0 || x.Count == 0;
    }

    private static Tensor Multiply(Tensor x, Tensor mask, string name, bool inplace) => inplace ? InPlace.Apply(x, name, null, one => one * mask) : x * mask;
}
