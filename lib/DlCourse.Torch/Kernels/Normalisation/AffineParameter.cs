using System.Numerics;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>The weights or the biases of channels, which may not be there.</summary>
internal static unsafe class AffineParameter
{
    /// <summary>That of a channel; <paramref name="otherwise"/>, 1 for a weight and 0 for a bias, where there are none.</summary>
    public static double At<T>(T* values, int channel, double otherwise) where T : unmanaged, INumber<T> => values == null ? otherwise : double.CreateTruncating(values[channel]);
}
