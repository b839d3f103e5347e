using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>A cell's variables live on as fields: a span cannot be one, and nothing would end the life of a <c>using</c> variable.</summary>
internal sealed class VariablesRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson) => lesson.Code.SelectMany(Check);

    private static IEnumerable<RuleViolation> Check(CodeCell code)
    {
        foreach (var location in code.UsingVariables)
            yield return code.Wrong(location, "a cell cannot have a top-level using variable; write using (var x = …) { … }");
        foreach (var variables in code.Root.Members.OfType<FieldDeclarationSyntax>().Select(field => field.Declaration))
        {
            if (IsSpan(variables.Type) || variables.Variables.Any(variable => MakesSpan(variable.Initializer?.Value)))
                yield return code.Wrong(variables, "a cell cannot have a top-level span; keep the array, or put the code into a method");
        }
    }

    private static bool IsSpan(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => IsSpan(qualified.Right),
        GenericNameSyntax generic => generic.Identifier.Text is "Span" or "ReadOnlySpan",
        _ => false,
    };

    private static bool MakesSpan(ExpressionSyntax? value) => value switch
    {
        StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } => method.Name.Identifier.Text == "AsSpan",
        _ => false,
    };
}
