namespace DlCourse.Notebooks.Tests.Session;

public sealed class DisplayTests : SessionTest
{
    [Fact]
    public async Task A_trailing_expression_is_shown_as_html() => Assert.Equal("<div class=\"dni-plaintext\"><pre>2</pre></div>", (await Run("1 + 1")).Html);

    [Fact]
    public async Task A_string_is_shown_as_plain_text() => Assert.Equal("a<b", (await Run("\"a<b\"")).Value!["text/plain"]);

    [Fact]
    public async Task A_statement_shows_nothing() => Assert.Null((await Run("var x = 1;")).Value);

    [Fact]
    public async Task Return_shows_its_value_from_anywhere() => Assert.Contains("7", (await Run("if (1 < 2) { return 7; }\nConsole.WriteLine();")).Html);

    [Theory]
    [InlineData("var x = 1;\nx;")]
    [InlineData("1; 2")]
    [InlineData("1\nvar y = 2;")]
    public async Task A_bare_expression_that_is_not_trailing_does_not_compile(string code) => await CompilationError(code);

    [Theory]
    [InlineData("null")]
    [InlineData("string s = null;\ns")]
    [InlineData("return null;")]
    public async Task A_trailing_null_is_shown_as_null(string code) => Assert.Contains("&lt;null&gt;", (await Run(code)).Html);

    [Fact]
    public async Task A_trailing_call_that_returns_nothing_shows_nothing() => Assert.Null((await Run("Console.Write(\"x\")")).Value);

    [Fact]
    public async Task A_trailing_task_is_not_awaited() => Assert.Contains("Task", (await Run("Task.FromResult(41)")).Html);

    [Fact]
    public async Task A_trailing_await_is() => Assert.Contains("41", (await Run("await Task.FromResult(41)")).Html);

    [Fact]
    public async Task Display_shows_at_once_and_in_order()
    {
        var cell = await Run("display(1);\ndisplay(\"two\");\n3");
        Assert.Contains("<pre>1</pre>", cell.Displays[0]["text/html"]);
        Assert.Equal("two", cell.Displays[1]["text/plain"]);
        Assert.Contains("3", cell.Html);
    }

    [Fact]
    public async Task Display_with_mime_types_makes_one_output_for_each()
    {
        var cell = await Run("display(5, \"text/html\", \"text/plain\");");
        Assert.Equal(["text/html", "text/plain"], cell.Displays.Select(d => d.Keys.Single()));
    }

    [Fact]
    public async Task A_display_can_be_updated()
    {
        var cell = await Run("var d = display(\"one\");\nd.Update(\"two\");");
        Assert.Equal((cell.DisplayIds[0], "two"), (cell.Updates[0].Id, cell.Updates[0].Data["text/plain"]));
    }

    [Fact]
    public async Task A_display_can_be_updated_by_a_later_cell()
    {
        var first = await Run("var d = display(\"one\");");
        await Run("d.Update(\"two\");");
        Assert.Equal(first.DisplayIds[0], first.Updates.Single().Id);
    }

    [Fact]
    public async Task The_extensions_need_no_using()
    {
        var cell = await Run("3.Display();\n\"# md\".DisplayAs(\"text/markdown\");\nnew[] { new { A = 1, B = \"x\" } }.DisplayTable();");
        Assert.Contains("3", cell.Displays[0]["text/html"]);
        Assert.Equal("# md", cell.Displays[1]["text/markdown"]);
        Assert.Contains("<td>", cell.Displays[2]["text/html"]);
    }

    [Fact]
    public async Task A_formatted_value_passes_through_when_it_is_returned() =>
        Assert.Equal("<i>as is</i>", (await Run("new Microsoft.DotNet.Interactive.FormattedValue(\"text/html\", \"<i>as is</i>\")")).Value!["text/html"]);

    [Fact]
    public async Task So_does_a_sequence_of_them()
    {
        var cell = await Run("using Microsoft.DotNet.Interactive;\nnew[] { new FormattedValue(\"text/html\", \"<i/>\"), new FormattedValue(\"text/plain\", \"i\") }");
        Assert.Equal(("<i/>", "i"), (cell.Value!["text/html"], cell.Value["text/plain"]));
    }

    [Fact]
    public async Task But_not_when_it_is_displayed()
    {
        var cell = await Run("display(new Microsoft.DotNet.Interactive.FormattedValue(\"text/html\", \"<i>as is</i>\"));");
        Assert.DoesNotContain("<i>as is</i>", cell.Displays[0]["text/html"]);
    }

    [Fact]
    public async Task Html_css_and_scripts_are_shown_as_they_stand()
    {
        var cell = await Run("CSS(\"p {}\"); Javascript(\"1\");\nHTML(\"<b>x</b>\")");
        Assert.Equal("<b>x</b>", cell.Html);
        Assert.Equal("<style>p {}</style>", cell.Displays[0]["text/html"]);
        Assert.Contains("<script", cell.Displays[1]["text/html"]);
    }

    [Fact]
    public async Task Sequences_are_cut_at_twenty()
    {
        var html = (await Run("Enumerable.Range(100, 30).Select(i => new { i })")).Html;
        Assert.Contains("119", html);
        Assert.DoesNotContain("120", html);
    }

    [Fact]
    public async Task Arrays_of_primitives_print_inline() => Assert.Contains("[ 1, 2, 3 ]", (await Run("new[] { 1, 2, 3 }")).Html);

    [Fact]
    public async Task A_library_formats_its_types_without_a_reference_to_the_formatting_package()
    {
        await Run(
            """
            [AttributeUsage(AttributeTargets.Class)]
            public class TypeFormatterSourceAttribute : Attribute
            {
                public TypeFormatterSourceAttribute(Type type) => FormatterSourceType = type;
                public Type FormatterSourceType { get; }
                public string[] PreferredMimeTypes { get; set; }
            }
            public class Source { public IEnumerable<object> CreateTypeFormatters() { yield return new Shower(); } }
            public class Shower
            {
                public string MimeType => "text/html";
                public bool Format(object value, System.IO.TextWriter writer) { writer.Write("<b>mine</b>"); return true; }
            }
            [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/html" })]
            public class Mine { }
            """);
        Assert.Equal("<b>mine</b>", (await Run("new Mine()")).Html);
    }

    [Fact]
    public async Task A_formatter_registered_by_the_user_wins()
    {
        await Run("class P { }\nMicrosoft.DotNet.Interactive.Formatting.Formatter.Register<P>(p => \"<u>registered</u>\", \"text/html\");");
        Assert.Equal("<u>registered</u>", (await Run("new P()")).Html);
    }
}
