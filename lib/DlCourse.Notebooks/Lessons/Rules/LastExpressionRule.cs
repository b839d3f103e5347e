using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>What a cell ends with is shown: not twice, and not as a task that may still be running.</summary>
internal sealed class LastExpressionRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        foreach (var code in lesson.Code)
        {
            if (code.LastExpression is not { } last)
                continue;
            if (code.ShowsLastExpression && last is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "display" } })
                yield return code.Wrong(last, "display(…) at the end of a cell shows twice on some front ends; end it with ;");
            else if (IsTask(last, code))
                yield return code.Wrong(last, "the cell ends before this task does; write await before it");
        }
    }

    // By its looks only: without the referenced assemblies nobody knows the types.
    private static bool IsTask(ExpressionSyntax expression, CodeCell code) => expression switch
    {
        ParenthesizedExpressionSyntax inner => IsTask(inner.Expression, code),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } =>
            method.Name.Identifier.Text.EndsWith("Async", StringComparison.Ordinal) ||
            method.Expression.ToString() is "Task" or "ValueTask" or "Task.Factory" ||
            (method.Name.Identifier.Text is "ConfigureAwait" or "ContinueWith" && IsTask(method.Expression, code)),
        InvocationExpressionSyntax { Expression: SimpleNameSyntax method } =>
            method.Identifier.Text.EndsWith("Async", StringComparison.Ordinal) || ReturnsTask(code, method.Identifier.Text),
        IdentifierNameSyntax variable => HoldsTask(code, variable.Identifier.Text),
        _ => false,
    };

    private static bool ReturnsTask(CodeCell code, string method) => code.Root.Members.OfType<MethodDeclarationSyntax>()
        .Any(declared => declared.Identifier.Text == method && IsTaskType(declared.ReturnType));

    private static bool HoldsTask(CodeCell code, string variable) => code.Root.Members.OfType<FieldDeclarationSyntax>()
        .Any(field => field.Declaration.Variables.Any(declared => declared.Identifier.Text == variable &&
            (IsTaskType(field.Declaration.Type) || (declared.Initializer?.Value is InvocationExpressionSyntax value && IsTask(value, code)))));

    private static bool IsTaskType(TypeSyntax type) => type is SimpleNameSyntax { Identifier.Text: "Task" or "ValueTask" };
}
