using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DlCourse.Notebooks.Site;

namespace DlCourse.Notebooks.Tests.Site;

/// <summary>A site of notebooks of a test's own, built by the real builder and run by the real runner.</summary>
public sealed class SampleSite : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("dlcourse-site-").FullName;

    public string Folder => Path.Combine(Root, "site");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>A cell of text.</summary>
    public static JsonObject Text(string source, string? role = null, string? exercise = null) => Cell("markdown", source, role, exercise);

    /// <summary>A cell of code.</summary>
    public static JsonObject Code(string source, string? role = null, string? exercise = null)
    {
        var cell = Cell("code", source, role, exercise);
        cell["outputs"] = new JsonArray();
        cell["execution_count"] = null;
        return cell;
    }

    /// <summary>Writes a file beside the notebooks.</summary>
    public string Write(string name, string content)
    {
        var path = Path.Combine(Root, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Writes a notebook.</summary>
    public SiteLesson Notebook(string name, params JsonObject[] cells)
    {
        var json = new JsonObject
        {
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
            ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp", ["display_name"] = ".NET (C#)", ["language"] = "C#" } },
            ["cells"] = new JsonArray([.. cells.Select(JsonNode? (cell, i) =>
            {
                cell["id"] = $"c{i}";
                return cell;
            })]),
        };
        return new SiteLesson(Write(name + ".ipynb", json.ToJsonString()));
    }

    /// <summary>Builds the site.</summary>
    public Task<SiteReport> BuildAsync(params IReadOnlyList<SiteLesson> lessons) => new SiteBuilder(Options(lessons)).BuildAsync();

    public SiteOptions Options(IReadOnlyList<SiteLesson> lessons) => new()
    {
        Title = "Samples",
        Folder = Folder,
        Cache = Path.Combine(Root, "cache"),
        Lessons = lessons,
        Index = Path.Combine(Root, "README.md"),
        Jobs = 2,
    };

    /// <summary>A page of the site, as a browser reads it.</summary>
    public IHtmlDocument Page(string name) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Folder, name + ".html")));

    private static JsonObject Cell(string kind, string source, string? role, string? exercise)
    {
        var metadata = role is null ? new JsonObject() : new JsonObject { ["dlcourse"] = new JsonObject { ["role"] = role, ["id"] = exercise } };
        return new JsonObject { ["cell_type"] = kind, ["metadata"] = metadata, ["source"] = source };
    }
}
