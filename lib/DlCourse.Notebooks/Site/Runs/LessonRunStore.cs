using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Notebooks.Site.Runs;

/// <summary>Executed notebooks, kept by the content of everything they depend on.</summary>
/// <param name="folder">Where they are kept.</param>
/// <param name="inputs">Files on which every notebook depends.</param>
public sealed class LessonRunStore(string folder, IEnumerable<string> inputs)
{
    private readonly Lazy<string> shared = new(() => ContentHash.Of([ContentHash.RunningSource, .. inputs.Select(ContentHash.OfFile)]));

    /// <summary>What a notebook's run depends on, as a hash.</summary>
    public string Key(SiteLesson lesson, RunMode mode) => ContentHash.Of(
        shared.Value,
        ContentHash.OfFile(lesson.Notebook),
        mode == RunMode.AsShipped ? lesson.Hints ?? "" : "",
        string.Join('\n', lesson.Expectations.CellIds.Select(id => $"{id}: {string.Join(" | ", lesson.Expectations.MissingFrom(id, ""))}")));

    /// <summary>A run that was kept; null where there is none.</summary>
    public NotebookDocument? Find(SiteLesson lesson, RunMode mode)
    {
        var file = FileOf(lesson, mode);
        try
        {
            return File.Exists(file) ? NotebookDocument.Load(file) : null;
        }
        catch (NotebookFormatException)
        {
            // A file that something else has damaged is as good as none.
            return null;
        }
    }

    /// <summary>Keeps a run, and forgets earlier ones of the same notebook.</summary>
    public void Keep(SiteLesson lesson, RunMode mode, NotebookDocument executed)
    {
        Directory.CreateDirectory(folder);
        var file = FileOf(lesson, mode);
        executed.Save(file);
        foreach (var old in Directory.GetFiles(folder, $"{NameOf(lesson, mode)}.*.ipynb").Where(other => other != file)) File.Delete(old);
    }

    private static string NameOf(SiteLesson lesson, RunMode mode) =>
        $"{Path.GetFileNameWithoutExtension(lesson.Notebook)}.{(mode == RunMode.Solved ? "solved" : "as-shipped")}";

    private string FileOf(SiteLesson lesson, RunMode mode) => Path.Combine(folder, $"{NameOf(lesson, mode)}.{Key(lesson, mode)}.ipynb");
}
