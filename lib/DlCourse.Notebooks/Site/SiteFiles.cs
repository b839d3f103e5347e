namespace DlCourse.Notebooks.Site;

/// <summary>The names of the files of a site.</summary>
internal static class SiteFiles
{
    /// <summary>The first page.</summary>
    public const string Index = "index.html";

    /// <summary>The style sheet.</summary>
    public const string Style = "site.css";

    /// <summary>The script.</summary>
    public const string Script = "site.js";

    /// <summary>The words of all pages.</summary>
    public const string Search = "search-index.js";

    /// <summary>Says that a folder is a site, and may be replaced by a newer one.</summary>
    public const string Mark = ".site";

    /// <summary>The page of a source file.</summary>
    public static string PageOf(string source) => Path.GetFileNameWithoutExtension(source) + ".html";
}
