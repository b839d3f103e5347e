using DlCourse.Data;
using DlCourse.Displays;

namespace DlCourse.Tests.Data.Cards;

public sealed class DataCardTests
{
    [Fact]
    public void A_table_s_card_counts_what_is_missing_and_warns()
    {
        var text = Tables.Houses().Card().ToString();
        Assert.Contains("size       600 rows of 7 columns", text);
        Assert.Matches(@"Age +mean .*; \d+ missing", text);
        Assert.Contains("take care  SmokeDetectors goes with Price only because", text);
    }

    [Fact]
    public void The_card_of_digits_names_the_classes_the_writers_and_the_ink()
    {
        var text = HandwrittenDigits.Load().Test.Card().ToString();
        Assert.Contains("2000 pictures of 28 × 28 pixels by 100 writers; ink: mean 0.1", text);
        Assert.Contains("0: 200, 1: 200", text);
    }

    public static TheoryData<string> Sets => ["points", "curve", "table", "series", "texts", "digits"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_kind_of_data_has_a_card_to_display(string kind)
    {
        IDataset data = kind switch
        {
            "points" => Toys.Circles(),
            "curve" => Curves.Sine(),
            "table" => Tables.Churn(50),
            "series" => Series.Sales(),
            "texts" => Reviews.Load(),
            _ => HandwrittenDigits.LoadSmall().Train,
        };
        var card = data.Card();
        var forms = ((IDisplayed)card).Bundle().ToDictionary(form => form.MimeType, form => form.Content);
        Assert.Contains(card.Name, forms["text/plain"]);
        Assert.Contains(System.Net.WebUtility.HtmlEncode(card.Size), forms["text/html"]);
        Assert.True(data.Count > 0);
    }

    [Fact]
    public void Names_from_a_file_are_escaped_in_HTML()
    {
        var html = ((IDisplayed)new Table("t", [new TableColumn("<img>", [1.0])]).Card()).Bundle().First().Content;
        Assert.DoesNotContain("<img>", html);
    }
}
