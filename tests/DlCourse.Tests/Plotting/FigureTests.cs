using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using DlCourse.Plotting;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Plotting;

public class FigureTests
{
    private static Figure Boundary => Plot.DecisionBoundary(
        "AND", Vector<double>.Build.Dense([-30, 20, 20]), Gate.And.Inputs, Gate.And.Targets, arrow: true, ring: 0);

    [Fact]
    public void The_same_figure_has_the_same_bytes()
    {
        Assert.Equal(Boundary.ToHtml(), Boundary.ToHtml());
        Assert.Equal(Boundary.ToSvg(), Boundary.ToSvg());
        Assert.Equal(Boundary.ToJson(), Boundary.ToJson());
    }

    [Fact]
    public void Another_countrys_comma_changes_nothing()
    {
        var expected = Boundary.ToSvg() + Boundary.ToJson() + Boundary;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        Assert.Equal(expected, Boundary.ToSvg() + Boundary.ToJson() + Boundary);
    }

    [Fact]
    public void One_figure_many_times_on_a_page_clashes_in_no_id() =>
        Assert.DoesNotContain(
            XElement.Parse($"<body>{Boundary.ToHtml()}{Boundary.ToHtml()}</body>").DescendantsAndSelf().Attributes(),
            attribute => attribute.Name.LocalName == "id" || attribute.Value.Contains("url(", StringComparison.Ordinal));

    [Fact]
    public void With_equal_units_a_unit_is_as_long_up_as_across_until_an_axis_is_changed()
    {
        static string? Anchor(Figure figure) => figure.Layout.Axes["yaxis"].Scaleanchor;
        var square = Plot.Line("a diagonal", x => x, 0, 1).WithEqualUnits();
        Assert.Equal("x", Anchor(square));
        Assert.Null(Anchor(square.WithXAxis(to: 5)));
    }

    [Fact]
    public void It_can_be_read_without_being_seen()
    {
        var svg = Marks.Root(Boundary);
        Assert.Equal("group", svg.Attribute("role")!.Value);
        Assert.Equal("AND", svg.Attribute("aria-label")!.Value);
        Assert.Equal("title", svg.Elements().First().Name.LocalName);
        Assert.Contains("class 0: 3 points", svg.Element(Marks.Svg + "desc")!.Value);
        Assert.StartsWith("Figure: AND\nx₂ against x₁; ŷ = 0; ŷ = 1", Boundary.ToString());
    }

    [Fact]
    public void Hostile_words_are_only_words()
    {
        const string Hostile = "\"><script>alert('x')</script>&\u0000\uFFFF<svg onload=y>";
        var figure = Plot.Scatter(Hostile, [1, 2], [1, 2], Hostile, Hostile, Hostile);
        foreach (var markup in new[] { figure.ToHtml(), figure.ToSvg(), Figure.Grid(Hostile, 2, figure, figure).ToHtml() })
        {
            var names = XElement.Parse(markup).DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct();
            Assert.Subset(new HashSet<string> { "div", "svg", "style", "title", "desc", "rect", "text", "line", "g", "circle" }, names.ToHashSet());
            Assert.DoesNotContain("<script", markup);
        }
    }

    [Fact]
    public void It_asks_nothing_of_a_network_and_runs_no_script()
    {
        var html = Boundary.ToHtml().Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
        Assert.DoesNotContain("http", html);
        Assert.DoesNotContain("<script", html);
    }

    [Fact]
    public void In_a_page_it_takes_on_the_text_colour()
    {
        Assert.Contains("fill=\"currentColor\"", Boundary.ToHtml());
        Assert.DoesNotContain("background", Boundary.ToHtml());
        Assert.Contains("background:#FFFFFF", Boundary.ToSvg());
        Assert.Contains("background:#1E1E1E", Boundary.WithTheme(Theme.Dark).ToHtml());
    }

    [Fact]
    public void Plotly_reads_its_traces_and_axes()
    {
        using var json = JsonDocument.Parse(Figure.Grid("g", 2, Boundary, Boundary, Boundary).ToJson());
        var traces = json.RootElement.GetProperty("data").EnumerateArray().ToArray();
        Assert.All(traces, trace => Assert.Equal("scatter", trace.GetProperty("type").GetString()));
        Assert.Equal(["x", "x2", "x3"], traces.Select(trace => trace.GetProperty("xaxis").GetString()).Distinct());
        var layout = json.RootElement.GetProperty("layout");
        Assert.Equal("g", layout.GetProperty("title").GetProperty("text").GetString());
        Assert.Equal("x3", layout.GetProperty("yaxis3").GetProperty("scaleanchor").GetString());
        Assert.Equal(6, layout.GetProperty("annotations").EnumerateArray().Count(a => !a.GetProperty("showarrow").GetBoolean()));
    }

    [Fact]
    public void An_overlay_shows_both_curves_on_axes_that_hold_both()
    {
        var overlay = Figure.Overlay("o", Plot.Line("a", [0, 1], [0, 1], "a"), Plot.Line("b", [5, 9], [2, 3], "b"));
        var lines = Marks.All(overlay, "polyline").Select(Marks.Points).ToArray();
        var (left, _, width, _) = Marks.Box(overlay);
        Assert.Equal(left, lines[0][0].X, 0.01);
        Assert.Equal(left + width, lines[1][1].X, 0.01);
    }

    [Fact]
    public void A_long_title_is_broken_into_lines()
    {
        var words = string.Join(' ', Enumerable.Repeat("sentence", 20));
        var lines = Marks.All(Plot.Scatter(words, [1], [1]), "text").Where(t => t.Attribute("font-weight") is not null).ToArray();
        Assert.True(lines.Length > 2);
        Assert.Equal(words, string.Join(' ', lines.Select(line => line.Value)));
    }
}
