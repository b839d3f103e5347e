namespace DlCourse.Notebooks.Site;

/// <summary>What a site is made of.</summary>
public sealed record SiteOptions
{
    /// <summary>The name of the site, shown on every page.</summary>
    public required string Title { get; init; }

    /// <summary>A few sentences in markdown with which the first page opens; it may be empty.</summary>
    public string Opening { get; init; } = "";

    /// <summary>Where the site goes. The folder is replaced as a whole.</summary>
    public required string Folder { get; init; }

    /// <summary>Where executed notebooks and rendered pages are kept between builds.</summary>
    public required string Cache { get; init; }

    /// <summary>The notebooks. Their order is that of the links in <see cref="Index"/>; those without a link come last, in the order given.</summary>
    public required IReadOnlyList<SiteLesson> Lessons { get; init; }

    /// <summary>The markdown file that becomes the first page; where it does not exist, the first page lists the notebooks.</summary>
    public required string Index { get; init; }

    /// <summary>Other markdown files that get a page.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>
    /// A markdown file of terms: it gets a page that every page links to, and the terms in the notebooks' prose become links with their
    /// meaning. An entry is a paragraph <c>**term**, **other name**: What it means. → [where](file.ipynb#Heading)</c>.
    /// </summary>
    public string? Glossary { get; init; }

    /// <summary>Headings below which no term becomes a link, such as that of a bibliography.</summary>
    public IReadOnlyList<string> SectionsWithoutTerms { get; init; } = [];

    /// <summary>Files on which the outputs of every notebook depend, such as the library that they load.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>Whether pages hold the solutions of exercises, folded, with what they show.</summary>
    public bool Solutions { get; init; } = true;

    /// <summary>How many notebooks run at once.</summary>
    public int Jobs { get; init; } = 1;
}
