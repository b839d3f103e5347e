using DlCourse.Exercises;
using DlCourse.Plotting;
using DlCourse.Scratch;
using Microsoft.DotNet.Interactive.Formatting;

namespace DlCourse.Tests.Displays;

/// <summary>What the formatter of .NET Interactive, which the course does not reference, makes of the course's values.</summary>
public class FormatterTests
{
    private static Figure AndFigure => Plot.Scatter("AND", Gate.And.Inputs, Gate.And.Targets);

    [Fact]
    public void A_figure_is_shown_as_inline_svg()
    {
        Assert.Equal(["text/html", "image/svg+xml", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Figure)).Order().OrderByDescending(mime => mime == "text/html"));
        Assert.Equal(AndFigure.ToHtml(), AndFigure.ToDisplayString("text/html"));
        Assert.Contains("<svg", AndFigure.ToHtml());
    }

    [Theory]
    [InlineData("image/svg+xml", "<svg")]
    [InlineData("text/plain", "Figure: AND")]
    public void A_figure_has_its_other_forms_on_request(string mimeType, string start) =>
        Assert.StartsWith(start, AndFigure.ToDisplayString(mimeType));

    [Fact]
    public void A_check_carries_the_two_attributes_that_tools_read()
    {
        var html = Lesson03.ForwardPass.Check(-2, 0, 0).ToDisplayString("text/html");
        Assert.Contains("data-dlcourse-exercise=\"03.1\" data-dlcourse-outcome=\"Correct\"", html);
    }

    [Fact]
    public void A_check_escapes_what_the_learner_wrote()
    {
        var result = Lesson03.UpdateRule.Check((_, _, _, _) => throw new InvalidOperationException("<script>alert(1)</script>"));
        var html = result.ToDisplayString("text/html");
        Assert.DoesNotContain("<script", html);
        Assert.Contains("&lt;script&gt;", html);
    }

    [Fact]
    public void Hints_and_solutions_are_shown()
    {
        Assert.Contains("99.1 Hint, 1 of 2", new Hint("99.1", 1, 2, "Look again.").ToDisplayString("text/html"));
        Assert.Contains("<code>// solution 03.2", Lesson03.Gates.Solution().ToDisplayString("text/html"));
        Assert.StartsWith("// solution 03.2", Lesson03.Gates.Solution().ToDisplayString("text/plain"));
    }

    [Fact]
    public void The_course_itself_references_no_formatter_and_no_kernel() =>
        Assert.DoesNotContain(
            typeof(Figure).Assembly.GetReferencedAssemblies(), name => name.Name!.Contains("Interactive", StringComparison.Ordinal));
}
