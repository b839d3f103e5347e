using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Time series whose trend and season are known, because our own code has made them.</summary>
public static class Series
{
    /// <summary>A temperature for each day: 11 °C ± 7 over the year, 0.03 °C warmer each year, and weather that lasts for days (an AR(1) noise with φ = 0.7).</summary>
    /// <param name="years">How many years, from 2015 on.</param>
    /// <param name="seed">The seed of the weather.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 100 years.</exception>
    public static TimeSeries Temperatures(int years = 6, int seed = 1)
    {
        Require(years);
        var random = new Pcg32((ulong)seed, 20);
        var first = new DateOnly(2015, 1, 1);
        var count = first.AddYears(years).DayNumber - first.DayNumber;
        var weather = 0.0;
        return Of("temperatures", count, first.AddDays, day =>
        {
            weather = 0.7 * weather + random.Normal(0, 1.8);
            // The coldest day is in the middle of January.
            return (11 + 0.03 * day / 365.25, -7 * PortableMath.Cos(2 * Math.PI * (day - 15) / 365.25), weather);
        });
    }

    /// <summary>Ice cream sold in each month: it grows by 8 % a year, and its season and its noise grow with it.</summary>
    /// <param name="years">How many years, from 2010 on.</param>
    /// <param name="seed">The seed of the noise.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 100 years.</exception>
    public static TimeSeries Sales(int years = 12, int seed = 1)
    {
        Require(years);
        var random = new Pcg32((ulong)seed, 21);
        return Of("sales", 12 * years, new DateOnly(2010, 1, 1).AddMonths, month =>
        {
            var trend = 120 * PortableMath.Exp(0.07696104113612832 * month / 12);
            return (trend, -0.45 * trend * PortableMath.Cos(2 * Math.PI * (month % 12) / 12), 0.06 * trend * random.Normal());
        });
    }

    private static void Require(int years)
    {
        if (years is < 1 or > 100) throw new ArgumentOutOfRangeException(nameof(years), years, "There can be 1 to 100 years.");
    }

    private static TimeSeries Of(string name, int count, Func<int, DateOnly> date, Func<int, (double Trend, double Season, double Noise)> part)
    {
        var parts = Enumerable.Range(0, count).Select(part).ToArray();
        return new TimeSeries(name, [.. Enumerable.Range(0, count).Select(date)], Vector<double>.Build.Dense(count, i => Math.Round(10 * (parts[i].Trend + parts[i].Season + parts[i].Noise)) / 10))
        {
            Trend = Vector<double>.Build.Dense(count, i => parts[i].Trend),
            Season = Vector<double>.Build.Dense(count, i => parts[i].Season),
        };
    }
}
