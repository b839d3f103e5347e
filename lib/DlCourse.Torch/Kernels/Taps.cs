namespace DlCourse.Torch.Kernels;

/// <summary>
/// Which elements of an axis make one element of the resampled axis, and with what weights. Positions are of pixel centres, or of
/// corners if those of input and output are to coincide.
/// </summary>
/// <param name="Length">Elements of the input.</param>
/// <param name="Output">Elements of the output.</param>
/// <param name="PerOutput">Taps of each element of the output; unused ones have the weight 0.</param>
/// <param name="Index">The input's element under each tap.</param>
/// <param name="Weight">Its weight.</param>
internal sealed record Taps(int Length, int Output, int PerOutput, int[] Index, double[] Weight)
{
    /// <summary>The element at or before each position; <paramref name="exact"/>: the one whose centre is nearest.</summary>
    public static Taps Nearest(int length, int output, double scale, bool exact) =>
        Build(length, output, 1, (o, taps) => taps(0, (int)Math.Floor((o + (exact ? 0.5f : 0f)) * (float)scale), 1));

    /// <summary>Straight lines between the two neighbours.</summary>
    public static Taps Linear(int length, int output, double scale, bool corners) => Build(length, output, 2, (o, taps) =>
    {
        var position = corners ? o * scale : Math.Max(0, (o + 0.5) * scale - 0.5);
        var first = Math.Min((int)position, length - 1);
        var share = position - first;
        taps(0, first, 1 - share);
        taps(1, first + 1, share);
    });

    /// <summary>Cubic curves through four neighbours, with Keys' constant a = −0.75.</summary>
    public static Taps Cubic(int length, int output, double scale, bool corners) => Build(length, output, 4, (o, taps) =>
    {
        var position = corners ? o * scale : (o + 0.5) * scale - 0.5;
        var first = (int)Math.Floor(position);
        for (var t = 0; t < 4; t++) taps(t, first - 1 + t, CubicWeight(position - (first - 1 + t), -0.75));
    });

    /// <summary>A filter that widens as the image shrinks, so that every element of the input counts (as in Pillow).</summary>
    public static Taps Antialiased(int length, int output, double scale, bool cubic)
    {
        var widening = Math.Max(scale, 1);
        var reach = (cubic ? 2 : 1) * widening;
        var most = (int)Math.Ceiling(reach) * 2 + 1;
        return Build(length, output, most, (o, taps) =>
        {
            var centre = scale * (o + 0.5);
            var first = Math.Max((int)(centre - reach + 0.5), 0);
            var count = Math.Min(Math.Min((int)(centre + reach + 0.5), length) - first, most);
            var weights = Enumerable.Range(first, count).Select(i => (i - centre + 0.5) / widening).Select(d => cubic ? CubicWeight(d, -0.5) : Math.Max(0, 1 - Math.Abs(d))).ToArray();
            var sum = weights.Sum();
            for (var t = 0; t < count; t++) taps(t, first + t, weights[t] / sum);
        });
    }

    private static double CubicWeight(double distance, double a)
    {
        var d = Math.Abs(distance);
        if (d >= 2) return 0;
        return d <= 1 ? ((a + 2) * d - (a + 3)) * d * d + 1 : ((a * d - 5 * a) * d + 8 * a) * d - 4 * a;
    }

    private static Taps Build(int length, int output, int perOutput, Action<int, Action<int, int, double>> describe)
    {
        var (index, weight) = (new int[output * perOutput], new double[output * perOutput]);
        for (var o = 0; o < output; o++)
        {
            var start = o * perOutput;
            describe(o, (tap, at, share) => (index[start + tap], weight[start + tap]) = (Math.Clamp(at, 0, length - 1), share));
        }

        return new Taps(length, output, perOutput, index, weight);
    }
}
