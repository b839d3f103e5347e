using System.Diagnostics;
using TorchSharp;

namespace DlCourse.Bench.Peers;

/// <summary>Our engine and PyTorch side by side: they take turns, so that what else the machine does meets both.</summary>
internal static class PeersBench
{
    /// <summary>How long ours runs before it counts, at least and at most: the compiler replaces hot methods by better ones meanwhile.</summary>
    private static readonly (TimeSpan Least, TimeSpan Most) WarmUp = (TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(10));

    /// <summary>Between the two sides: for some milliseconds after its work OpenBLAS's threads keep a processor busy, looking out for more.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs the rows, and writes the table and the file.</summary>
    /// <returns>0; 1 if a result differs; 3 if there is nobody to compare with.</returns>
    public static int Run(TextWriter report, IEnumerable<string> arguments)
    {
        PeersOptions options;
        try
        {
            options = PeersOptions.Parse(arguments);
        }
        catch (ArgumentException error)
        {
            report.WriteLine(error.Message);
            return 2;
        }

        torch.set_num_threads(options.Threads);
        var peers = new Dictionary<string, PeerProcess>();
        try
        {
            var table = new PeersReport(report, options);
            foreach (var row in options.Rows)
            {
                var core = row.CoreType ?? options.CoreType;
                if (!peers.TryGetValue(core ?? "", out var peer))
                {
                    peers[core ?? ""] = peer = PeerProcess.Start(options.Python, options.Threads, core);
                    table.Introduce(peer.About);
                }

                if (!Measure(row, peer, options.Rounds, table)) return 1;
            }

            table.Finish();
            return 0;
        }
        catch (InvalidOperationException error)
        {
            report.WriteLine(error.Message);
            return 3;
        }
        finally
        {
            foreach (var peer in peers.Values) peer.Dispose();
        }
    }

    private static bool Measure(PeerRow row, PeerProcess peer, int rounds, PeersReport table)
    {
        var warm = Math.Max(1, row.Steps / 10);
        Prepare(row, warm);
        peer.Run(row.Name, warm, row.Steps);
        var (ours, theirs) = (new Samples(), new Samples());
        var (check, peerCheck) = (0.0, 0.0);
        for (var round = 0; round < rounds; round++)
        {
            Thread.Sleep(Pause);
            (var seconds, check) = Ours(row, warm, row.Steps);
            ours.Add(seconds / row.Steps);
            Thread.Sleep(Pause);
            (seconds, peerCheck) = peer.Run(row.Name, warm, row.Steps);
            theirs.Add(seconds / row.Steps);
        }

        return table.Add(row, ours, theirs, check, peerCheck);
    }

    /// <summary>Runs ours until half a second has brought nothing better: on a busy machine the compiler lags behind.</summary>
    private static void Prepare(PeerRow row, int warm)
    {
        var watch = Stopwatch.StartNew();
        var (best, found) = (double.PositiveInfinity, TimeSpan.Zero);
        while (watch.Elapsed < WarmUp.Most && (watch.Elapsed < WarmUp.Least || watch.Elapsed - found < WarmUp.Least / 3))
        {
            var (seconds, _) = Ours(row, warm, row.Steps);
            if (seconds < 0.97 * best) (best, found) = (seconds, watch.Elapsed);
        }
    }

    private static (double Seconds, double Check) Ours(PeerRow row, int warm, int steps)
    {
        var computation = row.Start();
        for (var i = 0; i < warm; i++) computation.Step();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < steps; i++) computation.Step();
        return (watch.Elapsed.TotalSeconds, computation.Check());
    }
}
