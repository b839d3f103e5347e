namespace DlCourse.Notebooks.Tests.Language;

public sealed class ScopeCompletionTests : LanguageTest
{
    [Fact]
    public async Task Names_of_the_session_are_offered_first()
    {
        await Run("var weight = 1.0;\nint WeightOf() => 1;\nclass WeightClass { }");
        Assert.Equal(["weight", "WeightOf", "WeightClass"], await Texts("weight|"));
    }

    [Fact]
    public async Task Of_a_variable_declared_again_the_latest_counts()
    {
        await Run("var x = 1;");
        await Run("var x = \"text\";");
        Assert.Contains("Substring", await Texts("x.Sub|"));
    }

    [Fact]
    public async Task Locals_of_the_cell_are_offered_once_they_are_declared()
    {
        Assert.Contains("early", await Texts("void F() { var early = 1; ear| }"));
        Assert.DoesNotContain("late1", await Texts("void F() { la| ; var late1 = 1; }"));
    }

    [Fact]
    public async Task Parameters_of_a_lambda_are_offered() => Assert.Contains("number", await Texts("new[] { 1 }.Select(number => num|)"));

    [Theory]
    [InlineData("fore|", "foreach")]
    [InlineData("var a = tr|", "true")]
    [InlineData("object o = 1;\nvar b = o i|", "is")]
    [InlineData("class C { publ| }", "public")]
    [InlineData("class C { int X { ge| } }", "get")]
    [InlineData("Cons|", "Console")]
    [InlineData("disp|", "display")]
    [InlineData("new Strin|", "StringBuilder")]
    [InlineData("using System.Glo|", "Globalization")]
    [InlineData("using static System.Mat|", "Math")]
    [InlineData("Console.WL|", "WriteLine")]
    public async Task What_fits_the_place_is_offered(string code, string offered) => Assert.Contains(offered, await Texts(code));

    [Theory]
    [InlineData("var nam|")]
    [InlineData("void Met|")]
    [InlineData("class Cla|")]
    [InlineData("int.TryParse(\"1\", out var res|")]
    [InlineData("// com|")]
    [InlineData("var s = \"tex|\";")]
    [InlineData("var s = $\"tex|\";")]
    [InlineData("var n = 12|")]
    [InlineData("/* com| */")]
    [InlineData("#!markdown\nCons|")]
    public async Task Nothing_is_offered_in_new_names_text_and_numbers(string code) => Assert.Empty(await Texts(code));

    [Fact]
    public async Task An_interpolation_is_code_again() => Assert.Contains("Console", await Texts("var s = $\"{Cons|}\";"));

    [Fact]
    public async Task The_whole_word_is_replaced()
    {
        var list = await Complete("#!time\nvar a = Cons|ole.Out;");
        Assert.Equal((15, 22), (list.Start, list.End));
    }

    [Fact]
    public async Task Code_after_a_magic_command_is_complete_too() => Assert.Contains("early", await Texts("#!time\r\nvar early = 1;\r\n#!csharp\r\near|"));

    [Fact]
    public async Task While_a_cell_runs_the_last_finished_state_answers()
    {
        await Run("var before = 1;");
        var running = Try("var during = 2;\nwhile (true) { }");
        await Task.Delay(300);
        Assert.Contains("before", await Texts("befo|"));
        Assert.DoesNotContain("during", await Texts("duri|"));
        Session.Interrupt();
        await running;
        Assert.Contains("during", await Texts("duri|"));
    }

    [Fact]
    public async Task Questions_about_any_position_of_broken_code_are_answered()
    {
        const string Code = "#!time\nvar x = new List<int> { 1, 2 ;\nforeach (var (a, b in x.Select(y => y.) { $\"{x:0.|\nclass { int [] =>\n#r \"a\n#!import b\n'";
        for (var i = 0; i <= Code.Length; i++)
        {
            await Session.Language.CompleteAsync(Code, i);
            await Session.Language.InspectAsync(Code, i);
            Session.Language.IsComplete(Code[..i]);
        }
    }
}
