using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents.Dib;

/// <summary>Files that Polyglot Notebooks has written: no comments of ours, sections as its own reader splits them.</summary>
public sealed class DibReadingTests : DibFile
{
    private const string Polyglot = """
        #!meta

        {"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"},{"aliases":["model"],"languageName":"KQL","name":"kql-model"}]}}

        #!markdown

        # A notebook


        with two empty lines inside

        #!csharp

        #!time
        var x = 1;
        #!html shown at once
        x

        #!html

        <b>bold</b>

        #!kql-model

        print 1

        #!csharp

        """;

    [Fact]
    public void Each_section_is_a_cell_and_empty_ones_are_none()
    {
        var cells = Read(Polyglot).Cells;
        Assert.Equal(
            ["# A notebook\n\n\nwith two empty lines inside", "#!time\nvar x = 1;\n#!html shown at once\nx", "<b>bold</b>", "print 1"],
            cells.Select(cell => cell.Source));
        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Code, CellKind.Code], cells.Select(cell => cell.Kind));
        Assert.Equal([null, null, "html", "kql-model"], cells.Select(cell => (string?)cell.Metadata["polyglot_notebook"]?["kernelName"]));
    }

    [Fact]
    public void Ids_are_assigned_and_are_the_same_at_every_reading()
    {
        var ids = Read(Polyglot).Cells.Select(cell => cell.Id).ToList();
        Assert.Equal(4, ids.Distinct().Count());
        Assert.DoesNotContain(null, ids);
        Assert.Equal(ids, Read(Polyglot).Cells.Select(cell => cell.Id));
    }

    [Fact]
    public void The_kernel_of_the_file_becomes_the_kernel_of_the_notebook()
    {
        var metadata = Read(Polyglot).Metadata;
        Assert.Equal(".net-csharp", (string?)metadata["kernelspec"]!["name"]);
        Assert.Equal("kql-model", (string?)metadata["polyglot_notebook"]!["kernelInfo"]!["items"]![1]!["name"]);
        Assert.Equal(".net-fsharp", (string?)Read("#!meta\n{\"kernelInfo\":{\"defaultKernelName\":\"fsharp\"}}\n#!fsharp\n1").Metadata["kernelspec"]!["name"]);
    }

    [Theory]
    [InlineData("1 + 1")]
    [InlineData("#!csharp\r\n1 + 1\r\n")]
    [InlineData("\ufeff#!C#\n\n1 + 1\n\n\n")]
    [InlineData("\n\n#!cs\n1 + 1")]
    public void A_file_without_meta_is_read_as_csharp(string text)
    {
        var cell = Assert.Single(Read(text).Cells);
        Assert.Equal((CellKind.Code, "1 + 1"), (cell.Kind, cell.Source));
    }

    [Fact]
    public void A_cell_whose_language_was_changed_there_has_the_new_language()
    {
        var notebook = new NotebookDocument();
        notebook.Cells.Add(new Cell(CellKind.Code, "<b>x</b>") { Id = "cell" });
        var changed = Read(Written(notebook).Replace("#!csharp", "#!html", StringComparison.Ordinal));
        Assert.Equal(("cell", "html"), (changed.Cells[0].Id, (string?)changed.Cells[0].Metadata["polyglot_notebook"]!["kernelName"]));
    }

    [Fact]
    public void A_cell_that_was_copied_there_gets_an_id_of_its_own()
    {
        var notebook = new NotebookDocument();
        notebook.Cells.Add(new Cell(CellKind.Code, "1") { Id = "cell" });
        var text = Written(notebook);
        var section = text[text.IndexOf("#!csharp", StringComparison.Ordinal)..];
        var ids = Read(text + "\n" + section).Cells.Select(cell => cell.Id).ToList();
        Assert.Equal(("cell", 2), (ids[0], ids.Distinct().Count()));
    }

    [Fact]
    public void What_the_format_knows_nothing_of_comes_back_after_polyglot_has_rewritten_the_spaces()
    {
        var notebook = new NotebookDocument { Minor = 5 };
        notebook.Cells.Add(new Cell(CellKind.Markdown, "text\n\n") { Id = "one", Metadata = new JsonObject { ["tags"] = new JsonArray("a") } });
        notebook.Cells.Add(new Cell(CellKind.Code, "") { Id = "two" });
        var rewritten = Written(notebook).Replace("\n\n#!", "\n\n\n\n#!", StringComparison.Ordinal).TrimEnd() + "\n";
        Assert.Equal(notebook.ToJson(), Read(rewritten).ToJson());
    }
}
