using System.Numerics;
using System.Runtime.CompilerServices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>x̂·w + b with a weight and a bias for each place.</summary>
internal readonly unsafe struct ScaledColumns<T>(T* x, T* w, T* b, RowScale<T> row) : IRunFormula<T> where T : unmanaged, INumber<T>
{
    private readonly T centre = row.Centre, scale = T.CreateTruncating(row.Scale), shift = T.CreateTruncating(-row.Rest * row.Scale);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector At<TVectors, TVector>(int at) where TVectors : struct, IVectors<TVector, T> where TVector : struct
    {
        var standardised = TVectors.MultiplyAdd(TVectors.Subtract(TVectors.Load(x + at), TVectors.Repeat(centre)), TVectors.Repeat(scale), TVectors.Repeat(shift));
        return TVectors.MultiplyAdd(standardised, TVectors.Load(w + at), TVectors.Load(b + at));
    }
}

/// <summary>
/// g·w and g·w·(x − c), for the gradient of x. On the way, where they are asked for, g·x̂ and g are added to the sums behind the gradients of weight and bias.
/// </summary>
internal readonly unsafe struct ColumnGradients<T>(T* g, T* x, T* w, T* sums, int length, RowScale<T> row) : ITermPair<T> where T : unmanaged, INumber<T>
{
    private readonly T centre = row.Centre, scale = T.CreateTruncating(row.Scale), shift = T.CreateTruncating(-row.Rest * row.Scale);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<TVectors, TVector>(int at, ref TVector first, ref TVector second) where TVectors : struct, IVectors<TVector, T> where TVector : struct
    {
        var gradient = TVectors.Load(g + at);
        var centred = TVectors.Subtract(TVectors.Load(x + at), TVectors.Repeat(centre));
        var weighted = TVectors.Multiply(gradient, TVectors.Load(w + at));
        first = TVectors.Add(first, weighted);
        second = TVectors.MultiplyAdd(weighted, centred, second);
        if (sums == null) return;
        var standardised = TVectors.MultiplyAdd(centred, TVectors.Repeat(scale), TVectors.Repeat(shift));
        TVectors.Store(TVectors.MultiplyAdd(gradient, standardised, TVectors.Load(sums + at)), sums + at);
        TVectors.Store(TVectors.Add(gradient, TVectors.Load(sums + length + at)), sums + length + at);
    }
}

/// <summary>g·w·s + slope·(x − c) + offset: the gradient of x.</summary>
internal readonly unsafe struct ColumnSlopes<T>(T* g, T* x, T* w, RowScale<T> row, T slope, T offset) : IRunFormula<T> where T : unmanaged, INumber<T>
{
    private readonly T centre = row.Centre, scale = T.CreateTruncating(row.Scale);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector At<TVectors, TVector>(int at) where TVectors : struct, IVectors<TVector, T> where TVector : struct
    {
        var weighted = TVectors.Multiply(TVectors.Load(g + at), TVectors.Load(w + at));
        var rest = TVectors.MultiplyAdd(TVectors.Subtract(TVectors.Load(x + at), TVectors.Repeat(centre)), TVectors.Repeat(slope), TVectors.Repeat(offset));
        return TVectors.MultiplyAdd(weighted, TVectors.Repeat(scale), rest);
    }
}

/// <summary>x + y.</summary>
internal readonly unsafe struct Total<T>(T* x, T* y) : IRunFormula<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector At<TVectors, TVector>(int at) where TVectors : struct, IVectors<TVector, T> where TVector : struct =>
        TVectors.Add(TVectors.Load(x + at), TVectors.Load(y + at));
}
