namespace DlCourse.Plotting.Model;

/// <summary>One axis of a panel.</summary>
/// <param name="Title">What is measured along it.</param>
/// <param name="Low">The value at its start.</param>
/// <param name="High">The value at its end, above <paramref name="Low"/>.</param>
internal sealed record Axis(string Title, double Low, double High)
{
    /// <summary>An axis around all the values, with a margin on both sides; a single value gets room of one unit.</summary>
    public static Axis Around(string title, IEnumerable<double> values, double margin = 0.06)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        var room = high > low ? (high - low) * margin : 0.5;
        return new Axis(title, low - room, high + room);
    }

    /// <summary>Round numbers (1, 2 or 5 times a power of ten apart) inside the axis, about <paramref name="count"/> of them.</summary>
    public IReadOnlyList<double> Ticks(int count)
    {
        var rough = (High - Low) / count;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * (rough / power) switch { <= 1.5 => 1, <= 3.5 => 2, <= 7.5 => 5, _ => 10 };
        var ticks = new List<double>();
        for (var i = Math.Ceiling(Low / step); i * step <= High; i++)
        {
            ticks.Add(i * step);
        }

        return ticks;
    }
}
