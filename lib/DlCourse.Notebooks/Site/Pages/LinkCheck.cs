namespace DlCourse.Notebooks.Site.Pages;

/// <summary>Looks whether every link leads somewhere, before anybody else does.</summary>
internal static class LinkCheck
{
    /// <summary>Checks all pages.</summary>
    /// <exception cref="SiteException">A link is dead, or something would be loaded from the network; the message lists all.</exception>
    public static void Check(IReadOnlyList<RenderedPage> pages)
    {
        var anchors = pages.ToDictionary(page => page.File, page => page.Ids.ToHashSet(StringComparer.Ordinal));
        var dead = pages.SelectMany(page => page.Links.Where(link => !Leads(link, page.File, anchors)).Select(link => $"{page.File}: {link}")).ToList();
        if (dead.Count > 0) throw new SiteException($"there are links that lead nowhere: {string.Join("; ", dead)}");

        var twice = pages.SelectMany(page => page.Ids.GroupBy(id => id).Where(id => id.Count() > 1).Select(id => $"{page.File}: {id.Key}")).ToList();
        if (twice.Count > 0) throw new SiteException($"there are ids that a page has twice: {string.Join("; ", twice)}");
    }

    private static bool Leads(string link, string from, Dictionary<string, HashSet<string>> anchors)
    {
        if (link.StartsWith("http://", StringComparison.Ordinal) || link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal)) return true;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var (file, anchor) = hash < 0 ? (link, "") : (link[..hash], link[(hash + 1)..]);
        return anchors.TryGetValue(file.Length == 0 ? from : file, out var ids) && (anchor.Length == 0 || ids.Contains(Uri.UnescapeDataString(anchor)));
    }
}
