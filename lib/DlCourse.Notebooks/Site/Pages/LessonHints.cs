using AngleSharp.Html.Parser;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>The hints of a lesson's exercises, as its library shows them (see <see cref="SiteLesson.Hints"/>).</summary>
internal static class LessonHints
{
    /// <summary>The hints as HTML, in order, by the id of the exercise.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> In(NotebookDocument executed)
    {
        var html = string.Concat(executed.Cells.Where(cell => cell.Id == RunOptions.AfterwardsId).SelectMany(cell => cell.Outputs).Select(output => output.Data("text/html")));
        if (html.Length == 0) return new Dictionary<string, IReadOnlyList<string>>();
        return new HtmlParser().ParseDocument(html).QuerySelectorAll("[data-dlcourse-hints][data-dlcourse-exercise]")
            .GroupBy(list => list.GetAttribute("data-dlcourse-exercise")!)
            .ToDictionary(exercise => exercise.Key, IReadOnlyList<string> (exercise) => [.. exercise.SelectMany(list => list.QuerySelectorAll("li")).Select(hint => hint.InnerHtml)]);
    }
}
