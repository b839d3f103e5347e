using System.Text.Json;
using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>Where .NET Interactive's front ends note the language of a notebook and of its cells.</summary>
internal static class KernelMetadata
{
    /// <summary>The language that cells have when they name none, as .NET Interactive calls it (<c>csharp</c>); empty if unknown.</summary>
    public static string DefaultLanguage(JsonObject metadata)
    {
        var named = Text((metadata["polyglot_notebook"] as JsonObject)?["kernelInfo"] is JsonObject info ? info["defaultKernelName"] : null);
        return named ?? Text((metadata["kernelspec"] as JsonObject)?["name"]) switch
        {
            ".net-csharp" => "csharp",
            ".net-fsharp" => "fsharp",
            ".net-powershell" => "pwsh",
            _ => "",
        };
    }

    /// <summary>The language that a cell names in its metadata; null if none.</summary>
    public static string? CellLanguage(JsonObject metadata) =>
        Text((metadata["polyglot_notebook"] as JsonObject)?["kernelName"]) ?? Text((metadata["dotnet_interactive"] as JsonObject)?["language"]);

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
