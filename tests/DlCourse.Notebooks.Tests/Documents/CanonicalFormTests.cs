using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents;

public class CanonicalFormTests
{
    [Fact]
    public void Outputs_and_counts_go_and_the_original_stays()
    {
        var notebook = Notebook(new Cell(CellKind.Code, "1") { ExecutionCount = 4 });
        notebook.Cells[0].Outputs.Add(Output.Stream("stdout", "x"));
        var canonical = CanonicalForm.Apply(notebook);
        Assert.Empty(canonical.Cells[0].Outputs);
        Assert.Null(canonical.Cells[0].ExecutionCount);
        Assert.Single(notebook.Cells[0].Outputs);
    }

    [Fact]
    public void Keys_are_sorted_and_the_text_is_as_jupyter_writes_it()
    {
        var cell = new Cell(CellKind.Code, "a\nb") { Id = "one", Metadata = Json("""{"z":1,"a":{"d":2,"b":[]}}""") };
        Assert.Equal(
            """
            {
             "cells": [
              {
               "cell_type": "code",
               "execution_count": null,
               "id": "one",
               "metadata": {
                "a": {
                 "b": [],
                 "d": 2
                },
                "z": 1
               },
               "outputs": [],
               "source": [
                "a\n",
                "b"
               ]
              }
             ],
             "metadata": {},
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """,
            CanonicalForm.Of(Notebook(cell)));
    }

    [Fact]
    public void Missing_invalid_and_repeated_ids_are_replaced_and_good_ones_stay()
    {
        string?[] ids = ["good", null, "good", "no spaces", "", new('x', 65), "other", null];
        var notebook = Notebook([.. ids.Select(id => new Cell(CellKind.Markdown, "same text") { Id = id })]);
        var once = CanonicalForm.Apply(notebook).Cells.Select(cell => cell.Id!).ToList();
        Assert.Equal(("good", "other"), (once[0], once[6]));
        Assert.Equal(8, once.Distinct().Count());
        Assert.All(once, id => Assert.Matches("^[A-Za-z0-9_-]{1,64}$", id));
        Assert.Equal(once, CanonicalForm.Apply(notebook).Cells.Select(cell => cell.Id!));
    }

    [Fact]
    public void An_id_stays_when_the_text_changes()
    {
        var notebook = CanonicalForm.Apply(Notebook(new Cell(CellKind.Markdown, "before")));
        var id = notebook.Cells[0].Id;
        notebook.Cells[0].Source = "after";
        notebook.Cells.Insert(0, new Cell(CellKind.Markdown, "before"));
        var again = CanonicalForm.Apply(notebook);
        Assert.Equal(id, again.Cells[1].Id);
        Assert.NotEqual(id, again.Cells[0].Id);
    }

    [Fact]
    public void Line_ends_of_sources_become_line_feeds() =>
        Assert.Equal("a\nb\n\nc", CanonicalForm.Apply(Notebook(new Cell(CellKind.Markdown, "a\r\nb\r\r\nc"))).Cells[0].Source);

    [Fact]
    public void Metadata_that_front_ends_write_by_themselves_goes_and_the_rest_stays()
    {
        var cell = new Cell(CellKind.Code, "1")
        {
            Metadata = Json("""
                {"execution":{"iopub.status.busy":"2026-01-01"},"collapsed":true,"scrolled":true,"vscode":{"languageId":"x"},
                 "jupyter":{"outputs_hidden":true},"polyglot_notebook":{"kernelName":"csharp"},"dotnet_interactive":{"language":"csharp"},
                 "tags":["keep"],"dlcourse":{"role":"demo"}}
                """),
        };
        var notebook = Notebook(cell);
        notebook.Metadata = Json("""
            {"kernelspec":{"name":".net-csharp"},"language_info":{"name":"C#","version":"13.0"},"vscode":{"interpreter":1},"widgets":{},
             "polyglot_notebook":{"kernelInfo":{"defaultKernelName":"csharp","items":[{"name":"csharp"}]}},"dlcourse":{"topics":["A1"]}}
            """);
        var canonical = CanonicalForm.Apply(notebook);
        Assert.Equal(["dlcourse", "tags"], canonical.Cells[0].Metadata.Select(member => member.Key));
        Assert.Equal("""{"dlcourse":{"topics":["A1"]},"kernelspec":{"name":".net-csharp"},"language_info":{"name":"C#"}}""",
            canonical.Metadata.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("""{"kernelspec":{"name":".net-csharp"}}""", """{"polyglot_notebook":{"kernelName":"fsharp"}}""")]
    [InlineData("""{"kernelspec":{"name":".net-fsharp"}}""", """{"dotnet_interactive":{"language":"csharp"}}""")]
    [InlineData("""{"kernelspec":{"name":"python3"}}""", """{"jupyter":{"source_hidden":true}}""")]
    public void What_decides_how_a_cell_runs_or_looks_stays(string metadata, string cellMetadata)
    {
        var notebook = Notebook(new Cell(CellKind.Code, "1") { Metadata = Json(cellMetadata) });
        notebook.Metadata = Json(metadata);
        Assert.Equal(cellMetadata, CanonicalForm.Apply(notebook).Cells[0].Metadata.ToJsonString());
    }

    [Fact]
    public void A_default_language_that_the_kernelspec_does_not_say_stays()
    {
        var notebook = Notebook();
        notebook.Metadata = Json("""{"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"html","items":[]}},"kernelspec":{"name":".net-csharp"}}""");
        var canonical = CanonicalForm.Apply(CanonicalForm.Apply(notebook));
        Assert.Equal("html", (string?)canonical.Metadata["polyglot_notebook"]!["kernelInfo"]!["defaultKernelName"]);
    }

    private static NotebookDocument Notebook(params Cell[] cells)
    {
        var notebook = new NotebookDocument();
        notebook.Cells.AddRange(cells);
        return notebook;
    }

    private static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();
}
