using DlCourse.Notebooks.Site.Mathematics;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>A formula of a page.</summary>
internal static class Formula
{
    /// <summary>The formula as MathML; a display can scroll where the page is narrower than it.</summary>
    /// <exception cref="SiteException">The formula uses what the subset does not have.</exception>
    public static string Html(string tex, bool display, PageContext page)
    {
        try
        {
            var math = TexToMathML.Convert(tex, display);
            return display ? $"<span class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">{math}</span>" : math;
        }
        catch (TexException e)
        {
            throw page.Wrong($"{e.Message} In the formula: {tex.Trim()}", e);
        }
    }
}
