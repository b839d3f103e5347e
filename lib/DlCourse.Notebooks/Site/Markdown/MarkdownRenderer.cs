using DlCourse.Notebooks.Site.Diagrams;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>Renders the texts of one page: CommonMark with tables, footnotes and mathematics.</summary>
internal sealed class MarkdownRenderer(PageContext page)
{
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras().UseFootnotes().UseTaskLists().UseMathematics().UseSmartyPants().Build();

    /// <summary>The blocks of a text, its links rewritten, its headings given anchors, its C# coloured.</summary>
    /// <param name="text">The text.</param>
    /// <param name="attachments">Pictures that the text brings with it: name → address.</param>
    public async Task<MarkdownDocument> ParseAsync(string text, IReadOnlyDictionary<string, string>? attachments = null)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        var links = new LinkRewriter(page, attachments ?? new Dictionary<string, string>());
        foreach (var node in document.Descendants().ToList())
        {
            switch (node)
            {
                case LiteralInline literal:
                    Typography.Set(literal);
                    break;
                case LinkInline link:
                    links.Rewrite(link);
                    break;
                case HeadingBlock heading:
                    HeadingAnchor.Give(heading, page, Html);
                    break;
                case FencedCodeBlock { Info: "mermaid" } diagram:
                    diagram.SetData(CodeBlockRenderer.Picture, Draw(diagram));
                    break;
                case FencedCodeBlock code when CodeBlockRenderer.IsCSharp(code):
                    code.SetData(CodeBlockRenderer.Coloured, await page.Highlighter.SnippetAsync(code.Lines.ToString()).ConfigureAwait(false));
                    break;
            }
        }

        return document;
    }

    private string Draw(FencedCodeBlock diagram)
    {
        try
        {
            return FlowchartDrawing.Html(diagram.Lines.ToString());
        }
        catch (FlowchartException e)
        {
            throw page.Wrong(e.Message, e);
        }
    }

    /// <summary>A text as HTML.</summary>
    public async Task<string> HtmlAsync(string text) => Html(await ParseAsync(text).ConfigureAwait(false));

    /// <summary>A part of a text as HTML.</summary>
    public string Html(MarkdownObject part)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.CodeBlockRenderer>(new CodeBlockRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new MathInlineRenderer(page));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new MathBlockRenderer(page));
        renderer.Write(part);
        return writer.ToString();
    }
}
