using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Cli.Course;

/// <summary>
/// Asks the course for the hints of a lesson's exercises. This process must not load the course, so the question is a script that runs
/// in the lesson's own session; the answer is HTML in the form that a page of the site understands.
/// </summary>
internal static class HintScript
{
    // The lesson has run before in this session, and may have shown some hints itself: asking for the next one would not bring them all.
    private const string Script = """
        {
            var html = new StringBuilder();
            foreach (var exercise in DlCourse.Lessons.Course.HintsOf("LESSON").GroupBy(hint => hint.ExerciseId))
            {
                html.Append($"<ol data-dlcourse-exercise=\"{exercise.Key}\" data-dlcourse-hints>");
                foreach (var hint in exercise) html.Append("<li>").Append(System.Net.WebUtility.HtmlEncode(hint.Text)).Append("</li>");
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
