using System.Text.Json;
using DlCourse.Plotting;

namespace DlCourse.Tests.Plotting;

public class JsonTests
{
    [Fact]
    public void Members_that_the_course_does_not_know_are_kept()
    {
        var figure = Figure.FromJson("""
            {"data":[{"type":"scatter","mode":"lines","x":[1,2],"y":[3,null],"line":{"shape":"hv"},"hoverlabel":{"align":"left"}}],
             "layout":{"title":"t","xaxis":{"range":[0,3],"nticks":4},"modebar":{"orientation":"v"}}}
            """);
        using var json = JsonDocument.Parse(figure.ToJson());
        var trace = json.RootElement.GetProperty("data")[0];
        Assert.Equal("hv", trace.GetProperty("line").GetProperty("shape").GetString());
        Assert.Equal("left", trace.GetProperty("hoverlabel").GetProperty("align").GetString());
        Assert.Equal(JsonValueKind.Null, trace.GetProperty("y")[1].ValueKind);
        var layout = json.RootElement.GetProperty("layout");
        Assert.Equal(4, layout.GetProperty("xaxis").GetProperty("nticks").GetInt32());
        Assert.Equal("v", layout.GetProperty("modebar").GetProperty("orientation").GetString());
        Assert.Equal("t", figure.Title);
    }

    [Fact]
    public void The_data_can_be_read_in_types()
    {
        var figure = Plot.Line("t", [1, 2], [3, 4], name: "n");
        Assert.Equal([3, 4], figure.Data[0].Y!.Numbers);
        Assert.Equal("n", figure.Data[0].Name);
        Assert.Equal("y", figure.Layout.Axes["yaxis"].Title!.Text);
    }

    [Fact]
    public void Dates_have_a_range_that_plotly_reads()
    {
        using var json = JsonDocument.Parse(Plot.Line("t", [new DateTime(2026, 1, 1), new DateTime(2026, 2, 1)], [1, 2]).ToJson());
        Assert.Equal("2026-01-01 00:00:00.000", json.RootElement.GetProperty("layout").GetProperty("xaxis").GetProperty("range")[0].GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"data\":3}")]
    [InlineData("{\"data\":[{\"x\":3}],\"layout\":{}}")]
    public void What_is_no_figure_is_refused(string json) => Assert.Throws<ArgumentException>(() => Figure.FromJson(json));

    [Fact]
    public void A_figure_is_saved_in_the_form_that_its_name_says()
    {
        var folder = Directory.CreateTempSubdirectory("dlcourse-figure-").FullName;
        var figure = Plot.Line("t", [1, 2], [3, 4]);
        foreach (var (extension, begins) in new[] { ("svg", "<svg"), ("html", "<!DOCTYPE html>"), ("json", "{\"data\"") })
        {
            figure.Save(Path.Combine(folder, "f." + extension));
            Assert.StartsWith(begins, File.ReadAllText(Path.Combine(folder, "f." + extension)));
        }

        Assert.Contains(".png", Assert.Throws<ArgumentException>(() => figure.Save(Path.Combine(folder, "f.png"))).Message);
        Directory.Delete(folder, recursive: true);
    }
}
