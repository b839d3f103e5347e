using System.Text.Json;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>Rendered pages, kept by the content of all they depend on.</summary>
internal sealed class PageStore(string folder)
{
    /// <summary>The page of that name and content, rendered only if it was not kept.</summary>
    public async Task<RenderedPage> GetAsync(string file, string key, Func<Task<RenderedPage>> render)
    {
        var path = Path.Combine(folder, $"{file}.{key}.json");
        if (Read(path) is { } kept) return kept;
        var page = await render().ConfigureAwait(false);
        Directory.CreateDirectory(folder);
        AtomicFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(page));
        foreach (var old in Directory.GetFiles(folder, $"{file}.*.json").Where(other => other != path)) File.Delete(old);
        return page;
    }

    private static RenderedPage? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<RenderedPage>(File.ReadAllBytes(path)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
