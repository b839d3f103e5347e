using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Cli.Course;

/// <summary>
/// Asks the course for the hints of a lesson's exercises. This process must not load the course, so the question is a script that runs
/// in the lesson's own session; the answer is HTML in the form that a page of the site understands.
/// </summary>
internal static class HintScript
{
    // Hints come one at a time, as a learner asks for them; after the last one the number is too large.
    private const string Script = """
        using System.Reflection;
        {
            var html = new StringBuilder();
            var exercises = typeof(DlCourse.Exercises.Exercise).Assembly.GetExportedTypes()
                .Where(type => type is { IsAbstract: true, IsSealed: true })
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Where(property => typeof(DlCourse.Exercises.Exercise).IsAssignableFrom(property.PropertyType))
                .Select(property => (DlCourse.Exercises.Exercise)property.GetValue(null))
                .Where(exercise => exercise.Id.StartsWith("LESSON.", StringComparison.Ordinal));
            foreach (var exercise in exercises)
            {
                html.Append($"<ol data-dlcourse-exercise=\"{exercise.Id}\" data-dlcourse-hints>");
                for (var hint = exercise.Hint(); hint.Number <= hint.Count; hint = exercise.Hint())
                {
                    html.Append("<li>").Append(System.Net.WebUtility.HtmlEncode(hint.Text)).Append("</li>");
                }
                html.Append("</ol>");
            }
            display(HTML(html.ToString()));
        }
        """;

    /// <summary>The script for a lesson; null where it has no exercises.</summary>
    public static string? For(string root, LessonFile lesson)
    {
        if (!File.Exists(Path.Combine(root, "notebooks", "setup.csx"))) return null;
        var exercises = LessonCell.AllOf(NotebookDocument.Load(lesson.Path)).Any(cell => cell.Role == CellRole.Exercise);
        return exercises ? Script.Replace("LESSON", lesson.Id, StringComparison.Ordinal) : null;
    }
}
