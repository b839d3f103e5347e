using System.Globalization;
using System.Text.Json;

namespace DlCourse.Bench.Peers;

/// <summary>Writes the table while the rows are measured, and the file at the end.</summary>
internal sealed class PeersReport(TextWriter report, PeersOptions options)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>A spread above which a median says more about who else used the machine than about either side.</summary>
    private const double Doubtful = 0.5;

    private readonly List<object> rows = [];
    private bool hasHead;

    /// <summary>Says who computes.</summary>
    public void Introduce(JsonElement about)
    {
        Line($"PyTorch {about.GetProperty("torch").GetString()} with OpenBLAS for {about.GetProperty("core").GetString()}, {about.GetProperty("threads")} thread(s), {about.GetProperty("gflops").GetDouble():0} GFLOP/s at 512³; load {Load()}");
        if (hasHead) return;
        hasHead = true;
        Line($"{"row",-20}{"ours",12}{"PyTorch",12}{"ratio",8}{"floor",7}   {"spread",-13}{"best",6}   result");
    }

    /// <summary>Adds a row.</summary>
    /// <returns>Whether both computed the same; a row that did not is worth nothing.</returns>
    public bool Add(PeerRow row, Samples ours, Samples theirs, double check, double peerCheck)
    {
        var ratio = theirs.Median / ours.Median;
        Line($"{row.Name,-20}{Time(ours.Median),12}{Time(theirs.Median),12}{ratio,8:0.00}{row.Floor,7:0.0}{(ratio < row.Floor ? " ▼" : "  ")}{(IsDoubtful(ours, theirs) ? "?" : " ")}{$"{ours.Spread:0%} {theirs.Spread:0%}",-13}{theirs.Least / ours.Least,6:0.00}   {check:g6} {peerCheck:g6}");
        rows.Add(new { name = row.Name, threads = options.Threads, ours_s = ours.Median, peer_s = theirs.Median, ratio, floor = row.Floor });
        if (Math.Abs(check - peerCheck) <= row.Tolerance * Math.Abs(peerCheck)) return true;
        Line($"{row.Name}: the two sides computed different things: {check:r} here, {peerCheck:r} by PyTorch. No time of this row means anything.");
        return false;
    }

    /// <summary>Writes the file, and how busy the machine was.</summary>
    public void Finish()
    {
        Line($"{options.Threads} thread(s), medians of {options.Rounds} samples in turn, {Environment.ProcessorCount} processors, load {Load()}; spread: how much the median is above the best, ours and PyTorch's; best: the ratio of the best; ▼: below its floor; ?: disturbed, the ratio proves nothing either way, measure again on a quiet machine");
        if (options.Json is null) return;
        File.WriteAllText(options.Json, JsonSerializer.Serialize(rows, Indented) + "\n");
    }

    /// <summary>
    /// Times that vary, or others at work on the machine. Where threads wait for one another, the latter may cost one side whole time slices in
    /// every single sample, so that nothing varies: PyTorch's threads then take 8 ms for what takes one.
    /// </summary>
    private static bool IsDoubtful(Samples ours, Samples theirs) =>
        Math.Max(ours.Spread, theirs.Spread) > Doubtful || (double.TryParse(Load().Split(' ')[0], CultureInfo.InvariantCulture, out var load) && load > Environment.ProcessorCount + 1);

    private static string Load()
    {
        const string file = "/proc/loadavg";
        return File.Exists(file) ? string.Join(' ', File.ReadAllText(file).Split(' ')[..3]) : "unknown";
    }

    private static string Time(double seconds) => seconds < 1e-3
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e6:0.0} µs")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e3:0.00} ms");

    private void Line(FormattableString text) => report.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
