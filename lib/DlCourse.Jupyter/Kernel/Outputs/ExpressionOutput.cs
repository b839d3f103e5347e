using System.Text.Json.Nodes;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Kernel.Outputs;

/// <summary>Keeps the value of an expression that a front end wants to know; what it prints goes where the cell's output goes.</summary>
internal sealed class ExpressionOutput(ICellOutput cell) : ICellOutput
{
    private IReadOnlyDictionary<string, string> value = new Dictionary<string, string>();

    /// <inheritdoc />
    public void Stream(ConsoleChannel channel, string text) => cell.Stream(channel, text);

    /// <inheritdoc />
    public void Display(string displayId, IReadOnlyDictionary<string, string> bundle) => cell.Display(displayId, bundle);

    /// <inheritdoc />
    public void Update(string displayId, IReadOnlyDictionary<string, string> bundle) => cell.Update(displayId, bundle);

    /// <inheritdoc />
    public void Result(IReadOnlyDictionary<string, string> bundle) => value = bundle;

    /// <inheritdoc />
    public void Failure(CellError failure)
    {
        // The result carries it.
    }

    /// <summary>The entry of the reply.</summary>
    public JsonObject Content(CellResult result) => result.Error is { } error
        ? ErrorContent.Reply(error)
        : new JsonObject { ["status"] = "ok", ["data"] = BundleJson.Of(value), ["metadata"] = new JsonObject() };
}
