using System.Numerics;
using System.Runtime.CompilerServices;
using DlCourse.Torch.Kernels.Matrices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>
/// Sums over what lies under a window of 3 × 3: the forward pass, and the gradient of the input, which is the same with other weights. Each square of
/// 2 × 2 results is Aᵀ[(G·w·Gᵀ) ⊙ (Bᵀ·d·B)]A, where d are the 4 × 4 pixels that it sees. Summed over channels, the product ⊙ becomes 16 products of
/// matrices, [channels out, channels in] × [channels in, squares].
/// </summary>
/// <remarks>
/// The image is parted into even and odd rows and columns. Then what the squares see at one of their 16 pixels is one of the four parts, shifted, and
/// squares that follow one another are read as one run of memory, through the end of a row, as in <see cref="WindowSums{TVectors, TVector, T}"/>.
/// <para>After A. Lavin and S. Gray, "Fast Algorithms for Convolutional Neural Networks" (2016), F(2×2, 3×3): all factors are ±1 and ½, so rounding
/// grows little.</para>
/// </remarks>
internal static unsafe class WinogradSums<TVectors, TVector, T>
    where TVectors : struct, IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    /// <summary>Bytes of the image that a task keeps in the cache.</summary>
    private const int StripBytes = 1 << 18;

    private static int TileRows => Tile<TVectors, TVector, T>.Rows;

    private static int TileColumns => Tile<TVectors, TVector, T>.Columns;

    /// <summary>y[n, o] = b[o] + Σ over c of w[o, c] ⋆ x[n, c].</summary>
    public static void Forward(ConvolutionShape shape, T* x, T* w, T* bias, T* y) =>
        Run(shape, SlidingWindow.OverInput(shape), WinogradWeights<TVectors, TVector, T>.OfForward(shape), w, x, shape.InputAt, bias, y, shape.OutputAt);

    /// <summary>dx[n, c] = Σ over o of g[n, o], bordered, ⋆ w[o, c] turned by 180°.</summary>
    public static void InputGradient(ConvolutionShape shape, T* g, T* w, T* dx) =>
        Run(shape, SlidingWindow.OverGradient(shape), WinogradWeights<TVectors, TVector, T>.OfInputGradient(shape), w, g, shape.OutputAt, null, dx, shape.InputAt);

    private static void Run(ConvolutionShape shape, SlidingWindow window, WinogradWeights<TVectors, TVector, T> weights, T* w, T* source, Func<int, int, long> sourceAt, T* bias, T* target, Func<int, int, long> targetAt)
    {
        var strips = ImageStrips.Of(shape, (window.OutputRows + 1) / 2, StripBytes / (2 * window.Channels * window.Pitch * sizeof(T)), least: 2);
        using var packed = new AlignedBuffer<T>(shape.Groups * weights.PackedCount);
        var (packedAddress, weightAddress, sourceAddress, biasAddress, targetAddress) = ((nint)packed.First, (nint)w, (nint)source, (nint)bias, (nint)target);
        ThreadCount.ForEach(shape.Groups * weights.Blocks, task =>
        {
            var (group, block) = (task / weights.Blocks, task % weights.Blocks);
            weights.Pack((T*)weightAddress + shape.WeightAt(group), block, (T*)packedAddress + group * weights.PackedCount);
        });
        strips.ForEach((image, group, first, rows) => Strip(
            new WinogradSquares(window, first, rows), weights, (T*)packedAddress + group * weights.PackedCount, (T*)sourceAddress + sourceAt(image, group),
            biasAddress == 0 ? null : (T*)biasAddress + group * weights.Rows, (T*)targetAddress + targetAt(image, group)));
    }

    private static void Strip(WinogradSquares squares, WinogradWeights<TVectors, TVector, T> weights, T* packed, T* image, T* bias, T* result)
    {
        var (channels, depth, pitch) = (weights.Rows, weights.Depth, (squares.Count + TileColumns - 1) / TileColumns * TileColumns);
        // Behind the parts there is room for what the last squares, which are dropped, read too far.
        using var parts = new AlignedBuffer<T>((long)depth * 4 * squares.Plane + squares.Pitch + 1 + TileColumns);
        var (pixelStep, sumStep) = (Step(depth), Step(channels));
        using var pixels = new AlignedBuffer<T>(WinogradSquares.Products * pixelStep);
        using var sums = new AlignedBuffer<T>(WinogradSquares.Products * sumStep);
        using var results = new AlignedBuffer<T>((long)channels * 4 * pitch);
        squares.CopyParts(image, parts.First);
        for (var q = 0; q < squares.Count; q += TileColumns)
        {
            var width = squares.Count - q > TVectors.Count ? TileColumns : TVectors.Count;
            for (var v = 0; v < width; v += TVectors.Count) TransformPixels(squares, depth, parts.First + q + v, width, pixels.First + v, pixelStep);
            for (var k = 0; k < WinogradSquares.Products; k++)
            {
                var places = new EvenRows<T>(pixels.First + k * pixelStep, width);
                for (var i = 0; i < channels; i += TileRows)
                {
                    var count = Math.Min(TileRows, channels - i);
                    Tile<TVectors, TVector, T>.Multiply(count, width, depth, weights.PackedAt(packed, i, k), places, sums.First + k * sumStep + i * width, width, null, 0);
                }
            }

            for (var v = 0; v < width; v += TVectors.Count) TransformSums(channels, sums.First + v, sumStep, width, bias, results.First + q + v, pitch);
        }

        squares.TakeOver(channels, results.First, pitch, result);
    }

    /// <summary>From one of the 16 matrices to the next: a line more than it has, or all 16 would crowd the same places of the cache.</summary>
    private static int Step(int channels) => channels * TileColumns + TVectors.Count;

    /// <summary>Bᵀ·d·B for as many squares as a vector holds, in all channels: [16, channels, width].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TransformPixels(WinogradSquares squares, int channels, T* parts, int width, T* to, int step)
    {
        var (plane, next) = (squares.Plane, squares.Pitch);
        for (var c = 0; c < channels; c++, parts += 4 * plane, to += width)
        {
            // Pixel (i, j) of a square is in the part of i's and j's parity, one row on for i > 1, one column on for j > 1.
            T* even = parts, odd = parts + 2 * plane;
            Columns(even, plane, out var d00, out var d01, out var d02, out var d03);
            Columns(odd, plane, out var d10, out var d11, out var d12, out var d13);
            Columns(even + next, plane, out var d20, out var d21, out var d22, out var d23);
            Columns(odd + next, plane, out var d30, out var d31, out var d32, out var d33);
            Rows(d00, d10, d20, d30, to, step);
            Rows(d01, d11, d21, d31, to + step, step);
            Rows(d02, d12, d22, d32, to + 2 * step, step);
            Rows(d03, d13, d23, d33, to + 3 * step, step);
        }

        // A row of d, times B.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Columns(T* row, int plane, out TVector b0, out TVector b1, out TVector b2, out TVector b3)
        {
            TVector d0 = TVectors.Load(row), d1 = TVectors.Load(row + plane), d2 = TVectors.Load(row + 1), d3 = TVectors.Load(row + plane + 1);
            (b0, b1, b2, b3) = (TVectors.Subtract(d0, d2), TVectors.Add(d1, d2), TVectors.Subtract(d2, d1), TVectors.Subtract(d1, d3));
        }

        // Bᵀ times a column.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Rows(TVector d0, TVector d1, TVector d2, TVector d3, T* to, int step)
        {
            TVectors.Store(TVectors.Subtract(d0, d2), to);
            TVectors.Store(TVectors.Add(d1, d2), to + 4 * step);
            TVectors.Store(TVectors.Subtract(d2, d1), to + 8 * step);
            TVectors.Store(TVectors.Subtract(d1, d3), to + 12 * step);
        }
    }

    /// <summary>Aᵀ·m·A + b: [16, channels, width] becomes [channels, 4, pitch], the four results of each square.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TransformSums(int channels, T* sums, int step, int width, T* bias, T* to, int pitch)
    {
        for (var o = 0; o < channels; o++, sums += width, to += 4 * pitch)
        {
            var shift = TVectors.Repeat(bias is null ? T.Zero : bias[o]);
            Rows(sums, step, out var m00, out var m10);
            Rows(sums + step, step, out var m01, out var m11);
            Rows(sums + 2 * step, step, out var m02, out var m12);
            Rows(sums + 3 * step, step, out var m03, out var m13);
            Columns(m00, m01, m02, m03, shift, to, pitch);
            Columns(m10, m11, m12, m13, shift, to + 2 * pitch, pitch);
        }

        // Aᵀ times a column.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Rows(T* column, int step, out TVector a0, out TVector a1)
        {
            TVector m0 = TVectors.Load(column), m1 = TVectors.Load(column + 4 * step), m2 = TVectors.Load(column + 8 * step), m3 = TVectors.Load(column + 12 * step);
            (a0, a1) = (TVectors.Add(TVectors.Add(m0, m1), m2), TVectors.Subtract(TVectors.Subtract(m1, m2), m3));
        }

        // A row, times A.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Columns(TVector m0, TVector m1, TVector m2, TVector m3, TVector shift, T* to, int pitch)
        {
            TVectors.Store(TVectors.Add(TVectors.Add(TVectors.Add(m0, m1), m2), shift), to);
            TVectors.Store(TVectors.Add(TVectors.Subtract(TVectors.Subtract(m1, m2), m3), shift), to + pitch);
        }
    }
}
