using DlCourse.Notebooks.Site.Highlighting;
using DlCourse.Notebooks.Site.Markdown;
using DlCourse.Notebooks.Site.Pages;

namespace DlCourse.Notebooks.Site.Glossary;

/// <summary>The glossary of a site: its page, and what links the words of other pages to it.</summary>
internal sealed class SiteGlossary
{
    private readonly string file;
    private readonly IReadOnlyList<GlossaryEntry> entries;
    private readonly IReadOnlySet<string> withoutTerms;

    private SiteGlossary(string file, IReadOnlyList<string> withoutTerms)
    {
        this.file = Path.GetFullPath(file);
        this.withoutTerms = withoutTerms.ToHashSet(StringComparer.Ordinal);
        entries = GlossaryText.Read(file);
        Anchors = entries.ToDictionary(entry => entry, entry => PageIds.Slug(entry.Term));
        Hash = ContentHash.Of([File.ReadAllText(file), .. withoutTerms]);
    }

    /// <summary>The file of the page.</summary>
    public string PageFile => SiteFiles.PageOf(file);

    /// <summary>Changes when any page may get other links.</summary>
    public string Hash { get; }

    /// <summary>The anchor of each entry on the glossary's page.</summary>
    public IReadOnlyDictionary<GlossaryEntry, string> Anchors { get; }

    /// <summary>The glossary of these options; null where they name none or the file does not exist.</summary>
    public static SiteGlossary? Of(SiteOptions options) => File.Exists(options.Glossary) ? new SiteGlossary(options.Glossary, options.SectionsWithoutTerms) : null;

    /// <summary>Links the terms in the texts of one page.</summary>
    public TermLinks LinksOn(PageContext page) => new(this, new TermPattern(entries, Path.GetFullPath(page.Source)), page, withoutTerms);

    /// <summary>The glossary's own page.</summary>
    public async Task<RenderedPage> PageAsync(IReadOnlyDictionary<string, string> targets)
    {
        using var highlighter = new CSharpHighlighter(Path.GetDirectoryName(file)!);
        var page = new PageContext(file, targets, highlighter);
        var markdown = new MarkdownRenderer(page);
        var document = await markdown.ParseAsync(await File.ReadAllTextAsync(file).ConfigureAwait(false)).ConfigureAwait(false);
        GlossaryText.GiveAnchors(document, entries.Select(entry => Anchors[entry]));
        return PageReader.Read(PageFile, Path.GetFileNameWithoutExtension(file), markdown.Html(document), page.Headings);
    }
}
