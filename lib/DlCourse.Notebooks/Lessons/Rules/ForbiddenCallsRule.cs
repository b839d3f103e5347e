using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>A notebook has no command line and no keyboard behind the console.</summary>
internal sealed class ForbiddenCallsRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson) =>
        from code in lesson.Code
        from node in code.Root.DescendantNodes()
        let problem = Problem(node, code)
        where problem is not null
        select code.Wrong(node, problem);

    private static string? Problem(SyntaxNode node, CodeCell code) => node switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.Text: "ReadLine" or "ReadKey" or "Read" or "In" } access when IsConsole(access.Expression) =>
            $"Console.{access.Name.Identifier.Text} has nothing to read from; put the value into a variable that the learner changes",
        IdentifierNameSyntax { Identifier.Text: "Args" } name when !IsMember(name) && !Declares(code, "Args") =>
            "Args does not exist on all kernels; use a variable",
        _ => null,
    };

    private static bool IsConsole(ExpressionSyntax expression) => expression.ToString() is "Console" or "System.Console";

    private static bool IsMember(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };

    private static bool Declares(CodeCell code, string name) => code.Root.DescendantNodes().Any(node => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.Text == name,
        ParameterSyntax parameter => parameter.Identifier.Text == name,
        PropertyDeclarationSyntax property => property.Identifier.Text == name,
        BaseTypeDeclarationSyntax type => type.Identifier.Text == name,
        _ => false,
    });
}
