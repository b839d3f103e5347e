using System.Numerics;
using System.Runtime.CompilerServices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>A matrix whose columns are standardised, and what belongs to it; pointers to what is not there are null.</summary>
/// <param name="rows">Its columns, as rows.</param>
internal readonly unsafe struct ColumnMatrix<T>(NormalisedRows rows) where T : unmanaged, INumber<T>
{
    /// <summary>Numbers that are summed one after the other before their sum is added to the others': longer sums would lose digits.</summary>
    private const int Part = 64;

    public T* X { get; init; }

    public T* Gradient { get; init; }

    public T* Weight { get; init; }

    public T* Bias { get; init; }

    public double* Mean { get; init; }

    public double* Variance { get; init; }

    /// <summary>The result, or the gradient of x.</summary>
    public T* Result { get; init; }

    public T* OfWeight { get; init; }

    public T* OfBias { get; init; }

    private double Height => rows.Runs;

    /// <summary>Normalises as many columns as a register holds.</summary>
    public void Forward<TVectors, TVector>(int column) where TVectors : struct, IVectors<TVector, T> where TVector : struct
    {
        if (!rows.AreGivenMoments) Moments<TVectors, TVector>(column);
        T* centre = stackalloc T[TVectors.Count], factor = stackalloc T[TVectors.Count], shift = stackalloc T[TVectors.Count];
        for (var i = 0; i < TVectors.Count; i++)
        {
            var scale = Scale(column + i);
            var product = scale.Scale * AffineParameter.At(Weight, column + i, 1);
            (centre[i], factor[i], shift[i]) = (scale.Centre, T.CreateTruncating(product), T.CreateTruncating(AffineParameter.At(Bias, column + i, 0) - scale.Rest * product));
        }

        var (c, f, s) = (TVectors.Load(centre), TVectors.Load(factor), TVectors.Load(shift));
        for (var row = 0; row < rows.Runs; row++)
        {
            var at = rows.Start(column, row);
            TVectors.Store(TVectors.MultiplyAdd(TVectors.Subtract(TVectors.Load(X + at), c), f, s), Result + at);
        }
    }

    /// <summary>The gradients for as many columns as a register holds.</summary>
    public void Backward<TVectors, TVector>(int column) where TVectors : struct, IVectors<TVector, T> where TVector : struct
    {
        T* centre = stackalloc T[TVectors.Count], factor = stackalloc T[TVectors.Count], slope = stackalloc T[TVectors.Count], offset = stackalloc T[TVectors.Count];
        T* sum = stackalloc T[TVectors.Count], product = stackalloc T[TVectors.Count];
        for (var i = 0; i < TVectors.Count; i++) centre[i] = Scale(column + i).Centre;
        Sum<TVectors, TVector, Products>(new Products(Gradient + column, X + column, centre), sum, product);
        for (var i = 0; i < TVectors.Count; i++)
        {
            var (scale, weight, ofBias) = (Scale(column + i), AffineParameter.At(Weight, column + i, 1), double.CreateTruncating(sum[i]));
            var ofWeight = scale.Standardised(ofBias, double.CreateTruncating(product[i]));
            if (OfWeight != null) OfWeight[column + i] = T.CreateTruncating(ofWeight);
            if (OfBias != null) OfBias[column + i] = sum[i];
            factor[i] = T.CreateTruncating(scale.Scale * weight);
            // Given moments do not depend on x.
            (slope[i], offset[i]) = rows.AreGivenMoments ? (T.Zero, T.Zero) : scale.Gradient(weight * ofBias, weight * ofWeight, Height);
        }

        if (Result == null) return;
        var (c, f, s, o) = (TVectors.Load(centre), TVectors.Load(factor), TVectors.Load(slope), TVectors.Load(offset));
        for (var row = 0; row < rows.Runs; row++)
        {
            var at = rows.Start(column, row);
            var rest = TVectors.MultiplyAdd(TVectors.Subtract(TVectors.Load(X + at), c), s, o);
            TVectors.Store(TVectors.MultiplyAdd(TVectors.Load(Gradient + at), f, rest), Result + at);
        }
    }

    /// <inheritdoc cref="Moments{TVectors, TVector, T}.Of"/>
    private void Moments<TVectors, TVector>(int column) where TVectors : struct, IVectors<TVector, T> where TVector : struct
    {
        T* centre = stackalloc T[TVectors.Count], first = stackalloc T[TVectors.Count], second = stackalloc T[TVectors.Count];
        Sum<TVectors, TVector, Values<T>>(new Values<T>(X + column), first, second);
        for (var i = 0; i < TVectors.Count; i++) centre[i] = T.CreateTruncating(double.CreateTruncating(first[i]) / Height);
        Sum<TVectors, TVector, Powers>(new Powers(X + column, centre), first, second);
        for (var i = 0; i < TVectors.Count; i++)
        {
            (Mean[column + i], Variance[column + i]) = Normalisation.Moments.Corrected(centre[i], double.CreateTruncating(first[i]), double.CreateTruncating(second[i]), Height);
        }
    }

    /// <summary>Two sums down the matrix for each column.</summary>
    private void Sum<TVectors, TVector, TTerms>(TTerms terms, T* first, T* second) where TVectors : struct, IVectors<TVector, T> where TVector : struct where TTerms : struct, ITermPair<T>
    {
        var zero = TVectors.Repeat(T.Zero);
        var (a, b) = (zero, zero);
        for (var start = 0; start < rows.Runs; start += Part)
        {
            var (ofPart, otherOfPart) = (zero, zero);
            for (var row = start; row < Math.Min(rows.Runs, start + Part); row++) terms.Add<TVectors, TVector>((int)rows.Start(0, row), ref ofPart, ref otherOfPart);
            (a, b) = (TVectors.Add(a, ofPart), TVectors.Add(b, otherOfPart));
        }

        TVectors.Store(a, first);
        TVectors.Store(b, second);
    }

    private RowScale<T> Scale(int column) => new(Mean[column], Variance[column], rows.Epsilon);

    /// <summary>x − c and (x − c)², with a c for each column.</summary>
    private readonly struct Powers(T* x, T* centre) : ITermPair<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add<TVectors, TVector>(int at, ref TVector first, ref TVector second) where TVectors : struct, IVectors<TVector, T> where TVector : struct
        {
            var centred = TVectors.Subtract(TVectors.Load(x + at), TVectors.Load(centre));
            first = TVectors.Add(first, centred);
            second = TVectors.MultiplyAdd(centred, centred, second);
        }
    }

    /// <summary>g and g·(x − c), with a c for each column.</summary>
    private readonly struct Products(T* g, T* x, T* centre) : ITermPair<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add<TVectors, TVector>(int at, ref TVector first, ref TVector second) where TVectors : struct, IVectors<TVector, T> where TVector : struct
        {
            var gradient = TVectors.Load(g + at);
            first = TVectors.Add(first, gradient);
            second = TVectors.MultiplyAdd(gradient, TVectors.Subtract(TVectors.Load(x + at), TVectors.Load(centre)), second);
        }
    }
}
