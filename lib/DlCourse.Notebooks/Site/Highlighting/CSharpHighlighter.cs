using System.Text;
using DlCourse.Notebooks.Instrumentation;
using DlCourse.Notebooks.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Text;

namespace DlCourse.Notebooks.Site.Highlighting;

/// <summary>
/// Colours the cells of one notebook by what the compiler knows of them: each cell stands on those before it, as it does in a session, so
/// a type that an earlier cell or the set-up script brings is coloured as one. Nothing runs.
/// </summary>
/// <param name="folder">The notebook's folder, to which the paths in <c>#r</c> and <c>#!import</c> are relative.</param>
internal sealed class CSharpHighlighter(string folder) : IDisposable
{
    private readonly AdhocWorkspace workspace = new();
    private ProjectId? last;
    private int count;

    /// <summary>Colours a cell; the code after it may use what it declares.</summary>
    /// <param name="cell">The text of the cell, with magic commands.</param>
    /// <returns>HTML for the inside of a <c>code</c> element.</returns>
    public async Task<string> CellAsync(string cell)
    {
        foreach (var import in CellLines.Imports(cell)) AddImport(import);
        var (html, project) = await ColourAsync(cell).ConfigureAwait(false);
        last = project;
        return html;
    }

    /// <summary>Colours code that is not part of the session, such as a solution; it may use what the cells so far declare.</summary>
    public async Task<string> SnippetAsync(string code) => (await ColourAsync(code).ConfigureAwait(false)).Html;

    /// <inheritdoc />
    public void Dispose() => workspace.Dispose();

    private async Task<(string Html, ProjectId Project)> ColourAsync(string cell)
    {
        var text = cell.ReplaceLineEndings("\n");
        var document = Add(CellLines.OnlyCSharp(text));
        var spans = await Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, text.Length)).ConfigureAwait(false);
        return (Html(text, CellLines.Classes(text, spans)), document.Project.Id);
    }

    private void AddImport(string file)
    {
        var path = Path.GetFullPath(Path.Combine(folder, file));
        if (File.Exists(path)) last = Add(File.ReadAllText(path)).Project.Id;
    }

    private Document Add(string code)
    {
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            $"cell{count}",
            $"cell{count++}",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                usings: SubmissionChain.ImplicitUsings,
                allowUnsafe: true,
                sourceReferenceResolver: ScriptSourceResolver.Default.WithBaseDirectory(folder),
                metadataReferenceResolver: ScriptMetadataResolver.Default.WithBaseDirectory(folder)),
            parseOptions: CellInstrumenter.ParseOptions,
            projectReferences: last is null ? [] : [new ProjectReference(last)],
            metadataReferences: RuntimeReferences.Defaults.Distinct(),
            isSubmission: true);
        var document = DocumentInfo.Create(
            DocumentId.CreateNewId(project.Id), "cell.csx", sourceCodeKind: SourceCodeKind.Script,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Default)));
        var added = workspace.AddProject(project.WithDocuments([document]));
        return added.Documents.Single();
    }

    private static string Html(string text, IReadOnlyList<CodeClass?> classes)
    {
        var html = new StringBuilder();
        for (var begin = 0; begin < text.Length;)
        {
            var end = begin + 1;
            while (end < text.Length && classes[end] == classes[begin]) end++;
            var piece = HtmlText.Escape(text[begin..end]);
            html.Append(classes[begin] is { } name ? $"<span class=\"{name.Css()}\">{piece}</span>" : piece);
            begin = end;
        }

        return html.ToString();
    }
}
