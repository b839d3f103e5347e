using DlCourse.Notebooks.Runner;
using DlCourse.Notebooks.Site;

namespace DlCourse.Cli.Course;

/// <summary>The site of a clone: what goes into it and where it is.</summary>
/// <param name="course">The clone.</param>
/// <param name="folder">The folder of the site; null for <c>artifacts/site</c>.</param>
/// <param name="solutions">Whether it holds the solutions.</param>
internal sealed class CourseSite(CourseFolder course, string? folder = null, bool solutions = true)
{
    private const string Opening =
        """
        From one artificial neuron to backpropagation, convolutional networks and transfer learning: lessons with code that runs on a laptop,
        figures that show what happens inside, and exercises that say what went wrong.

        Read here. To change a cell, or to do an exercise, open the same lesson as a notebook.
        """;

    /// <summary>What the site is made of.</summary>
    public SiteOptions Options { get; } = new()
    {
        Title = "Deep learning in C#",
        Opening = Opening,
        Folder = Path.GetFullPath(folder ?? Path.Combine(course.Root, "artifacts", "site")),
        Cache = Path.Combine(course.Root, "artifacts", "site-cache"),
        Lessons = [.. course.Lessons([]).Select(lesson => new SiteLesson(lesson.Path) { Expectations = lesson.Expectations(), Hints = HintScript.For(course.Root, lesson) })],
        Index = Path.Combine(course.Root, "notebooks", "README.md"),
        Texts = [Path.Combine(course.Root, "docs", "topics.md")],
        Glossary = Path.Combine(course.Root, "notebooks", "glossary.md"),
        SectionsWithoutTerms = ["Further reading"],
        Inputs = [.. Inputs(course.Root)],
        Solutions = solutions,
        Jobs = Environment.ProcessorCount,
    };

    /// <summary>Keeps runs that were made for another purpose, so that the site need not make them again.</summary>
    public void Keep(RunReport report)
    {
        var store = SiteBuilder.StoreOf(Options);
        foreach (var lesson in report.Lessons.Where(lesson => lesson.Status == RunStatus.Passed))
        {
            var entry = Options.Lessons.First(entry => entry.Notebook == lesson.Path);
            store.Keep(entry, RunMode.Solved, lesson.Executed);
        }
    }

    /// <summary>
    /// What every lesson depends on: the script that each imports, which names the staged library by the hash of its content, and the data
    /// that come with the course.
    /// </summary>
    private static IEnumerable<string> Inputs(string root)
    {
        var data = Path.Combine(root, "datasets");
        var files = Directory.Exists(data) ? Directory.GetFiles(data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return files.Prepend(Path.Combine(root, "notebooks", "setup.csx"));
    }
}
