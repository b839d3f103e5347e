using DlCourse.Data;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Data;

public sealed class TablesTests
{
    private static readonly Table Houses = Tables.Houses();
    private static readonly Table Churn = Tables.Churn();

    [Fact]
    public void Least_squares_finds_the_causes_of_the_price()
    {
        var houses = Tables.Houses(5000, seed: 2).WithoutMissing();
        var table = houses.Matrix("Area", "Age", "Distance", "Garden", "SmokeDetectors").InsertColumn(0, Vector<double>.Build.Dense(houses.Count, 1));
        var found = table.QR().Solve(houses.Vector("Price"));
        double[] planted = [90, 2.2, -0.5, -6, 18, 0];
        double[] tolerance = [6, 0.06, 0.05, 0.3, 3, 1.5];
        for (var i = 0; i < planted.Length; i++) Assert.InRange(found[i], planted[i] - tolerance[i], planted[i] + tolerance[i]);
    }

    [Fact]
    public void Smoke_detectors_go_with_the_price_until_the_area_is_held_fixed()
    {
        double[] detectors = [.. Houses["SmokeDetectors"].Numbers!], price = [.. Houses["Price"].Numbers!];
        Assert.InRange(Statistics.Correlation(detectors, price), 0.55, 0.95);
        Assert.InRange(Statistics.PartialCorrelation(detectors, price, Houses.Matrix("Area")), -0.1, 0.1);
    }

    [Fact]
    public void The_dark_theme_goes_with_leaving_until_the_age_is_held_fixed()
    {
        double[] dark = [.. Churn["DarkTheme"].Numbers!], churned = [.. Churn["Churned"].Numbers!];
        Assert.InRange(Statistics.Correlation(dark, churned), 0.1, 0.5);
        Assert.InRange(Statistics.PartialCorrelation(dark, churned, Churn.Matrix("Age")), -0.06, 0.06);
    }

    [Fact]
    public void The_causes_of_leaving_show_in_the_direction_planted()
    {
        double[] churned = [.. Churn["Churned"].Numbers!];
        foreach (var (name, sign) in new[] { ("Tenure", -1), ("YearlyContract", -1), ("Age", -1), ("Fee", 1), ("SupportCalls", 1) })
        {
            Assert.True(sign * Statistics.Correlation(Churn[name].Numbers!, churned) > 0.05, name);
        }
    }

    [Fact]
    public void Values_are_missing_as_the_card_says()
    {
        Assert.InRange(Houses["Age"].Missing, 15, 60);
        var cheap = Share(Houses, "Garden", row => Houses["Price"].Numbers![row] < 230);
        var dear = Share(Houses, "Garden", row => Houses["Price"].Numbers![row] >= 230);
        Assert.True(cheap > 3 * dear, $"{cheap} against {dear}");
        Assert.True(Share(Churn, "Income", row => Churn["Age"].Numbers![row] < 30) > 2.5 * Share(Churn, "Income", row => Churn["Age"].Numbers![row] >= 30));
    }

    [Fact]
    public void Prices_are_positive_and_both_classes_are_common_enough()
    {
        Assert.All(Houses["Price"].Numbers!, price => Assert.True(price > 0));
        Assert.InRange(Churn.Vector("Churned").Average(), 0.15, 0.45);
    }

    [Theory]
    [InlineData("houses")]
    [InlineData("churn")]
    public void The_committed_file_holds_what_the_code_makes(string name)
    {
        var file = Csv.Read(Notebooks.Repository.PathOf("datasets", "tables", name + ".csv"));
        var made = name == "houses" ? Houses : Churn;
        Assert.Equal(made.Columns.Select(column => column.Name), file.Columns.Select(column => column.Name));
        Assert.All(made.Columns, column => Assert.Equal(column.Numbers, file[column.Name].Numbers));
    }

    private static double Share(Table table, string column, Func<int, bool> which)
    {
        var rows = Enumerable.Range(0, table.Count).Where(which).ToArray();
        return (double)rows.Count(table[column].IsMissing) / rows.Length;
    }
}
