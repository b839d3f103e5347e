using System.Text.Json;
using System.Xml.Linq;
using DlCourse.Plotting;

namespace DlCourse.Tests.Plotting;

public class EveryFigureTests
{
    private static readonly HashSet<string> Known =
    [
        "div", "svg", "style", "title", "desc", "rect", "text", "line", "g", "circle", "ellipse", "path", "polygon", "polyline", "image",
    ];

    public static TheoryData<string> Names => [.. Everything.Figures().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_numbers_in_every_place(string name)
    {
        var figure = Everything.Figures()[name];
        var attributes = XElement.Parse(figure.ToSvg()).DescendantsAndSelf().Attributes().Select(a => a.Value).ToArray();
        Assert.DoesNotContain(attributes, value => value.Contains("NaN", StringComparison.Ordinal) || value.Contains('∞'));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_the_same_bytes_every_time(string name)
    {
        var (a, b) = (Everything.Figures()[name], Everything.Figures()[name]);
        Assert.Equal((a.ToSvg(), a.ToHtml(), a.ToJson(), a.ToString()), (b.ToSvg(), b.ToHtml(), b.ToJson(), b.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Uses_no_id_no_script_and_no_network(string name)
    {
        var html = Everything.Figures()[name].ToHtml();
        var elements = XElement.Parse(html).DescendantsAndSelf().ToArray();
        Assert.DoesNotContain(elements.Attributes(), a => a.Name.LocalName == "id" || a.Value.Contains("url(", StringComparison.Ordinal));
        Assert.Subset(Known, elements.Select(e => e.Name.LocalName).ToHashSet());
        Assert.DoesNotContain("http", html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Keeps_hostile_words_as_words(string name)
    {
        const string Hostile = "</text></title><script>alert(\"1\")</script>'&\u0000 🤖 שלום";
        var figure = Everything.Figures(Hostile)[name];
        foreach (var markup in new[] { figure.ToSvg(), figure.ToHtml() })
        {
            Assert.Subset(Known, XElement.Parse(markup).DescendantsAndSelf().Select(e => e.Name.LocalName).ToHashSet());
            Assert.DoesNotContain("<script", markup);
            Assert.Contains("🤖 שלום", XElement.Parse(markup).Value);
        }

        Assert.Contains("שלום", JsonDocument.Parse(figure.ToJson()).RootElement.GetProperty("layout").GetProperty("title").GetProperty("text").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_said_in_words(string name)
    {
        var figure = Everything.Figures()[name];
        Assert.True(figure.Description.Length > 5, figure.Description);
        Assert.DoesNotContain("NaN", figure.ToString());
        Assert.All(XElement.Parse(figure.ToHtml()).Elements(Marks.Svg + "svg"), svg => Assert.Equal(["title", "desc"], svg.Elements().Take(2).Select(e => e.Name.LocalName)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_back_from_its_json(string name)
    {
        var json = Everything.Figures()[name].ToJson();
        var back = Figure.FromJson(json);
        // Diagrams lose nothing either: their shapes and words are plotly's.
        Assert.Equal(JsonDocument.Parse(json).RootElement.GetProperty("data").GetRawText(), JsonDocument.Parse(back.ToJson()).RootElement.GetProperty("data").GetRawText());
    }
}
