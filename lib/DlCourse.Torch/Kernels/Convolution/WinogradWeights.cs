using System.Numerics;
using System.Runtime.CompilerServices;
using DlCourse.Torch.Kernels.Matrices;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>The transformed weights G·w·Gᵀ of windows of 3 × 3: 16 matrices of [rows, depth], packed for tiles.</summary>
/// <param name="Rows">Channels of the result.</param>
/// <param name="Depth">Channels that are summed over.</param>
/// <param name="Row">From the weights of one channel of the result to the next.</param>
/// <param name="Step">From one channel that is summed over to the next.</param>
/// <param name="Turned">Whether windows are turned by 180°.</param>
internal sealed unsafe record WinogradWeights<TVectors, TVector, T>(int Rows, int Depth, int Row, int Step, bool Turned)
    where TVectors : struct, IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    private const int Area = 9;

    /// <summary>The weights as they are, from an input channel to an output channel.</summary>
    public static WinogradWeights<TVectors, TVector, T> OfForward(ConvolutionShape shape) => new(shape.OutPerGroup, shape.InPerGroup, shape.UnderWindow, Area, Turned: false);

    /// <summary>The way back: from an output channel to an input channel, each window turned.</summary>
    public static WinogradWeights<TVectors, TVector, T> OfInputGradient(ConvolutionShape shape) => new(shape.InPerGroup, shape.OutPerGroup, Area, shape.UnderWindow, Turned: true);

    /// <summary>Tiles' rows of channels.</summary>
    public int Blocks => (Rows + TileRows - 1) / TileRows;

    /// <summary>Numbers of all packed weights.</summary>
    public long PackedCount => Blocks * Size(TileRows) * WinogradSquares.Products;

    private static int TileRows => Tile<TVectors, TVector, T>.Rows;

    /// <summary>The packed weights of the tile that begins at a channel, for one of the 16 products.</summary>
    public T* PackedAt(T* packed, int channel, int product) => packed + channel / TileRows * Size(TileRows) * WinogradSquares.Products + product * Size(PaddedAt(channel));

    /// <summary>Transforms and packs the weights of one tile's channels.</summary>
    public void Pack(T* w, int block, T* packed)
    {
        var first = block * TileRows;
        var (count, padded) = (Math.Min(TileRows, Rows - first), PaddedAt(first));
        using var windows = new AlignedBuffer<T>((long)Depth * Area * padded + TVectors.Count);
        w += (long)first * Row;
        if (Step == Area) Packing.Pack(w, 1, Row, Depth * Area, count, padded, windows.First);
        else for (var p = 0; p < Depth; p++) Packing.Pack(w + (long)p * Step, 1, Row, Area, count, padded, windows.First + (long)p * Area * padded);
        var to = PackedAt(packed, first, 0);
        for (var p = 0; p < Depth; p++)
        {
            for (var i = 0; i < padded; i += TVectors.Count) Transform(windows.First + (long)p * Area * padded + i, padded, to + (long)p * padded + i, Size(padded));
        }
    }

    private int PaddedAt(int channel) => Tile<TVectors, TVector, T>.Padded(Math.Min(TileRows, Rows - channel));

    /// <summary>Numbers of one packed matrix, and behind them room for what the last vector writes too far.</summary>
    private long Size(int padded) => (long)padded * Depth + TVectors.Count;

    /// <summary>G·w·Gᵀ of as many windows as a vector holds; their numbers lie a step apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Transform(T* w, int step, T* to, long toStep)
    {
        // Turned by 180°, a window is read from its end.
        if (Turned)
        {
            w += (Area - 1) * step;
            step = -step;
        }

        Column(TVectors.Load(w), TVectors.Load(w + 3 * step), TVectors.Load(w + 6 * step), out var a0, out var a1, out var a2, out var a3);
        Column(TVectors.Load(w + step), TVectors.Load(w + 4 * step), TVectors.Load(w + 7 * step), out var b0, out var b1, out var b2, out var b3);
        Column(TVectors.Load(w + 2 * step), TVectors.Load(w + 5 * step), TVectors.Load(w + 8 * step), out var c0, out var c1, out var c2, out var c3);
        Store(a0, b0, c0, to, toStep);
        Store(a1, b1, c1, to + 4 * toStep, toStep);
        Store(a2, b2, c2, to + 8 * toStep, toStep);
        Store(a3, b3, c3, to + 12 * toStep, toStep);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static void Store(TVector first, TVector middle, TVector last, T* row, long step)
        {
            Column(first, middle, last, out var g0, out var g1, out var g2, out var g3);
            TVectors.Store(g0, row);
            TVectors.Store(g1, row + step);
            TVectors.Store(g2, row + 2 * step);
            TVectors.Store(g3, row + 3 * step);
        }
    }

    /// <summary>G times a column: the first, (first ± middle + last)/2, the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Column(TVector first, TVector middle, TVector last, out TVector g0, out TVector g1, out TVector g2, out TVector g3)
    {
        var half = TVectors.Repeat(T.One / (T.One + T.One));
        var outer = TVectors.Add(first, last);
        (g0, g3) = (first, last);
        g1 = TVectors.Multiply(half, TVectors.Add(outer, middle));
        g2 = TVectors.Multiply(half, TVectors.Subtract(outer, middle));
    }
}
