using System.Text.Json.Nodes;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Kernel.Outputs;

/// <summary>An error as front ends show it.</summary>
internal static class ErrorContent
{
    /// <summary>The three properties that every error has.</summary>
    public static JsonObject Of(CellError error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
    };

    /// <summary>The reply to a request that failed.</summary>
    public static JsonObject Reply(CellError error)
    {
        var content = Of(error);
        content["status"] = "error";
        return content;
    }
}
