using System.Globalization;
using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Ticks at the beginning of years, months, days or hours.</summary>
internal static class DateTicks
{
    private static readonly (Func<DateTime, DateTime> Floor, Func<DateTime, DateTime> Next, string Format)[] Steps =
    [
        (t => t.Date.AddHours(t.Hour), t => t.AddHours(1), "HH:mm"),
        (t => t.Date.AddHours(t.Hour / 6 * 6), t => t.AddHours(6), "d MMM HH:mm"),
        (t => t.Date, t => t.AddDays(1), "d MMM"),
        (t => t.Date.AddDays(-(((int)t.DayOfWeek + 6) % 7)), t => t.AddDays(7), "d MMM"),
        (Month(1), t => t.AddMonths(1), "MMM yyyy"),
        (Month(3), t => t.AddMonths(3), "MMM yyyy"),
        (Month(6), t => t.AddMonths(6), "MMM yyyy"),
        (Year(1), t => t.AddYears(1), "yyyy"),
        (Year(2), t => t.AddYears(2), "yyyy"),
        (Year(5), t => t.AddYears(5), "yyyy"),
        (Year(10), t => t.AddYears(10), "yyyy"),
        (Year(20), t => t.AddYears(20), "yyyy"),
        (Year(50), t => t.AddYears(50), "yyyy"),
    ];

    /// <summary>The milliseconds since 1970 that plotly counts dates in.</summary>
    public static double Place(DateTime date) => (DateTime.SpecifyKind(date, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalMilliseconds;

    /// <summary>The date at a place.</summary>
    public static DateTime Date(double place) => DateTime.UnixEpoch.AddMilliseconds(place);

    /// <summary>The ticks of an axis of dates.</summary>
    public static IReadOnlyList<Tick> Of(Axis axis, double length, Func<string, double> room)
    {
        var (low, high) = (Math.Min(axis.Start, axis.End), Math.Max(axis.Start, axis.End));
        List<Tick> ticks = [];
        foreach (var (floor, next, format) in Steps)
        {
            ticks = [];
            for (var date = floor(Date(low)); Place(date) <= high && ticks.Count < 60; date = next(date))
            {
                if (Place(date) >= low)
                {
                    ticks.Add(new Tick(Place(date), date.ToString(format, CultureInfo.InvariantCulture)));
                }
            }

            if (ticks.Count < 60 && Ticks.Fit(ticks, length / (high - low), room))
            {
                break;
            }
        }

        return ticks;
    }

    private static Func<DateTime, DateTime> Month(int step) => t => new DateTime(t.Year, (t.Month - 1) / step * step + 1, 1);

    private static Func<DateTime, DateTime> Year(int step) => t => new DateTime(Math.Max(1, t.Year / step * step), 1, 1);
}
