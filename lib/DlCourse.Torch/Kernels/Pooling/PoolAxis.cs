namespace DlCourse.Torch.Kernels.Pooling;

/// <summary>
/// The windows of a pooling along one axis, clipped to the input: window <c>o</c> holds the elements Start[o], Start[o] + Step, … below
/// End[o], and a mean divides by Divisor[o].
/// </summary>
/// <param name="Length">Elements of the input.</param>
/// <param name="Start">The first element of each window.</param>
/// <param name="End">The end of each window.</param>
/// <param name="Step">From one element of a window to the next.</param>
/// <param name="Divisor">What the sum of each window is divided by.</param>
internal sealed record PoolAxis(int Length, int[] Start, int[] End, int Step, double[] Divisor)
{
    public int Output => Start.Length;

    /// <summary>
    /// The windows the other way round: Taps[t][o] is the t-th element of window o or, where it has none, the slot behind the last element
    /// of the input.
    /// </summary>
    public int[][] Taps => field ??= TapsOf(Length, Start, End, Step);

    /// <summary>Windows of one size at equal distances.</summary>
    /// <param name="length">Elements of the input.</param>
    /// <param name="output">The number of windows.</param>
    /// <param name="kernel">Elements of a window.</param>
    /// <param name="stride">From one window to the next.</param>
    /// <param name="padding">Elements that the first window may begin before the input.</param>
    /// <param name="dilation">From one element of a window to the next.</param>
    /// <param name="countPadding">Whether a mean counts padding as zeros, rather than dividing by what it found.</param>
    public static PoolAxis Sliding(int length, int output, int kernel, int stride, int padding, int dilation, bool countPadding)
    {
        var (start, end, divisor) = (new int[output], new int[output], new double[output]);
        for (var o = 0; o < output; o++)
        {
            var first = o * stride - padding;
            var last = Math.Min(first + (kernel - 1) * dilation + 1, length + padding);
            divisor[o] = last - first;
            while (first < 0) first += dilation;
            (start[o], end[o]) = (first, Math.Min(last, length));
            if (!countPadding) divisor[o] = end[o] - start[o];
        }

        return new PoolAxis(length, start, end, dilation, divisor);
    }

    /// <summary>So many windows that cover the input as evenly as whole numbers allow; neighbours may overlap.</summary>
    public static PoolAxis Adaptive(int length, int output)
    {
        var (start, end, divisor) = (new int[output], new int[output], new double[output]);
        for (var o = 0; o < output; o++)
        {
            start[o] = (int)((long)o * length / output);
            end[o] = (int)(((long)(o + 1) * length + output - 1) / output);
            divisor[o] = end[o] - start[o];
        }

        return new PoolAxis(length, start, end, 1, divisor);
    }

    /// <summary>The same windows, all divided by one number.</summary>
    public PoolAxis DividedBy(double divisor)
    {
        var all = new double[Output];
        Array.Fill(all, divisor);
        return this with { Divisor = all };
    }

    private static int[][] TapsOf(int length, int[] start, int[] end, int step)
    {
        var most = 0;
        for (var o = 0; o < start.Length; o++) most = Math.Max(most, (end[o] - start[o] + step - 1) / step);
        var taps = new int[most][];
        for (var t = 0; t < most; t++)
        {
            taps[t] = new int[start.Length];
            for (var o = 0; o < start.Length; o++) taps[t][o] = start[o] + t * step < end[o] ? start[o] + t * step : length;
        }

        return taps;
    }
}
