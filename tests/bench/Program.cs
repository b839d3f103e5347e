using BenchmarkDotNet.Running;
using DlCourse.Bench.Exercises;
using DlCourse.Bench.Learner;
using DlCourse.Bench.Micro;
using DlCourse.Bench.Peak;
using DlCourse.Bench.Peers;
using DlCourse.Bench.Plotting;
using DlCourse.Bench.Scaling;
using DlCourse.Bench.Session;

// The session takes the console for its cells: results go to the real standard output.
await using var report = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
switch (args.FirstOrDefault())
{
    case "session":
        await SessionBench.RunAsync(report);
        return 0;
    case "interrupt":
        await InterruptBench.RunAsync(report);
        return 0;
    case "guards":
        await GuardBench.RunAsync(report);
        return 0;
    case "completion":
        await CompletionBench.RunAsync(report);
        return 0;
    case "plotting":
        await PlottingBench.RunAsync(report);
        return 0;
    case "exercises":
        await CheckBench.RunAsync(report);
        return 0;
    case "watch":
        await WatchBench.RunAsync(report);
        return 0;
    case "peers":
        return PeersBench.Run(report, args.Skip(1));
    case "peak":
        PeakBench.Run(report, args);
        return 0;
    case "scaling":
        ScalingBench.Run(report, args);
        return 0;
    case "micro":
        BenchmarkSwitcher.FromAssembly(typeof(Kernels).Assembly).Run(args[1..]);
        return 0;
    default:
        await report.WriteLineAsync("Usage: dotnet run -c Release --project tests/bench -- session|interrupt|guards|completion|plotting|exercises|watch|peers|peak|scaling|micro");
        return 2;
}
