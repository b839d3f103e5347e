using System.Diagnostics;
using System.Globalization;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DlCourse.Bench.Scaling;

/// <summary>
/// How the cost of a training step grows. Theory says by which power it grows once the work outweighs what each operation costs by
/// itself: the last column fits the upper half of the sizes.
/// </summary>
internal static class ScalingBench
{
    private static readonly TimeSpan PerSize = TimeSpan.FromSeconds(0.7);

    /// <summary>Runs the measurements, on one thread unless <c>--threads</c> says otherwise.</summary>
    public static void Run(TextWriter report, string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--threads");
        set_num_threads(at < 0 ? 1 : int.Parse(arguments[at + 1], CultureInfo.InvariantCulture));
        Time(Mlp(64, 64)); // The first steps of a process are the compiler's.
        Table(report, "width w of 128-w-w-10, batch 64", 2, [64, 128, 256, 512, 1024, 2048], width => Mlp(width, 64));
        Table(report, "batch of 784-128-64-10", 1, [16, 64, 256, 1024, 4096, 16384], batch => Mlp(null, batch));
        Table(report, "side of the image, 3 × 3 convolution 16 → 16, batch 4", 2, [8, 16, 32, 64, 128, 256], Images);
    }

    private static void Table(TextWriter report, string what, int expected, int[] sizes, Func<int, Action> stepOf)
    {
        report.WriteLine(what);
        var times = sizes.Select(size => Time(stepOf(size))).ToArray();
        for (var i = 0; i < sizes.Length; i++) report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sizes[i],6} {times[i] * 1e6,12:0.0} µs"));
        var half = sizes.Length / 2;
        var power = PowerLaw.Exponent([.. sizes[half..].Select(size => (double)size)], times[half..]);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  power {power:0.00}, in theory towards {expected}"));
    }

    private static Action Mlp(int? width, int batch)
    {
        manual_seed(1);
        var (inputs, first, second) = width is { } w ? (128, w, w) : (784, 128, 64);
        var net = nn.Sequential(nn.Linear(inputs, first), nn.ReLU(), nn.Linear(first, second), nn.ReLU(), nn.Linear(second, 10));
        var y = tensor(Enumerable.Range(0, batch).Select(i => (long)(i % 10)).ToArray());
        return Training(net, rand(batch, inputs), scores => nn.functional.cross_entropy(scores, y));
    }

    private static Action Images(int side)
    {
        manual_seed(2);
        return Training(nn.Sequential(nn.Conv2d(16, 16, 3, padding: 1), nn.ReLU()), rand(4, 16, side, side), result => result.mean());
    }

    private static Action Training(Sequential net, Tensor x, Func<Tensor, Tensor> loss)
    {
        var optimizer = optim.SGD(net.parameters(), 0.001);
        return () =>
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            loss(net.call(x)).backward();
            optimizer.step();
        };
    }

    /// <summary>The median of the seconds of a step, after as long a time to warm up.</summary>
    private static double Time(Action step)
    {
        var times = new List<double>();
        for (var pass = 0; pass < 2; pass++)
        {
            times.Clear();
            var whole = Stopwatch.StartNew();
            while (whole.Elapsed < PerSize || times.Count < 3)
            {
                var watch = Stopwatch.StartNew();
                step();
                times.Add(watch.Elapsed.TotalSeconds);
            }
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
