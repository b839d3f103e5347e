namespace DlCourse.Notebooks.Tests.Language;

public sealed class DirectiveCompletionTests : LanguageTest
{
    [Fact]
    public async Task Magic_commands_follow_their_mark()
    {
        var list = await Complete("var a = 1;\n#!who|");
        Assert.Equal(["#!who", "#!whos"], list.Items.Select(i => i.Text));
        Assert.Equal((11, 16), (list.Start, list.End));
    }

    [Fact]
    public async Task Directives_are_offered_with_them() => Assert.Contains("#r \"nuget: ", await Texts("#|"));

    [Fact]
    public async Task Import_completes_scripts_and_folders()
    {
        Write("setup.csx", "");
        Write("notes.md", "");
        Write("code/more.csx", "");
        Assert.Equal(["code/", "setup.csx"], await Texts("#!import |"));
        Assert.Equal(["more.csx"], await Texts("#!import code/m|"));
    }

    [Fact]
    public async Task References_complete_assemblies_and_load_completes_scripts()
    {
        Write("lib/A.dll", "");
        Write("lib/a.csx", "");
        Assert.Equal(["A.dll"], await Texts("#r \"lib/|"));
        Assert.Equal(["a.csx"], await Texts("#load \"lib/|\""));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_offers_nothing() => Assert.Empty(await Texts("#load \"nowhere/|"));
}
