using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>Code inside a text. C# has been coloured and diagrams have been drawn before; other languages stay as they are.</summary>
internal sealed class CodeBlockRenderer : HtmlObjectRenderer<CodeBlock>
{
    /// <summary>The key under which a block keeps its coloured code.</summary>
    public static readonly object Coloured = new();

    /// <summary>The key under which a block keeps the picture that it describes.</summary>
    public static readonly object Picture = new();

    /// <summary>Whether a block is C#.</summary>
    public static bool IsCSharp(FencedCodeBlock code) => code.Info is "csharp" or "cs" or "c#" or "C#";

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        if (code.GetData(Picture) is string picture)
        {
            renderer.EnsureLine();
            renderer.WriteLine(picture);
            return;
        }

        var html = code.GetData(Coloured) as string ?? HtmlText.Escape(code.Lines.ToString());
        var label = code is FencedCodeBlock { Info: { Length: > 0 } info } ? $"{(code.GetData(Coloured) is null ? info : "C#")} code" : "Code";
        renderer.EnsureLine();
        renderer.Write($"<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"{HtmlText.Escape(label)}\"><code>").Write(html).WriteLine("</code></pre>");
    }
}
