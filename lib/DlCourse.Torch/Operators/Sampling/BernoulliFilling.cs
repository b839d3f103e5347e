using System.Numerics;
using DlCourse.Torch.Random;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators.Sampling;

/// <summary>From element types to spans, for ones with a probability for each element.</summary>
internal static class BernoulliFilling
{
    public static void Fill(RandomStream stream, Operand to, Operand probabilities)
    {
        switch (to.Type)
        {
            case ScalarType.Float32: Fill(stream, to.Span<float>(), probabilities); break;
            case ScalarType.Float64: Fill(stream, to.Span<double>(), probabilities); break;
            case ScalarType.Int64: Fill(stream, to.Span<long>(), probabilities); break;
            case ScalarType.Int32: Fill(stream, to.Span<int>(), probabilities); break;
            default: Fill(stream, to.Span<byte>(), probabilities); break;
        }
    }

    private static void Fill<T>(RandomStream stream, Span<T> to, Operand probabilities) where T : unmanaged, INumber<T>
    {
        if (probabilities.Type == ScalarType.Float64) Bernoulli.Fill(stream, to, probabilities.Span<double>());
        else Bernoulli.Fill(stream, to, probabilities.Span<float>());
    }
}
