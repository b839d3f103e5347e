namespace DlCourse.Notebooks.Tests.Session;

public sealed class MagicCommandTests : SessionTest
{
    [Fact]
    public async Task A_cell_can_change_its_language()
    {
        var cell = await Run("var a = 1;\n#!markdown\n# Title\n#!html\n<b>x</b>\n#!csharp\na + 1");
        Assert.Equal("# Title\n", cell.Displays[0]["text/markdown"]);
        Assert.Equal("<b>x</b>\n", cell.Displays[1]["text/html"]);
        Assert.Contains("2", cell.Html);
    }

    [Theory]
    [InlineData("markdown", "text/markdown")]
    [InlineData("html", "text/html")]
    public async Task A_cell_can_begin_in_another_language(string language, string mime) =>
        Assert.Equal("text", (await Run("text", language)).Displays[0][mime]);

    [Fact]
    public async Task Time_reports_the_wall_time() => Assert.StartsWith("Wall time: ", (await Run("#!time\nvar a = 1;")).Displays.Single()["text/plain"]);

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", "#!fsharp")]
    [InlineData("var a = 1;\n#!nonsense", "#!nonsense")]
    [InlineData("#!import", "which file")]
    public async Task An_unknown_magic_command_is_a_clear_error(string code, string message)
    {
        var cell = await Try(code);
        Assert.Contains(message, cell.Error);
        Assert.Equal("MagicCommandError", cell.Outcome.Error!.Name);
    }

    [Fact]
    public async Task Another_language_is_a_clear_error() => Assert.Contains("fsharp", (await Try("1", "fsharp")).Error);

    [Fact]
    public async Task Lines_are_counted_from_the_top_of_the_cell_whatever_stands_before()
    {
        var cell = await Try("#!markdown\ntext\n#!csharp\n\nUnknown();");
        Assert.StartsWith("(5,1): error CS0103", cell.Error);
    }
}
