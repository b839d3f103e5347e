using System.Globalization;
using System.Text;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>Anchors of a page: from the words of a heading, as GitHub makes them, and never the same twice.</summary>
internal sealed class PageIds
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>An id that no part of the page has yet.</summary>
    public string Next(string text)
    {
        var slug = Slug(text);
        var id = slug;
        for (var i = 1; !used.Add(id); i++) id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        return id;
    }

    /// <summary>This id, or one like it where the page has it already.</summary>
    public string Keep(string id) => used.Add(id) ? id : Next(id);

    /// <summary>The anchor of these words, whether the page has it or not. An anchor as Jupyter writes it becomes that of the page.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_') slug.Append(c);
            else if (c == ' ') slug.Append('-');
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }
}
