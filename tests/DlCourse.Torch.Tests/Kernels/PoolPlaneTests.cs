using DlCourse.Torch.Kernels.Pooling;

namespace DlCourse.Torch.Tests.Kernels;

/// <summary>Pooling by rows of windows gives what one window after the other gives.</summary>
public sealed class PoolPlaneTests
{
    private const int Height = 11, Width = 23;

    private static readonly Dictionary<string, (PoolAxis Rows, PoolAxis Columns)> Windows = new()
    {
        ["2 × 2"] = (Axis(Height, 2, 2), Axis(Width, 2, 2)),
        ["overlapping"] = (Axis(Height, 3, 1), Axis(Width, 3, 2)),
        ["padded"] = (Axis(Height, 3, 2, padding: 1), Axis(Width, 4, 3, padding: 2)),
        ["dilated"] = (Axis(Height, 2, 1, dilation: 3), Axis(Width, 3, 2, padding: 1, dilation: 4)),
        ["uneven"] = (PoolAxis.Adaptive(Height, 4), PoolAxis.Adaptive(Width, 5)),
        ["one for all"] = (PoolAxis.Adaptive(Height, 1), PoolAxis.Adaptive(Width, 1)),
    };

    public static TheoryData<string> Names => [.. Windows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_largest_and_its_place_are_those_of_a_plain_search(string name)
    {
        var (rows, columns) = Windows[name];
        // Few different numbers: many are equally large, and the first must win.
        Check<float>(i => i * 7 % 5);
        Check<double>(i => i * 7 % 5);
        Check<float>(i => i % 13 == 0 ? float.NaN : i * 31 % 17);
        Check<double>(_ => double.NegativeInfinity);

        void Check<T>(Func<int, double> value) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
        {
            T[] x = [.. Enumerable.Range(0, Height * Width).Select(i => T.CreateTruncating(value(i)))];
            var (y, place) = (new T[rows.Output * columns.Output], new long[rows.Output * columns.Output]);
            PoolPlane.Largest<T>(rows, columns, x, y, place);
            for (var o = 0; o < y.Length; o++)
            {
                var best = -1;
                foreach (var at in Window(rows, columns, o))
                {
                    if (best < 0 || x[at] > x[best] || T.IsNaN(x[at])) best = at;
                }

                Assert.True(place[o] == best && y[o].Equals(x[best]), $"{name}, window {o}: {y[o]} at {place[o]}, not {x[best]} at {best}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Means_and_their_gradients_take_in_every_element_of_a_window_once(string name)
    {
        var (rows, columns) = Windows[name];
        double[] x = [.. Enumerable.Range(0, Height * Width).Select(i => (double)(i * 37 % 101))];
        var y = new double[rows.Output * columns.Output];
        PoolPlane.Mean<double>(rows, columns, x, y);
        var (g, dx, expected) = (new double[y.Length], new double[x.Length], new double[x.Length]);
        for (var o = 0; o < y.Length; o++)
        {
            g[o] = o * 13 % 29;
            var (i, j) = (o / columns.Output, o % columns.Output);
            var divisor = rows.Divisor[i] * columns.Divisor[j];
            Assert.True(Math.Abs(y[o] - Window(rows, columns, o).Sum(at => x[at]) / divisor) < 1e-12, $"{name}, window {o}: {y[o]}");
            foreach (var at in Window(rows, columns, o)) expected[at] += g[o] / divisor;
        }

        PoolPlane.Spread<double>(rows, columns, g, dx);
        for (var at = 0; at < dx.Length; at++) Assert.True(Math.Abs(dx[at] - expected[at]) < 1e-12, $"{name}, element {at}: {dx[at]}, not {expected[at]}");
    }

    private static PoolAxis Axis(int length, int kernel, int stride, int padding = 0, int dilation = 1) =>
        PoolAxis.Sliding(length, (length + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1, kernel, stride, padding, dilation, countPadding: true);

    private static IEnumerable<int> Window(PoolAxis rows, PoolAxis columns, int o)
    {
        var (i, j) = (o / columns.Output, o % columns.Output);
        for (var h = rows.Start[i]; h < rows.End[i]; h += rows.Step)
        {
            for (var w = columns.Start[j]; w < columns.End[j]; w += columns.Step) yield return h * Width + w;
        }
    }
}
