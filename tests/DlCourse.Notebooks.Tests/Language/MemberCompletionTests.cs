namespace DlCourse.Notebooks.Tests.Language;

public sealed class MemberCompletionTests : LanguageTest
{
    [Fact]
    public async Task Members_of_a_session_variable_follow_its_dot()
    {
        await Run("var words = new List<string>();");
        var items = await Texts("words.|");
        Assert.Contains("Add", items);
        Assert.Contains("Count", items);
        Assert.DoesNotContain("Equals2", items);
    }

    [Theory]
    [InlineData("new Random().|", "Next", "Shared")]
    [InlineData("Random.|", "Shared", "Next")]
    [InlineData("System.|", "Console", "Next")]
    [InlineData("\"text\".|", "Length", "Format")]
    [InlineData("DayOfWeek.|", "Friday", "HasFlag")]
    [InlineData("global::|", "System", "Console")]
    public async Task Values_have_instance_members_types_static_ones_and_namespaces_types(string code, string offered, string not)
    {
        var items = await Texts(code);
        Assert.Contains(offered, items);
        Assert.DoesNotContain(not, items);
    }

    [Fact]
    public async Task Extension_methods_are_members_too()
    {
        Assert.Equal("ExtensionMethod", await KindOf("Select", "new[] { 1 }.Sel|"));
        Assert.DoesNotContain("Select", await Texts("new object().|"));
    }

    [Fact]
    public async Task Extension_methods_of_an_earlier_cell_are_found()
    {
        await Run("static int Twice(this int x) => 2 * x;");
        Assert.Contains("Twice", await Texts("21.ToString().Length.|"));
    }

    [Fact]
    public async Task The_parameter_of_an_unfinished_lambda_has_its_type() => Assert.Contains("Length", await Texts("new[] { \"a\" }.Select(w => w.|"));

    [Fact]
    public async Task A_conditional_dot_looks_through_the_null()
    {
        Assert.Contains("Length", await Texts("string s = null;\ns?.|"));
        Assert.Contains("Year", await Texts("DateTime? d = null;\nd?.|"));
    }

    [Fact]
    public async Task A_dot_at_the_end_of_a_line_does_not_read_on_below() => Assert.Contains("Length", await Texts("var s = \"a\";\ns.|\nvar t = 1;"));

    [Fact]
    public async Task A_dot_inside_unfinished_arguments_works() => Assert.Contains("Length", await Texts("var s = \"a\";\nConsole.WriteLine(s.|"));

    [Fact]
    public async Task A_member_with_the_name_of_its_type_offers_both()
    {
        await Run("enum Color { Red }\nclass Pen { public Color Color; void F() { } }");
        var items = await Texts("class Q { Color Color; void F() { Color.| } enum Color { Red } }");
        Assert.Contains("Red", items);
        Assert.Contains("HasFlag", items);
    }

    [Fact]
    public async Task The_members_of_a_type_of_the_cell_itself_are_known() => Assert.Contains("Weight", await Texts("record Node(double Weight);\nnew Node(1).|"));

    [Fact]
    public async Task Operators_accessors_constructors_and_hidden_members_are_not_offered() =>
        Assert.DoesNotContain(await Texts("1m.|"), item => item.StartsWith("op_", StringComparison.Ordinal) || item.StartsWith("get_", StringComparison.Ordinal) || item.StartsWith('.'));

    [Fact]
    public async Task An_initializer_offers_the_properties_that_are_not_set_yet()
    {
        await Run("class P { public int Width { get; set; } public int Height { get; set; } public int Area => 1; }");
        Assert.Equal(["Height"], await Texts("new P { Width = 1, |"));
        Assert.Equal(["Height", "Width"], await Texts("new P { | }"));
    }

    [Fact]
    public async Task With_offers_the_properties_of_the_record()
    {
        await Run("record R(int Left, int Right);\nvar r = new R(1, 2);");
        Assert.Equal(["Left", "Right"], await Texts("var s = r with { | }"));
    }

    [Fact]
    public async Task Argument_names_are_offered() => Assert.Contains("value:", await Texts("Console.WriteLine(|"));
}
