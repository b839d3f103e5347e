using Markdig.Syntax.Inlines;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>Makes the links of a text work on the site: a notebook becomes its page, a picture becomes part of the page.</summary>
internal sealed class LinkRewriter(PageContext page, IReadOnlyDictionary<string, string> attachments)
{
    private static readonly Dictionary<string, string> PictureTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".svg"] = "image/svg+xml",
        [".webp"] = "image/webp",
    };

    /// <summary>Rewrites a link. One to a file that has no page becomes plain text: a site must not have dead links.</summary>
    public void Rewrite(LinkInline link)
    {
        var url = link.Url ?? "";
        if (link.IsImage)
        {
            link.Url = Picture(url);
            if (link.FirstChild is null) throw page.Wrong($"the picture {url} has no description; write ![what it shows]({url})");
            return;
        }

        if (IsAbsolute(url)) return;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, "") : (url[..hash], "#" + PageIds.Slug(Uri.UnescapeDataString(url[(hash + 1)..])));
        if (path.Length == 0) link.Url = fragment;
        else if (page.PageOf(Uri.UnescapeDataString(path)) is { } target) link.Url = target + fragment;
        else Unlink(link);
    }

    private static bool IsAbsolute(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" && url.Contains(':');

    private static void Unlink(LinkInline link)
    {
        var text = new ContainerInline();
        link.ReplaceBy(text);
        while (link.FirstChild is { } child)
        {
            child.Remove();
            text.AppendChild(child);
        }
    }

    private string Picture(string url)
    {
        if (url.StartsWith("data:", StringComparison.Ordinal)) return url;
        if (url.StartsWith("attachment:", StringComparison.Ordinal))
        {
            var name = Uri.UnescapeDataString(url["attachment:".Length..]);
            return attachments.GetValueOrDefault(name) ?? throw page.Wrong($"the cell has no attachment {name}");
        }

        var file = Path.Combine(page.Folder, Uri.UnescapeDataString(url));
        if (IsAbsolute(url)) throw page.Wrong($"the picture {url} is on the network; put it beside the notebook");
        if (!File.Exists(file)) throw page.Wrong($"there is no picture {url}");
        return PictureTypes.TryGetValue(Path.GetExtension(file), out var type)
            ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}"
            : throw page.Wrong($"the picture {url} is of a kind that browsers do not show; use {string.Join(", ", PictureTypes.Keys)}");
    }
}
