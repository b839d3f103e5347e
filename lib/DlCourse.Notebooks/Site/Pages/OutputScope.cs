using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DlCourse.Notebooks.Site.Markdown;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>
/// Keeps the outputs of one page apart. Each cell of a notebook made its HTML without knowing of the others, and the as-shipped and the
/// solved run show much the same: an id, or the name of a group of radio buttons, that the page has already is given another.
/// </summary>
internal sealed partial class OutputScope(PageIds ids)
{
    private static readonly string[] References =
        ["for", "headers", "list", "form", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-activedescendant", "aria-details", "aria-flowto"];

    private readonly HashSet<string> groups = new(StringComparer.Ordinal);

    /// <summary>The HTML, unchanged where nothing in it clashes.</summary>
    public string Own(string html)
    {
        if (!Named().IsMatch(html)) return html;
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in body.QuerySelectorAll("[id]"))
        {
            var id = ids.Keep(element.Id!);
            if (id != element.Id) renamed[element.Id!] = id;
        }

        var groupsHere = body.QuerySelectorAll("input[type=radio][name]").Select(radio => radio.GetAttribute("name")!).Distinct().ToList();
        var regrouped = groupsHere.Where(group => !groups.Add(group)).ToDictionary(group => group, group => ids.Next(group));
        if (renamed.Count == 0 && regrouped.Count == 0) return html;

        foreach (var element in body.QuerySelectorAll("*")) Rename(element, renamed, regrouped);
        return body.InnerHtml;
    }

    private static void Rename(IElement element, Dictionary<string, string> ids, Dictionary<string, string> groups)
    {
        if (element.Id is { } id && ids.TryGetValue(id, out var own)) element.Id = own;
        foreach (var attribute in element.Attributes)
        {
            if (References.Contains(attribute.Name)) attribute.Value = string.Join(' ', attribute.Value.Split(' ').Select(name => ids.GetValueOrDefault(name, name)));
            else if (attribute.Name is "href" or "xlink:href" && attribute.Value.StartsWith('#')) attribute.Value = "#" + ids.GetValueOrDefault(attribute.Value[1..], attribute.Value[1..]);
            else if (attribute.Value.Contains("url(#", StringComparison.Ordinal)) attribute.Value = InText(attribute.Value, ids);
            else if (attribute.Name == "name" && groups.TryGetValue(attribute.Value, out var group)) attribute.Value = group;
        }

        if (element.LocalName is not ("script" or "style")) return;
        element.TextContent = InText(InText(element.TextContent, ids), groups);
    }

    /// <summary>Where a text can only mean the id: after <c>#</c>, or as a whole string.</summary>
    private static string InText(string text, Dictionary<string, string> names) => names.Aggregate(text, (all, name) =>
        Regex.Replace(all, $"(?<=[#\"'`]){Regex.Escape(name.Key)}(?![\\w-])", name.Value));

    [GeneratedRegex(@"\s(?:id|name)\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
