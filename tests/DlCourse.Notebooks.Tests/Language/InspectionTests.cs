namespace DlCourse.Notebooks.Tests.Language;

public sealed class InspectionTests : LanguageTest
{
    [Fact]
    public async Task A_variable_of_the_session_is_named_with_its_type()
    {
        await Run("var words = new List<string>();");
        Assert.Equal("(variable) List<string> words", (await Plain("wor|ds.Count")).Split('\n')[0]);
    }

    [Theory]
    [InlineData("Console.Write|Line(1)")]
    [InlineData("Console.|WriteLine(1)")]
    [InlineData("Console.WriteLine|(1)")]
    public async Task A_method_has_its_signature_and_overloads(string code)
    {
        var text = await Plain(code);
        Assert.StartsWith("void Console.WriteLine(int value)", text);
        Assert.Contains("void Console.WriteLine(string? value)", text);
    }

    [Fact]
    public async Task Among_arguments_the_current_parameter_is_marked()
    {
        var inspection = await Inspect("Math.Clamp(1, |");
        Assert.Contains("> min", inspection!.PlainText);
        Assert.Contains("**`min`**", inspection.Markdown);
    }

    [Fact]
    public async Task A_named_argument_marks_its_parameter() => Assert.Contains("> max", await Plain("Math.Clamp(max: |"));

    [Fact]
    public async Task Constructors_are_overloads() => Assert.Contains("Random.Random(int Seed)", await Plain("new Random(|"));

    [Fact]
    public async Task A_type_is_named_with_its_kind() => Assert.StartsWith("class List<int>", await Plain("List|<int> a;"));

    [Fact]
    public async Task A_method_of_an_earlier_cell_is_documented_by_the_comment_above_it()
    {
        await Run("/// <summary>Doubles <paramref name=\"x\"/>.</summary>\n/// <param name=\"x\">Any number.</param>\nint Twice(int x) => 2 * x;");
        var text = await Plain("Twice(|");
        Assert.StartsWith("int Twice(int x)", text);
        Assert.Contains("Doubles x.", text);
        Assert.Contains("> x: Any number.", text);
    }

    [Fact]
    public async Task A_lambda_kept_in_a_variable_shows_what_it_takes()
    {
        await Run("Func<int, string> f = n => \"\";");
        Assert.Contains("Invoke(int arg)", await Plain("f(|"));
    }

    [Fact]
    public async Task An_extension_method_is_explained() => Assert.Contains("Select", await Plain("new[] { 1 }.Sel|ect(x => x)"));

    [Theory]
    [InlineData("|")]
    [InlineData("1 + |2")]
    [InlineData("// Con|sole")]
    [InlineData("\"Cons|ole\"")]
    [InlineData("#!import s|")]
    [InlineData("Unknown|Name")]
    public async Task Where_there_is_nothing_to_say_nothing_is_said(string code) => Assert.Null(await Inspect(code));
}
