using System.Diagnostics.CodeAnalysis;
using DlCourse.Notebooks.Session;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive;

/// <summary>
/// What every cell may call without a <c>using</c>: the same members, with the same meaning, as the class of this name in
/// .NET Interactive, so that a notebook's source runs on either.
/// </summary>
[SuppressMessage("Naming", "CA1707", Justification = "Names are .NET Interactive's.")]
[SuppressMessage("Style", "IDE1006", Justification = "Names are .NET Interactive's.")]
public static class Kernel
{
    /// <summary>Shows a value now, before the cell has finished.</summary>
    /// <param name="value">Anything; its type's formatter decides what is seen.</param>
    /// <param name="mimeTypes">One output is made for each; none means the mime types the value's type prefers.</param>
    /// <returns>A handle with which the display can be replaced later.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => CellContext.Display(value, mimeTypes);

    /// <summary>Marks a text as HTML that is shown as it stands.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Adds a style sheet to the output of this cell.</summary>
    public static void CSS(string content) => CellContext.Display(new HtmlString($"<style>{content}</style>"), []);

    /// <summary>Adds a script to the output of this cell; front ends that forbid scripts show nothing.</summary>
    public static void Javascript(string content) =>
        CellContext.Display(new HtmlString($"<script type=\"text/javascript\">{content}</script>"), []);

    /// <summary>Asks the person in front of the notebook for a line of text.</summary>
    /// <exception cref="InvalidOperationException">Nobody can be asked: the notebook runs without a front end.</exception>
    public static Task<string> GetInputAsync(string prompt = "") => CellContext.AskAsync(prompt);
}
