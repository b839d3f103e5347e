using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents;

public class OutputTests
{
    private static readonly Dictionary<string, string> s_bundle = new()
    {
        ["text/plain"] = "a\nb",
        ["application/json"] = """{ "x": 1.0 }""",
        ["image/png"] = "iVBORw0K",
    };

    [Fact]
    public void A_stream_has_its_text() => Assert.Equal("a\nb\n", Reread(Output.Stream("stdout", "a\nb\n")).Text);

    [Fact]
    public void A_display_has_its_data_and_json_comes_back_as_json_text()
    {
        var output = Reread(Output.DisplayData(s_bundle));
        Assert.Equal("display_data", output.OutputType);
        Assert.Equal("a\nb", output.Data("text/plain"));
        Assert.Equal("iVBORw0K", output.Data("image/png"));
        Assert.Equal("""{"x":1.0}""", output.Data("application/json"));
        Assert.Null(output.Data("text/html"));
        Assert.Null(output.Text);
    }

    [Fact]
    public void A_result_has_its_number()
    {
        var output = Reread(Output.ExecuteResult(s_bundle, 7));
        Assert.Equal("execute_result", output.OutputType);
        Assert.Equal(7, (int?)output.Json["execution_count"]);
    }

    [Fact]
    public void An_error_has_name_value_and_traceback()
    {
        var output = Reread(Output.Error("DivideByZeroException", "Attempted to divide by zero.", ["one", "two"]));
        Assert.Equal("error", output.OutputType);
        Assert.Equal("DivideByZeroException", (string?)output.Json["ename"]);
        Assert.Equal("Attempted to divide by zero.", (string?)output.Json["evalue"]);
        Assert.Equal(["one", "two"], output.Json["traceback"]!.AsArray().Select(line => (string?)line));
    }

    [Fact]
    public void Json_data_that_is_not_json_is_kept_as_text()
    {
        var output = Reread(Output.DisplayData(new Dictionary<string, string> { ["application/json"] = "{ oops" }));
        Assert.Equal("\"{ oops\"", output.Data("application/json"));
    }

    private static Output Reread(Output output)
    {
        var notebook = new NotebookDocument();
        notebook.Cells.Add(new Cell(CellKind.Code, "") { Id = "a" });
        notebook.Cells[0].Outputs.Add(output);
        return NotebookDocument.Parse(notebook.ToJson(), "n.ipynb").Cells[0].Outputs[0];
    }
}
