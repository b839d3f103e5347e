using DlCourse.Data;

namespace DlCourse.Tests.Data;

public sealed class TableTests
{
    private static readonly Table Small = new("small",
    [
        new TableColumn("A", [1, double.NaN, 3]),
        new TableColumn("B", ["x", "y", null]),
    ]);

    [Fact]
    public void A_wrong_name_lists_the_columns_there_are() =>
        Assert.Contains("no column \"C\". It has A, B.", Assert.Throws<ArgumentException>(() => Small["C"]).Message);

    [Fact]
    public void Words_are_no_numbers() => Assert.Contains("Column B of the table small holds words", Assert.Throws<ArgumentException>(() => Small.Vector("B")).Message);

    [Fact]
    public void Rows_with_a_missing_value_can_be_left_out()
    {
        Assert.Equal(1, Small.WithoutMissing().Count);
        Assert.Equal(2, Small.WithoutMissing("A").Count);
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused() =>
        Assert.Contains("Column B has 1 values but A has 2", Assert.Throws<ArgumentException>(() => new Table("t", [new TableColumn("A", [1, 2]), new TableColumn("B", [1.0])])).Message);

    [Fact]
    public void A_table_is_shown_as_HTML_in_which_text_is_escaped()
    {
        var table = new Table("<b>", [new TableColumn("A", ["<script>"])]);
        var html = ((DlCourse.Displays.IDisplayed)table).Bundle().First(form => form.MimeType == "text/html").Content;
        Assert.Contains("&lt;script&gt;", html);
        Assert.DoesNotContain("<script>", html);
    }

    [Fact]
    public void The_text_says_how_many_rows_are_not_shown() =>
        Assert.Contains("… 2 more rows", new Table("t", [new TableColumn("A", [.. Enumerable.Range(0, 10).Select(i => (double)i)])]).ToString());
}
