namespace DlCourse.Bench.Peers;

/// <summary>Times of one side, in seconds for one step.</summary>
internal sealed class Samples
{
    private readonly List<double> times = [];

    public void Add(double seconds)
    {
        var at = times.BinarySearch(seconds);
        times.Insert(at < 0 ? ~at : at, seconds);
    }

    /// <summary>The middle one: what somebody who tries it once may expect.</summary>
    public double Median => times.Count % 2 == 1 ? times[times.Count / 2] : (times[times.Count / 2 - 1] + times[times.Count / 2]) / 2;

    /// <summary>The shortest: what the machine can do when nobody else uses it.</summary>
    public double Least => times[0];

    /// <summary>How much longer the middle one took than the shortest: large if others used the machine.</summary>
    public double Spread => Median / Least - 1;
}
