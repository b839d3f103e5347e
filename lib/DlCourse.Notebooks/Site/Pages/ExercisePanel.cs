using System.Text;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>The part of a page that belongs to one exercise: its text, the blanks, hints, the check, the solution.</summary>
/// <param name="html">The article, to which it writes.</param>
/// <param name="hints">The hints by exercise.</param>
/// <param name="solutions">Renders solutions; null where the page has none.</param>
internal sealed class ExercisePanel(StringBuilder html, IReadOnlyDictionary<string, IReadOnlyList<string>> hints, SolutionRenderer? solutions)
{
    /// <summary>The exercise that has begun and not ended; null outside.</summary>
    public string? Exercise { get; private set; }

    /// <summary>Begins an exercise, unless it has begun.</summary>
    public void Open(string id)
    {
        if (Exercise == id) return;
        Close();
        Exercise = id;
        html.Append($"<section class=\"exercise\" aria-label=\"Exercise {HtmlText.Escape(id)}\">\n");
    }

    /// <summary>Ends the exercise, if there is one.</summary>
    public void Close()
    {
        if (Exercise is not null) html.Append("</section>\n");
        Exercise = null;
    }

    /// <summary>The hints of the exercise, each folded by itself.</summary>
    public void Hints()
    {
        if (!hints.TryGetValue(Exercise!, out var all) || all.Count == 0) return;
        html.Append("<div class=\"hints\">\n");
        for (var i = 0; i < all.Count; i++)
        {
            html.Append($"<details class=\"hint\"><summary>Hint {i + 1} of {all.Count}</summary>\n<p>{all[i]}</p></details>\n");
        }

        html.Append("</div>\n");
    }

    /// <summary>The solution, which ends the exercise.</summary>
    public async Task SolutionAsync(LessonCell cell)
    {
        if (solutions is not null) html.Append(await solutions.HtmlAsync(cell).ConfigureAwait(false));
        Close();
    }
}
