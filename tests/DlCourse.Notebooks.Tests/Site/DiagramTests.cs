using System.Globalization;
using AngleSharp.Dom;
using DlCourse.Notebooks.Site;

namespace DlCourse.Notebooks.Tests.Site;

/// <summary>Pictures that a page draws of Mermaid's flowcharts.</summary>
public sealed class DiagramTests : IDisposable
{
    private const string Chart = """
        flowchart TD
        accTitle: What needs what
        accDescr: Three steps & a short cut.
            a["01 First, the beginning"]
            a --> b[Second] --> c
            a & b --> d
            %% a remark
            classDef coming stroke-dasharray: 4 3
            class c,d coming
        """;

    private readonly SampleSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_flowchart_becomes_a_picture_with_its_words_as_text()
    {
        var picture = await PictureAsync(Chart);
        Assert.Equal("What needs what", picture.GetAttribute("aria-label"));
        Assert.Equal("Three steps & a short cut.", picture.QuerySelector("desc")!.TextContent);
        Assert.Equal(["01 First, the", "beginning", "Second", "c", "d"], picture.QuerySelectorAll("text").Select(text => text.TextContent));
        Assert.Equal([false, false, true, true], picture.QuerySelectorAll("rect").Select(box => box.ClassName == "dashed"));
        Assert.Equal(4, picture.QuerySelectorAll("path.point").Length);
    }

    [Fact]
    public async Task A_box_stands_below_all_that_lead_to_it_and_no_two_overlap()
    {
        var boxes = (await PictureAsync(Chart)).QuerySelectorAll("rect").Select(box => (X: Number(box, "x"), Y: Number(box, "y"), Width: Number(box, "width"))).ToList();
        Assert.True(boxes[0].Y < boxes[1].Y && boxes[1].Y < boxes[2].Y && boxes[2].Y == boxes[3].Y);
        Assert.True(Math.Abs(boxes[2].X - boxes[3].X) > boxes[2].Width);
    }

    [Fact]
    public async Task Nothing_leaves_the_picture()
    {
        var picture = await PictureAsync(Chart);
        var frame = picture.GetAttribute("viewBox")!.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        Assert.All(picture.QuerySelectorAll("rect"), box =>
        {
            Assert.InRange(Number(box, "x"), frame[0], frame[0] + frame[2] - Number(box, "width"));
            Assert.InRange(Number(box, "y"), frame[1], frame[1] + frame[3] - Number(box, "height"));
        });
    }

    [Theory]
    [InlineData("graph LR\na --> b", "begins with")]
    [InlineData("flowchart TD\na --> b", "accTitle")]
    [InlineData("flowchart TD\naccTitle: t\na ==> b", "no box")]
    [InlineData("flowchart TD\naccTitle: t\na --> b --> a", "circle")]
    public async Task What_cannot_be_drawn_fails_the_build_and_says_why(string chart, string message) =>
        Assert.Contains(message, (await Assert.ThrowsAsync<SiteException>(() => PictureAsync(chart))).Message);

    private async Task<IElement> PictureAsync(string chart)
    {
        site.Write("README.md", $"# Index\n\n```mermaid\n{chart}\n```");
        await site.BuildAsync();
        return site.Page("index").QuerySelector(".diagram svg")!;
    }

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
