using System.Numerics;
using System.Runtime.CompilerServices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>Batch, group and instance norm: each row is standardised; every channel has a weight and a bias.</summary>
internal readonly unsafe struct ChannelRows : INormalisation
{
    /// <summary>y = x̂·w[channel] + b[channel].</summary>
    public static void Forward<TVectors, TVector, T>(NormalisedRows rows, T* x, T* w, T* b, T* y, double* mean, double* variance)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>
    {
        var (px, py, pw, pb, pmean, pvariance) = ((nint)x, (nint)y, (nint)w, (nint)b, (nint)mean, (nint)variance);
        rows.ForEach(row =>
        {
            if (!rows.AreGivenMoments) (((double*)pmean)[row], ((double*)pvariance)[row]) = Moments<TVectors, TVector, T>.Of((T*)px + rows.Start(row, 0), rows.Runs, rows.Length, rows.RunStride);
            var scale = new RowScale<T>(((double*)pmean)[row], ((double*)pvariance)[row], rows.Epsilon);
            for (var run = 0; run < rows.Runs; run++)
            {
                var (at, channel) = (rows.Start(row, run), rows.Channel(row, run));
                var factor = scale.Scale * AffineParameter.At((T*)pw, channel, 1);
                var shift = AffineParameter.At((T*)pb, channel, 0) - scale.Rest * factor;
                RunFormula<TVectors, TVector, T>.Fill((T*)py + at, rows.Length, new ScaledRun<T>((T*)px + at, scale.Centre, T.CreateTruncating(factor), T.CreateTruncating(shift)));
            }
        });
    }

    /// <summary>The gradients of x, w and b from g = dL/dy; those that are null are not needed.</summary>
    public static void Gradient<TVectors, TVector, T>(NormalisedRows rows, T* g, T* x, T* w, double* mean, double* variance, T* dx, T* dw, T* db)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>
    {
        // Σ g and Σ g·x̂ of each run: with them, both gradients of the channels are sums over few numbers.
        using var sums = new AlignedBuffer<Sums>((long)rows.Count * rows.Runs);
        var (pg, px, pw, pmean, pvariance, pdx, psums) = ((nint)g, (nint)x, (nint)w, (nint)mean, (nint)variance, (nint)dx, (nint)sums.First);
        rows.ForEach(row =>
        {
            var scale = new RowScale<T>(((double*)pmean)[row], ((double*)pvariance)[row], rows.Epsilon);
            Row<TVectors, TVector, T>(rows, row, scale, (T*)pg, (T*)px, (T*)pw, (T*)pdx, (Sums*)psums + (long)row * rows.Runs);
        });
        if (dw != null || db != null) AddUp(rows, sums.First, dw, db);
    }

    private static void Row<TVectors, TVector, T>(NormalisedRows rows, int row, RowScale<T> scale, T* g, T* x, T* w, T* dx, Sums* sums)
        where TVectors : struct, IVectors<TVector, T> where TVector : struct where T : unmanaged, INumber<T>
    {
        var total = default(Sums);
        for (var run = 0; run < rows.Runs; run++)
        {
            var at = rows.Start(row, run);
            var (sum, product) = PairSums<TVectors, TVector, T>.Over(new RunGradients<T>(g + at, x + at, scale.Centre), rows.Length);
            sums[run] = new Sums(sum, scale.Standardised(sum, product));
            var weight = AffineParameter.At(w, rows.Channel(row, run), 1);
            total = new Sums(total.Gradient + weight * sums[run].Gradient, total.Product + weight * sums[run].Product);
        }

        if (dx == null) return;
        // Given moments do not depend on x.
        var (slope, offset) = rows.AreGivenMoments ? (T.Zero, T.Zero) : scale.Gradient(total.Gradient, total.Product, (double)rows.Runs * rows.Length);
        for (var run = 0; run < rows.Runs; run++)
        {
            var at = rows.Start(row, run);
            var factor = T.CreateTruncating(scale.Scale * AffineParameter.At(w, rows.Channel(row, run), 1));
            RunFormula<TVectors, TVector, T>.Fill(dx + at, rows.Length, new RunSlopes<T>(g + at, x + at, scale.Centre, factor, slope, offset));
        }
    }

    /// <summary>dw = Σ g·x̂ and db = Σ g over the runs of each channel.</summary>
    private static void AddUp<T>(NormalisedRows rows, Sums* sums, T* dw, T* db) where T : unmanaged, INumber<T>
    {
        var channels = rows.Groups * rows.ChannelsPerGroup;
        using var totals = new AlignedBuffer<Sums>(channels);
        new Span<Sums>(totals.First, channels).Clear();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var run = 0; run < rows.Runs; run++)
            {
                var ofRun = sums[(long)row * rows.Runs + run];
                ref var total = ref totals.First[rows.Channel(row, run)];
                total = new Sums(total.Gradient + ofRun.Gradient, total.Product + ofRun.Product);
            }
        }

        for (var channel = 0; channel < channels; channel++)
        {
            if (dw != null) dw[channel] = T.CreateTruncating(totals.First[channel].Product);
            if (db != null) db[channel] = T.CreateTruncating(totals.First[channel].Gradient);
        }
    }

    /// <summary>Σ g and Σ g·x̂.</summary>
    private readonly record struct Sums(double Gradient, double Product);
}

/// <summary>(x − c)·factor + shift.</summary>
file readonly unsafe struct ScaledRun<T>(T* x, T centre, T factor, T shift) : IRunFormula<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector At<TVectors, TVector>(int at) where TVectors : struct, IVectors<TVector, T> where TVector : struct =>
        TVectors.MultiplyAdd(TVectors.Subtract(TVectors.Load(x + at), TVectors.Repeat(centre)), TVectors.Repeat(factor), TVectors.Repeat(shift));
}

/// <summary>g and g·(x − c).</summary>
file readonly unsafe struct RunGradients<T>(T* g, T* x, T centre) : ITermPair<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<TVectors, TVector>(int at, ref TVector first, ref TVector second) where TVectors : struct, IVectors<TVector, T> where TVector : struct
    {
        var gradient = TVectors.Load(g + at);
        first = TVectors.Add(first, gradient);
        second = TVectors.MultiplyAdd(gradient, TVectors.Subtract(TVectors.Load(x + at), TVectors.Repeat(centre)), second);
    }
}

/// <summary>g·factor + slope·(x − c) + offset: the gradient of x.</summary>
file readonly unsafe struct RunSlopes<T>(T* g, T* x, T centre, T factor, T slope, T offset) : IRunFormula<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector At<TVectors, TVector>(int at) where TVectors : struct, IVectors<TVector, T> where TVector : struct
    {
        var rest = TVectors.MultiplyAdd(TVectors.Subtract(TVectors.Load(x + at), TVectors.Repeat(centre)), TVectors.Repeat(slope), TVectors.Repeat(offset));
        return TVectors.MultiplyAdd(TVectors.Load(g + at), TVectors.Repeat(factor), rest);
    }
}
