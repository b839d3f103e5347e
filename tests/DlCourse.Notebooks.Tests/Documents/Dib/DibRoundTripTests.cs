using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents.Dib;

public sealed class DibRoundTripTests : DibFile
{
    public static TheoryData<string> Samples => [.. NotebookSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_notebook_in_canonical_form_comes_back_byte_for_byte(string name)
    {
        var canonical = CanonicalForm.Apply(NotebookDocument.Parse(NotebookSamples.Json(name), name));
        Assert.Equal(canonical.ToJson(), ThereAndBack(canonical).ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\n\nafter two empty lines")]
    [InlineData("before two empty lines\n\n")]
    [InlineData("#!csharp")]
    [InlineData("text\n#!markdown\nmore\n#!html\n<b>x</b>")]
    [InlineData("#!csharp ")]
    [InlineData("#!csharp\n#!csharp  \n#!C#\n#!md")]
    [InlineData("#!meta\n{\"not\": \"meta\"}")]
    [InlineData("#!cshrap")]
    [InlineData("#!time\n#!import setup.csx\n#!whatever it is")]
    [InlineData("// dlcourse: {\"id\": \"somebody else's\"}\n1 + 1")]
    [InlineData("<!-- dlcourse: not json -->")]
    [InlineData("A heading\n=======\n<<<<<<< one marker alone")]
    public void Lines_that_look_like_the_format_survive_in_every_kind_of_cell(string source)
    {
        var notebook = new NotebookDocument { Metadata = Kernel() };
        notebook.Cells.Add(new Cell(CellKind.Code, source) { Id = "code" });
        notebook.Cells.Add(new Cell(CellKind.Markdown, source) { Id = "text" });
        notebook.Cells.Add(new Cell(CellKind.Raw, source) { Id = "raw" });
        notebook.Cells.Add(new Cell(CellKind.Code, source) { Id = "html", Metadata = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = "html" } } });
        Assert.Equal(notebook.ToJson(), ThereAndBack(notebook).ToJson());
    }

    [Fact]
    public void Metadata_cannot_close_the_comment_in_which_they_stand()
    {
        var notebook = new NotebookDocument { Metadata = Kernel() };
        var metadata = new JsonObject { ["note"] = "a --> b <!-- c\nd" };
        notebook.Cells.Add(new Cell(CellKind.Markdown, "text") { Id = "text", Metadata = metadata });
        Assert.Equal(notebook.ToJson(), ThereAndBack(notebook).ToJson());
        Assert.Equal(2, Written(notebook).Split("-->").Length);
    }

    [Fact]
    public void Ids_and_roles_stand_in_a_comment_at_the_head_of_each_section()
    {
        var notebook = new NotebookDocument { Metadata = Kernel() };
        var metadata = new JsonObject { ["dlcourse"] = new JsonObject { ["id"] = "03.1", ["role"] = "exercise" } };
        notebook.Cells.Add(new Cell(CellKind.Markdown, "# Title") { Id = "title" });
        notebook.Cells.Add(new Cell(CellKind.Code, "// exercise 03.1\nvar x = 1;") { Id = "exercise-1", Metadata = metadata });
        const string Sections = """
            #!markdown

            <!-- dlcourse: {"id":"title"} -->
            # Title

            #!csharp

            // dlcourse: {"id":"exercise-1","metadata":{"dlcourse":{"id":"03.1","role":"exercise"}}}
            // exercise 03.1
            var x = 1;

            """;
        Assert.EndsWith(Sections, Written(notebook), StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_have_no_place_in_the_format()
    {
        var notebook = new NotebookDocument { Metadata = Kernel() };
        notebook.Cells.Add(new Cell(CellKind.Code, "1") { Id = "one", ExecutionCount = 3 });
        notebook.Cells[0].Outputs.Add(Output.Stream("stdout", "1"));
        var cell = Assert.Single(ThereAndBack(notebook).Cells);
        Assert.Equal((null, 0), (cell.ExecutionCount, cell.Outputs.Count));
    }

    [Theory]
    [InlineData("value", "cells[0]: expected a cell whose language has comments, found value")]
    [InlineData("klingon", "cells[0]: expected a language that the notebook's metadata lists, found klingon")]
    public void A_cell_that_the_format_cannot_hold_is_refused_and_the_old_file_stays(string language, string message)
    {
        var notebook = new NotebookDocument { Metadata = Kernel() };
        var before = Written(notebook);
        notebook.Cells.Add(new Cell(CellKind.Code, "x") { Metadata = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = language } } });
        Assert.Contains(message, Assert.Throws<NotebookFormatException>(() => Written(notebook)).Message, StringComparison.Ordinal);
        notebook.Cells.Clear();
        Assert.Equal(before, Written(notebook));
    }

    [Fact]
    public void Markers_of_a_merge_are_refused_because_they_could_not_be_read_back()
    {
        var notebook = new NotebookDocument { Metadata = Kernel() };
        notebook.Cells.Add(new Cell(CellKind.Markdown, "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs"));
        Assert.Contains("unresolved git merge", Assert.Throws<NotebookFormatException>(() => Written(notebook)).Message, StringComparison.Ordinal);
    }

    private static JsonObject Kernel() => new() { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp" } };
}
