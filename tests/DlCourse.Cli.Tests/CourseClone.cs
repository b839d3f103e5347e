using System.Text.Json.Nodes;

namespace DlCourse.Cli.Tests;

/// <summary>A small course of a test's own, laid out like a clone.</summary>
public abstract class CourseClone : IDisposable
{
    protected CourseClone()
    {
        Directory.CreateDirectory(Path.Combine(Root, "notebooks"));
        File.WriteAllText(Path.Combine(Root, "DlCourse.sln"), "");
    }

    protected string Root { get; } = Directory.CreateTempSubdirectory("dlcourse-cli-").FullName;

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        GC.SuppressFinalize(this);
    }

    internal Task<CommandResult> Dlcourse(params string[] arguments) => CommandResult.Of(Root, arguments);

    /// <summary>Writes a notebook of code cells with ids <c>cell-1</c>, <c>cell-2</c>…, by hand, as an editor might.</summary>
    protected string Notebook(string name, params string[] cells)
    {
        var json = new JsonObject
        {
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
            ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp", ["display_name"] = ".NET (C#)", ["language"] = "C#" } },
            ["cells"] = new JsonArray([.. cells.Select((source, i) => (JsonNode)new JsonObject
            {
                ["cell_type"] = "code",
                ["id"] = $"cell-{i + 1}",
                ["metadata"] = new JsonObject(),
                ["source"] = source,
                ["outputs"] = new JsonArray(),
                ["execution_count"] = null,
            })]),
        };
        var path = Path.Combine(Root, "notebooks", name + ".ipynb");
        File.WriteAllText(path, json.ToJsonString());
        return path;
    }
}
