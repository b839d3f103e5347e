using System.Diagnostics;
using TorchSharp;

namespace DlCourse.Bench.Peers;

/// <summary>Our engine and PyTorch side by side: they take turns, so that what else the machine does meets both.</summary>
internal static class PeersBench
{
    /// <summary>How long ours runs before it counts: the compiler replaces hot methods by better ones meanwhile.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

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
                var core = row.CoreType ?? "";
                if (!peers.TryGetValue(core, out var peer))
                {
                    peers[core] = peer = PeerProcess.Start(options.Python, options.Threads, row.CoreType);
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
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < WarmUp) Ours(row, warm, row.Steps);
        peer.Run(row.Name, warm, row.Steps);
        var (ours, theirs) = (new Samples(), new Samples());
        var (check, peerCheck) = (0.0, 0.0);
        for (var round = 0; round < rounds; round++)
        {
            (var seconds, check) = Ours(row, warm, row.Steps);
            ours.Add(seconds / row.Steps);
            (seconds, peerCheck) = peer.Run(row.Name, warm, row.Steps);
            theirs.Add(seconds / row.Steps);
        }

        return table.Add(row, ours, theirs, check, peerCheck);
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
