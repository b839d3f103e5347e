using DlCourse.Data.Randomness;

namespace DlCourse.Data;

/// <summary>Tables whose causes are known, because our own code has made them; see each card for what is planted.</summary>
public static class Tables
{
    /// <summary>Houses and their prices.</summary>
    /// <remarks>
    /// The price, in thousands, is 90 + 2.2·area − 0.5·age − 6·distance + 18·garden + noise of 25. Smoke detectors are counted
    /// only because there is one in each room: they follow the area and do nothing for the price (a confounder). The age is missing at random;
    /// the garden is missing more often in cheap houses.
    /// </remarks>
    /// <param name="rows">How many houses.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no row.</exception>
    public static Table Houses(int rows = 600, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        var random = new Pcg32((ulong)seed, 10);
        var columns = Enumerable.Range(0, 7).Select(_ => new double[rows]).ToArray();
        for (var i = 0; i < rows; i++)
        {
            var area = Math.Round(Math.Clamp(random.Normal(110, 35), 35, 260));
            var rooms = Math.Clamp(Math.Round(area / 26 + random.Normal(0, 0.7)), 1, 12);
            var age = Math.Round(random.Uniform(0, 100));
            var distance = Math.Round(10 * Math.Clamp(random.Normal(9, 5), 0.3, 30)) / 10;
            var garden = random.Chance(area > 110 ? 0.6 : 0.3) ? 1 : 0;
            var detectors = Math.Max(0, rooms + Math.Round(random.Normal(0, 0.8)));
            var price = Math.Round(90 + 2.2 * area - 0.5 * age - 6 * distance + 18 * garden + random.Normal(0, 25));
            Fill(columns, i, area, rooms, random.Chance(0.06) ? double.NaN : age, distance, random.Chance(price < 230 ? 0.2 : 0.03) ? double.NaN : garden, detectors, price);
        }

        return Of(["Area", "Rooms", "Age", "Distance", "Garden", "SmokeDetectors", "Price"], columns, new DataCard("houses")
        {
            What = "Made-up houses: area in m², rooms, age in years, distance to the centre in km, garden (1 = yes), smoke detectors, price in thousands.",
            Licence = "MIT, like the course",
            KnownProblems =
            [
                "SmokeDetectors goes with Price only because larger houses have more rooms: with Area held fixed nothing is left.",
                "Age is missing at random; Garden is missing more often in cheap houses.",
            ],
        });
    }

    /// <summary>Customers of a telephone company, and who left.</summary>
    /// <remarks>
    /// A customer leaves with probability σ(−0.6 − 0.05·tenure + 0.035·(fee − 40) + 0.55·calls − 1.2·yearly − 0.045·(age − 40)). The dark theme of
    /// the app is liked by the young and does nothing: it goes with leaving until the age is held fixed. The income is missing more
    /// often for the young.
    /// </remarks>
    /// <param name="rows">How many customers.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no row.</exception>
    public static Table Churn(int rows = 2000, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        var random = new Pcg32((ulong)seed, 11);
        var columns = Enumerable.Range(0, 8).Select(_ => new double[rows]).ToArray();
        for (var i = 0; i < rows; i++)
        {
            var age = Math.Round(Math.Clamp(random.Normal(42, 14), 18, 85));
            var tenure = Math.Floor(random.Uniform(0, 1) * random.Uniform(0, 1) * 96);
            var fee = Math.Round(10 * Math.Clamp(random.Normal(40, 12), 12, 95)) / 10;
            var calls = Poisson(random, 1.1);
            var yearly = random.Chance(0.4) ? 1 : 0;
            var income = Math.Round(Math.Max(12, 18 + 0.4 * age + random.Normal(0, 9)));
            var dark = random.Chance(PortableMath.Sigmoid(-0.11 * (age - 42))) ? 1 : 0;
            var leaves = PortableMath.Sigmoid(-0.6 - 0.05 * tenure + 0.035 * (fee - 40) + 0.55 * calls - 1.2 * yearly - 0.045 * (age - 40));
            Fill(columns, i, age, tenure, fee, calls, yearly, random.Chance(age < 30 ? 0.25 : 0.05) ? double.NaN : income, dark, random.Chance(leaves) ? 1 : 0);
        }

        return Of(["Age", "Tenure", "Fee", "SupportCalls", "YearlyContract", "Income", "DarkTheme", "Churned"], columns, new DataCard("churn")
        {
            What = "Made-up customers: age in years, tenure in months, monthly fee, support calls this year, yearly contract, income in thousands, dark theme in the app, and whether they left (1 = yes).",
            Licence = "MIT, like the course",
            KnownProblems =
            [
                "DarkTheme goes with Churned only because the young like both: with Age held fixed nothing is left.",
                "Income is missing more often for the young, so dropping incomplete rows changes the ages.",
            ],
        });
    }

    private static int Poisson(Pcg32 random, double mean)
    {
        var (limit, product, count) = (PortableMath.Exp(-mean), random.NextDouble(), 0);
        while (product > limit)
        {
            product *= random.NextDouble();
            count++;
        }

        return count;
    }

    private static void Fill(double[][] columns, int row, params ReadOnlySpan<double> values)
    {
        for (var c = 0; c < values.Length; c++) columns[c][row] = values[c];
    }

    private static Table Of(string[] names, double[][] columns, DataCard background) =>
        new(background.Name, [.. names.Select((name, i) => new TableColumn(name, columns[i]))]) { Background = background };
}
