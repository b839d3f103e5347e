using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>Lessons work offline, so nothing is restored from the network; and a script takes references only before its code.</summary>
internal sealed class ReferencesRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson) => lesson.Code.SelectMany(Check);

    private static IEnumerable<RuleViolation> Check(CodeCell code)
    {
        var start = code.Root.GetFirstToken().Span;
        foreach (var trivia in code.Root.DescendantTrivia().Where(trivia => trivia.IsDirective))
        {
            var (name, target) = trivia.GetStructure() switch
            {
                ReferenceDirectiveTriviaSyntax reference => ("#r", reference.File.ValueText),
                LoadDirectiveTriviaSyntax load => ("#load", load.File.ValueText),
                BadDirectiveTriviaSyntax { Identifier.Text: "i" } => ("#i", ""),
                _ => ("", ""),
            };
            var node = trivia.GetStructure()!;
            if (name == "#i" || target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
                yield return code.Wrong(node, $"{name} with a NuGet package needs the network; reference it in lib/DlCourse, which setup.csx loads");
            else if (name.Length > 0 && !start.IsEmpty && trivia.SpanStart > start.Start)
                yield return code.Wrong(node, $"{name} must come before all code of its cell; move it to the top");
        }
    }
}
