using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Round places along an axis: as many as their labels leave room for.</summary>
internal static class Ticks
{
    /// <summary>The ticks of an axis.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="length">Its length in pixels.</param>
    /// <param name="room">How many pixels along the axis a label takes.</param>
    public static IReadOnlyList<Tick> Of(Axis axis, double length, Func<string, double> room) => axis switch
    {
        { Tickvals: { } places } => [.. places.Select((place, i) => new Tick(axis.Place(place), axis.Ticktext?[i] ?? NumberText.Of(place)))],
        { Categoryarray: { } names } => [.. names.Select((name, i) => new Tick(i, name))],
        { Type: "date" } => DateTicks.Of(axis, length, room),
        { IsLog: true } => Logarithmic(axis, length, room),
        _ => Linear(axis, length, room),
    };

    /// <summary>Whether labels of that many pixels fit side by side at these places.</summary>
    public static bool Fit(IReadOnlyList<Tick> ticks, double pixelsPerUnit, Func<string, double> room)
    {
        for (var i = 1; i < ticks.Count; i++)
        {
            var needed = (room(ticks[i - 1].Text) + room(ticks[i].Text)) / 2 + 4;
            if (Math.Abs(ticks[i].Place - ticks[i - 1].Place) * pixelsPerUnit < needed)
            {
                return false;
            }
        }

        return true;
    }

    private static List<Tick> Linear(Axis axis, double length, Func<string, double> room)
    {
        var (low, high) = (Math.Min(axis.Start, axis.End), Math.Max(axis.Start, axis.End));
        var span = high - low;
        var power = (int)Math.Floor(Math.Log10(span)) - 1;
        for (List<Tick>? finer = null; ; power++)
        {
            foreach (var factor in new[] { 1, 2, 5 })
            {
                var step = factor * Math.Pow(10, power);
                // Closer than 38 pixels is restless even where it would fit.
                if (step / span * length < 38 && step < span)
                {
                    continue;
                }

                var ticks = At(low, high, step);
                if (ticks.Count < 2 && finer is not null)
                {
                    // One number alone is no scale: two that crowd are better.
                    return finer;
                }

                if (ticks.Count <= 2 || Fit(ticks, length / span, room))
                {
                    return ticks;
                }

                finer = [ticks[0], ticks[^1]];
            }
        }
    }

    private static List<Tick> At(double low, double high, double step)
    {
        var ticks = new List<Tick>();
        // A hair's breadth, so that rounding does not lose a tick at the very end.
        var slack = step * 1e-9;
        for (var i = Math.Ceiling((low - slack) / step); i * step <= high + slack; i++)
        {
            ticks.Add(new Tick(i * step, NumberText.Tick(i * step, step)));
        }

        return ticks;
    }

    private static List<Tick> Logarithmic(Axis axis, double length, Func<string, double> room)
    {
        var (low, high) = (Math.Min(axis.Start, axis.End), Math.Max(axis.Start, axis.End));
        if (high - low < 1.5)
        {
            var between = from exponent in Enumerable.Range((int)Math.Floor(low), (int)Math.Ceiling(high) - (int)Math.Floor(low) + 1)
                          from factor in new[] { 1.0, 2, 5 }
                          let value = factor * Math.Pow(10, exponent)
                          let place = Math.Log10(value)
                          where place >= low - 1e-9 && place <= high + 1e-9
                          select new Tick(place, factor == 1 ? NumberText.PowerOfTen(exponent) : NumberText.Of(value));
            var all = between.ToList();
            if (all.Count > 1 && Fit(all, length / (high - low), room))
            {
                return all;
            }
        }

        for (var stride = 1; ; stride++)
        {
            var ticks = Enumerable.Range((int)Math.Ceiling(low - 1e-9), Math.Max(0, (int)Math.Floor(high + 1e-9) - (int)Math.Ceiling(low - 1e-9) + 1))
                .Where(exponent => exponent % stride == 0)
                .Select(exponent => new Tick(exponent, NumberText.PowerOfTen(exponent))).ToList();
            if (ticks.Count <= 2 || Fit(ticks, length / (high - low), room))
            {
                return ticks;
            }
        }
    }
}
