using System.IO.Enumeration;
using System.Text.Json;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Tells what this session has executed. Sessions before it are not kept.</summary>
internal sealed class HistoryHandler(InputHistory history) : IRequestHandler
{
    private const int ThisSession = 1;

    /// <inheritdoc />
    public string RequestType => "history_request";

    /// <inheritdoc />
    public JsonObject Handle(KernelRequest request)
    {
        var content = request.Content;
        var entries = history.ToList();
        IEnumerable<(int Line, string Code)> found = content.Text("hist_access_type") switch
        {
            "tail" => entries.TakeLast(content.Number("n", 10)),
            "range" => Range(entries, content),
            "search" => Search(entries, content),
            _ => throw new ArgumentException("hist_access_type is tail, range or search."),
        };

        var withOutput = content.Flag("output", false);
        var items = found.Select(entry => (JsonNode)new JsonArray(ThisSession, entry.Line, withOutput ? new JsonArray(entry.Code, null) : entry.Code));
        return new JsonObject { ["status"] = "ok", ["history"] = new JsonArray([.. items]) };
    }

    private static IEnumerable<(int Line, string Code)> Range(IReadOnlyList<(int Line, string Code)> entries, JsonElement content)
    {
        if (content.Number("session", 0) is not (0 or ThisSession)) return [];
        var start = content.Number("start", 1);
        var stop = content.Number("stop", int.MaxValue);
        return entries.Where(entry => entry.Line >= start && entry.Line < stop);
    }

    private static IEnumerable<(int Line, string Code)> Search(IReadOnlyList<(int Line, string Code)> entries, JsonElement content)
    {
        // The pattern is a glob; a backslash would be an escape to the matcher, and is just a character to whoever searches code.
        var pattern = (content.Text("pattern") ?? "*").Replace(@"\", @"\\", StringComparison.Ordinal);
        var found = entries.Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Code, ignoreCase: false));
        if (content.Flag("unique", false)) found = found.Reverse().DistinctBy(entry => entry.Code).Reverse();
        return found.TakeLast(content.Number("n", int.MaxValue));
    }
}
