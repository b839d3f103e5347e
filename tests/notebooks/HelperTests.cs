using DlCourse.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Lessons.Tests;

/// <summary>What several lessons need stands in the library, once.</summary>
public sealed class HelperTests
{
    // Shorter ones, such as a valley x => x * x, are the lesson's own example and not a helper.
    private const int ShortestHelper = 25;

    [Fact]
    public void No_two_lessons_define_the_same_helper()
    {
        var twice = LessonFiles.Names.SelectMany(Helpers).GroupBy(helper => helper.Body, StringComparer.Ordinal)
            .Where(same => same.Select(helper => helper.Lesson).Distinct().Count() > 1)
            .Select(same => string.Join(" and ", same.Select(helper => $"{helper.Name} of {helper.Lesson}")));
        Assert.True(!twice.Any(), $"move to lib/DlCourse/Scratch: {string.Join("; ", twice)}");
    }

    [Fact]
    public void Helpers_are_found_whatever_their_layout()
    {
        var found = Find("double Mean(double[] x)\n{\n    var sum = 0.0; // from zero\n    foreach (var each in x) sum += each;\n    return sum / x.Length;\n}", "a");
        var same = Find("double Average(double[] x) { var sum = 0.0; foreach (var each in x) sum += each; return sum / x.Length; }", "b");
        Assert.Equal(Assert.Single(found).Body, Assert.Single(same).Body);
    }

    private static IEnumerable<(string Lesson, string Name, string Body)> Helpers(string lesson) =>
        NotebookDocument.Load(LessonFiles.Notebook(lesson)).Cells.Where(cell => cell.Kind == CellKind.Code).SelectMany(cell => Find(cell.Source, lesson));

    private static IEnumerable<(string Lesson, string Name, string Body)> Find(string code, string lesson) =>
        from helper in CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(kind: SourceCodeKind.Script)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        let tokens = helper.DescendantTokens().Where(token => token != helper.Identifier).Select(token => token.Text).ToArray()
        where tokens.Length >= ShortestHelper
        select (lesson, helper.Identifier.Text, string.Join(' ', tokens));
}
