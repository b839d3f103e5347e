namespace DlCourse.Notebooks.Tests.Session;

public sealed class VariableListingTests : SessionTest
{
    [Fact]
    public async Task Who_lists_the_names()
    {
        await Run("var b = 1;\nvar a = 2;");
        Assert.Equal("a b", (await Run("#!who")).Displays.Single()["text/plain"]);
    }

    [Fact]
    public async Task Whos_lists_types_and_values_of_the_latest_declaration()
    {
        await Run("var a = 1;\nvar list = new Dictionary<string, int?[]>();");
        await Run("var a = \"<b>\";");
        var shown = (await Run("#!whos")).Displays.Single();
        Assert.Contains("<td style=\"text-align:left\">a</td><td style=\"text-align:left\">string</td><td style=\"text-align:left\">&lt;b&gt;</td>", shown["text/html"]);
        Assert.Contains("Dictionary<string, int?[]>", shown["text/plain"]);
        Assert.Equal(3, shown["text/plain"].TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task They_see_what_the_cell_itself_has_declared_above() => Assert.Equal("x", (await Run("var x = 1;\n#!who")).Displays.Single()["text/plain"]);

    [Fact]
    public async Task Before_the_first_variable_there_is_nothing() => Assert.Equal("", (await Run("#!who")).Displays.Single()["text/plain"]);

    [Fact]
    public async Task Long_values_are_cut()
    {
        await Run("var s = new string('a', 10000);");
        Assert.True((await Run("#!whos")).Displays.Single()["text/html"].Length < 1000);
    }

    [Theory]
    [InlineData("#!import")]
    [InlineData("#!lsmagic")]
    [InlineData("#!who")]
    public async Task Lsmagic_lists_the_magic_commands(string magic) => Assert.Contains(magic, (await Run("#!lsmagic")).Displays.Single()["text/plain"]);
}
