using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>A script's declarations become members of a hidden class, which cannot hold everything that a file can.</summary>
internal sealed class DeclarationsRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson) =>
        from code in lesson.Code
        from node in code.Root.DescendantNodes()
        let problem = Problem(node)
        where problem is not null
        select code.Wrong(node, problem);

    private static string? Problem(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax => "a cell cannot hold a namespace; declare the types without one",
        BaseTypeDeclarationSyntax type when type.Modifiers.Any(SyntaxKind.FileKeyword) =>
            $"a cell cannot hold a file type; declare {type.Identifier.Text} without file",
        ExtensionBlockDeclarationSyntax => "a cell cannot hold an extension block; write a top-level static method with this before its first parameter",
        MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type } method when IsExtension(method) =>
            $"a cell cannot hold extension methods in a class; move {method.Identifier.Text} out of {type.Identifier.Text} to the top level",
        _ => null,
    };

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true;
}
