namespace DlCourse.Notebooks.Site.Assets;

/// <summary>Style sheet and scripts, which the assembly carries.</summary>
internal static class SiteAssets
{
    private static readonly string[] StyleParts = ["page.css", "text.css", "front.css", "code.css", "exercise.css", "terms.css", "diagram.css", "tools.css", "print.css"];

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = string.Join('\n', StyleParts.Select(Read));

    /// <summary>The script, which every page can do without.</summary>
    public static string Script { get; } = string.Join('\n', Read("theme.js"), Read("search.js"), Read("code.js"), Read("terms.js"));

    /// <summary>Runs before anything is drawn, so that the chosen theme does not flash.</summary>
    public static string ThemeScript { get; } = Read("theme-first.js").Trim();

    /// <summary>The style sheet's address; it changes with the content, so that no browser keeps an old one.</summary>
    public static string StyleAddress { get; } = $"{SiteFiles.Style}?{ContentHash.Of(Style)}";

    /// <summary>The script's address.</summary>
    public static string ScriptAddress { get; } = $"{SiteFiles.Script}?{ContentHash.Of(Script)}";

    private static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream("Site/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
