using DlCourse.Notebooks.Lessons;
using DlCourse.Notebooks.Runner;
using DlCourse.Notebooks.Site.Assets;
using DlCourse.Notebooks.Site.Glossary;
using DlCourse.Notebooks.Site.Highlighting;
using DlCourse.Notebooks.Site.Markdown;
using DlCourse.Notebooks.Site.Pages;
using DlCourse.Notebooks.Site.Runs;
using DlCourse.Notebooks.Site.Search;

namespace DlCourse.Notebooks.Site;

/// <summary>
/// Makes static pages of notebooks: each is run as shipped and solved, rendered, and joined to the others by an index, links to the
/// previous and the next page, and a search. What has not changed since the last build is neither run nor rendered again.
/// </summary>
/// <param name="options">What the site is made of.</param>
/// <param name="progress">Told what runs.</param>
public sealed class SiteBuilder(SiteOptions options, IRunProgress? progress = null)
{
    private readonly LessonRun runs = new(StoreOf(options), progress);
    private readonly SiteGlossary? glossary = SiteGlossary.Of(options);
    private readonly PageStore pages = new(Path.Combine(options.Cache, "pages"));

    /// <summary>Where a site keeps its executed notebooks: a command that has run some may add them.</summary>
    public static LessonRunStore StoreOf(SiteOptions options) => new(Path.Combine(options.Cache, "runs"), options.Inputs);

    /// <summary>Builds the site. The folder changes only when all has gone well.</summary>
    /// <exception cref="SiteException">A cell fails, a formula or link is wrong, or the folder holds something else.</exception>
    /// <exception cref="Documents.NotebookFormatException">A file is no notebook.</exception>
    public async Task<SiteReport> BuildAsync(CancellationToken cancel = default)
    {
        var folder = new SiteFolder(options.Folder);
        folder.RefuseForeign();
        var index = new IndexPage(options);
        var lessons = index.Order();
        var targets = Targets(lessons);

        var articles = new RenderedPage[lessons.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancel };
        var order = Enumerable.Range(0, lessons.Count);
        await Parallel.ForEachAsync(order, parallel, async (i, stop) => articles[i] = await LessonAsync(lessons[i], targets, stop).ConfigureAwait(false))
            .ConfigureAwait(false);
        var texts = await Task.WhenAll(options.Texts.Where(File.Exists).Select(text => TextAsync(text, targets))).ConfigureAwait(false);
        if (glossary is not null) texts = [await glossary.PageAsync(targets).ConfigureAwait(false), .. texts];
        var first = await index.RenderAsync(articles, targets).ConfigureAwait(false);

        RenderedPage[] all = [first, .. articles, .. texts];
        LinkCheck.Check(all);
        folder.Replace(Files(first, articles, texts));
        return new SiteReport([.. all.Select(page => page.File)], runs.Ran);
    }

    private Dictionary<string, string> Targets(IReadOnlyList<SiteLesson> lessons)
    {
        var sources = lessons.Select(lesson => lesson.Notebook).Concat(options.Texts.Append(options.Glossary).OfType<string>().Where(File.Exists));
        var targets = new Dictionary<string, string> { [Path.GetFullPath(options.Index)] = SiteFiles.Index };
        foreach (var source in sources)
        {
            var page = SiteFiles.PageOf(source);
            if (targets.ContainsValue(page)) throw new SiteException($"{source}: another file's page is called {page} already; rename one of the two.");
            targets[Path.GetFullPath(source)] = page;
        }

        return targets;
    }

    private async Task<RenderedPage> LessonAsync(SiteLesson lesson, Dictionary<string, string> targets, CancellationToken cancel)
    {
        var asShipped = await runs.OfAsync(lesson, RunMode.AsShipped, cancel).ConfigureAwait(false);
        var hasExercises = LessonCell.AllOf(asShipped).Any(cell => cell.Role == CellRole.Exercise);
        var solved = options.Solutions && hasExercises ? await runs.OfAsync(lesson, RunMode.Solved, cancel).ConfigureAwait(false) : null;
        var key = ContentHash.Of([
            ContentHash.Program, runs.Store.Key(lesson, RunMode.AsShipped), runs.Store.Key(lesson, RunMode.Solved), $"{options.Solutions}", glossary?.Hash ?? "",
            .. targets.OrderBy(target => target.Key, StringComparer.Ordinal).Select(target => $"{target}"),
        ]);
        return await pages.GetAsync(SiteFiles.PageOf(lesson.Notebook), key, async () =>
        {
            using var highlighter = new CSharpHighlighter(Path.GetDirectoryName(Path.GetFullPath(lesson.Notebook))!);
            var page = new PageContext(lesson.Notebook, targets, highlighter);
            var article = await new LessonArticle(asShipped, solved, page, glossary?.LinksOn(page)).HtmlAsync().ConfigureAwait(false);
            return PageReader.Read(SiteFiles.PageOf(lesson.Notebook), Path.GetFileNameWithoutExtension(lesson.Notebook), article, page.Headings);
        }).ConfigureAwait(false);
    }

    private static async Task<RenderedPage> TextAsync(string file, Dictionary<string, string> targets)
    {
        using var highlighter = new CSharpHighlighter(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var page = new PageContext(file, targets, highlighter);
        var article = await new MarkdownRenderer(page).HtmlAsync(await File.ReadAllTextAsync(file).ConfigureAwait(false)).ConfigureAwait(false);
        return PageReader.Read(SiteFiles.PageOf(file), Path.GetFileNameWithoutExtension(file), article, page.Headings);
    }

    private Dictionary<string, string> Files(RenderedPage index, RenderedPage[] lessons, RenderedPage[] texts)
    {
        var layout = new PageLayout(options.Title, glossary?.PageFile);
        var files = new Dictionary<string, string>
        {
            [SiteFiles.Style] = SiteAssets.Style,
            [SiteFiles.Script] = SiteAssets.Script,
            [SiteFiles.Search] = SearchIndex.Script([index, .. lessons, .. texts]),
            [index.File] = layout.Html(index, null, null),
        };
        for (var i = 0; i < lessons.Length; i++)
        {
            files[lessons[i].File] = layout.Html(lessons[i], i == 0 ? index : lessons[i - 1], i + 1 < lessons.Length ? lessons[i + 1] : null);
        }

        foreach (var text in texts) files[text.File] = layout.Html(text, null, null);
        return files;
    }
}
