using System.Numerics;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>
/// How a row is brought to mean 0 and variance 1: x̂ = (x − mean)·s with s = 1/√(variance + ε). The mean is split into a number c of the row's type and
/// a small rest, so that x̂ = (x − c)·s − rest·s loses no digits where the mean is large.
/// </summary>
internal readonly struct RowScale<T> where T : unmanaged, INumber<T>
{
    public RowScale(double mean, double variance, double epsilon)
    {
        Centre = T.CreateTruncating(mean);
        Rest = mean - double.CreateTruncating(Centre);
        Scale = 1 / Math.Sqrt(variance + epsilon);
    }

    /// <summary>c.</summary>
    public T Centre { get; }

    /// <summary>The mean − c.</summary>
    public double Rest { get; }

    /// <summary>s.</summary>
    public double Scale { get; }

    /// <summary>Σ h·x̂ from Σ h and Σ h·(x − c).</summary>
    public double Standardised(double sum, double product) => (product - Rest * sum) * Scale;

    /// <summary>dL/dx = s·(h − mean(h) − x̂·mean(h·x̂)), where h = dL/dx̂, as s·h + slope·(x − c) + offset.</summary>
    /// <param name="sum">Σ h over the row.</param>
    /// <param name="product">Σ h·x̂ over the row.</param>
    /// <param name="count">Numbers of the row.</param>
    public (T Slope, T Offset) Gradient(double sum, double product, double count)
    {
        var slope = -Scale * Scale * product / count;
        return (T.CreateTruncating(slope), T.CreateTruncating(-Scale * sum / count - slope * Rest));
    }
}
