using System.Text.Json;
using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents.Dib;

/// <summary>What <c>#!meta</c> says about a Polyglot notebook as a whole.</summary>
/// <param name="Metadata">The metadata of the notebook.</param>
/// <param name="Minor">Its minor version of nbformat 4.</param>
/// <param name="Unknown">Its top-level keys that nbformat does not define.</param>
/// <param name="DefaultLanguage">The language of cells that name none.</param>
/// <param name="Languages">The languages that may begin a section.</param>
internal sealed record DibMeta(JsonObject Metadata, int Minor, JsonObject Unknown, string DefaultLanguage, DibLanguages Languages)
{
    private const string CSharp = "csharp";
    private const string MetadataKey = "metadata";
    private const string MinorKey = "nbformat_minor";
    private const string UnknownKey = "unknown";

    /// <summary>What holds for a file without <c>#!meta</c>.</summary>
    public static DibMeta None() => Of(new JsonPlace("", "", new JsonObject()));

    /// <summary>Reads the JSON of <c>#!meta</c>.</summary>
    public static DibMeta Of(JsonPlace json)
    {
        var members = json.Object();
        var languages = new DibLanguages();
        var defaultLanguage = CSharp;
        if (json.Has(DibFormat.KernelInfo))
            defaultLanguage = ReadLanguages(json[DibFormat.KernelInfo], languages);
        if (!json.Has(DibFormat.Own))
            return new DibMeta(Supplied(members, defaultLanguage), 5, [], defaultLanguage, languages);

        var own = json[DibFormat.Own];
        _ = own.Object();
        var minor = own.Has(MinorKey) ? own[MinorKey].Count() : 5;
        if (minor > 5)
            throw own[MinorKey].Wrong($"expected nbformat 4.0 to 4.5, found 4.{minor}, which is newer than this program");
        return new DibMeta(
            NotebookReader.Detached(own[MetadataKey].Object()),
            minor,
            own.Has(UnknownKey) ? NotebookReader.Detached(own[UnknownKey].Object()) : [],
            defaultLanguage,
            languages);
    }

    /// <summary>The JSON of <c>#!meta</c> for a notebook.</summary>
    public static JsonObject ToJson(NotebookDocument notebook)
    {
        var own = new JsonObject { [MetadataKey] = notebook.Metadata.DeepClone() };
        if (notebook.Minor != 5)
            own[MinorKey] = notebook.Minor;
        if (notebook.Unknown.Count > 0)
            own[UnknownKey] = notebook.Unknown.DeepClone();
        return new JsonObject { [DibFormat.KernelInfo] = KernelInfo(notebook.Metadata), [DibFormat.Own] = own };
    }

    /// <summary>The language of a notebook's cells that name none, another kernel's language included.</summary>
    public static string LanguageOf(JsonObject metadata)
    {
        if (KernelMetadata.DefaultLanguage(metadata) is { Length: > 0 } named)
            return named;
        var other = (metadata["language_info"] as JsonObject)?["name"] ?? (metadata["kernelspec"] as JsonObject)?["language"];
        return other?.GetValueKind() != JsonValueKind.String || other.GetValue<string>() is "C#" or "" ? CSharp : other.GetValue<string>();
    }

    private static JsonObject KernelInfo(JsonObject metadata)
    {
        if ((metadata["polyglot_notebook"] as JsonObject)?["kernelInfo"] is JsonObject { Count: > 0 } known && known["defaultKernelName"] is not null)
            return NotebookReader.Detached(known);
        var language = LanguageOf(metadata);
        return new JsonObject
        {
            ["defaultKernelName"] = language,
            ["items"] = new JsonArray(new JsonObject { ["aliases"] = new JsonArray(), ["name"] = language }),
        };
    }

    private static string ReadLanguages(JsonPlace info, DibLanguages languages)
    {
        _ = info.Object();
        if (info.Has("items"))
        {
            foreach (var item in info["items"].Items())
            {
                _ = item.Object();
                languages.Add(item["name"].String(), item.Has("aliases") ? [.. item["aliases"].Items().Select(alias => alias.String())] : []);
            }
        }
        if (!info.Has("defaultKernelName"))
            return CSharp;
        var name = info["defaultKernelName"].String();
        return languages.Begun(DibFormat.Prefix + name) ?? throw info["defaultKernelName"].Expected("a language that the items name");
    }

    /// <summary>The metadata that a Jupyter notebook with these cells would have.</summary>
    private static JsonObject Supplied(JsonObject meta, string language)
    {
        var metadata = NotebookReader.Except(meta, DibFormat.KernelInfo);
        var (display, name) = language switch
        {
            "fsharp" => ("F#", ".net-fsharp"),
            "pwsh" => ("PowerShell", ".net-pwsh"),
            _ => ("C#", ".net-csharp"),
        };
        metadata["kernelspec"] = new JsonObject { ["display_name"] = $".NET ({display})", ["language"] = display, ["name"] = name };
        metadata["language_info"] = new JsonObject { ["name"] = display };
        if (meta[DibFormat.KernelInfo] is { } info)
            metadata["polyglot_notebook"] = new JsonObject { ["kernelInfo"] = info.DeepClone() };
        return metadata;
    }
}
