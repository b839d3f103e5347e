using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents;

public class RoundTripTests
{
    public static TheoryData<string> Samples => [.. NotebookSamples.Names];

    [Fact]
    public void There_are_fifty_samples_and_all_differ() =>
        Assert.Equal(50, NotebookSamples.Names.Select(NotebookSamples.Json).Distinct().Count());

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reading_and_writing_keeps_every_value(string name)
    {
        var json = NotebookSamples.Json(name);
        var written = NotebookDocument.Parse(json, name).ToJson();
        Assert.True(JsonNode.DeepEquals(JoinedText.Of(json), JoinedText.Of(written)), written);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Writing_what_was_written_gives_the_same_bytes(string name)
    {
        var once = NotebookDocument.Parse(NotebookSamples.Json(name), name).ToJson();
        Assert.Equal(once, NotebookDocument.Parse(once, name).ToJson());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_canonical_form_round_trips_byte_for_byte(string name)
    {
        var canonical = CanonicalForm.Of(NotebookDocument.Parse(NotebookSamples.Json(name), name));
        var document = NotebookDocument.Parse(canonical, name);
        Assert.Equal(Encoding.UTF8.GetBytes(canonical), Encoding.UTF8.GetBytes(document.ToJson()));
        Assert.Equal(Encoding.UTF8.GetBytes(canonical), Encoding.UTF8.GetBytes(CanonicalForm.Of(document)));
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e5")]
    [InlineData("-0")]
    [InlineData("12345678901234567890")]
    [InlineData("1E+400")]
    [InlineData("0.10")]
    public void A_number_keeps_its_digits(string number)
    {
        var json = $$"""{"cells":[],"metadata":{"x":{{number}}},"nbformat":4,"nbformat_minor":5}""";
        Assert.Contains($"\"x\": {number}\n", CanonicalForm.Of(NotebookDocument.Parse(json, "n.ipynb")), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_written_as_lines_that_keep_their_feeds()
    {
        var notebook = new NotebookDocument();
        notebook.Cells.Add(new Cell(CellKind.Markdown, "a\n🧠\u2028b\r\n\nend") { Id = "x" });
        var source = JsonNode.Parse(notebook.ToJson())!["cells"]![0]!["source"]!.AsArray().Select(line => (string?)line);
        Assert.Equal(["a\n", "🧠\u2028b\r\n", "\n", "end"], source);
    }

    [Fact]
    public void Characters_outside_ascii_are_written_as_themselves()
    {
        var notebook = new NotebookDocument();
        notebook.Cells.Add(new Cell(CellKind.Markdown, "é🧠\u2028\u0085\u007f<&'+"));
        Assert.Contains("\"é🧠\u2028\u0085\u007f<&'+\"", notebook.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_printed_by_a_cell_is_written_as_the_replacement_character()
    {
        var notebook = new NotebookDocument();
        notebook.Cells.Add(new Cell(CellKind.Code, "1"));
        notebook.Cells[0].Outputs.Add(Output.Stream("stdout", "\ud83d!"));
        Assert.Equal("\uFFFD!", NotebookDocument.Parse(notebook.ToJson(), "n.ipynb").Cells[0].Outputs[0].Text);
    }
}
