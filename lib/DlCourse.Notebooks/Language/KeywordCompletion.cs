using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Language;

/// <summary>The keywords that may stand at a place, roughly: a keyword too many does less harm than one that is missing.</summary>
internal static class KeywordCompletion
{
    private static readonly string[] Types =
        ["bool", "byte", "char", "decimal", "double", "dynamic", "float", "int", "long", "nint", "nuint", "object", "sbyte", "short", "string", "uint", "ulong", "ushort", "void"];

    private static readonly string[] Expressions =
        ["async", "await", "base", "checked", "default", "delegate", "false", "from", "nameof", "new", "null", "ref", "sizeof", "stackalloc", "static", "this", "throw", "true", "typeof", "unchecked"];

    private static readonly string[] Statements =
        ["break", "case", "catch", "const", "continue", "do", "else", "finally", "fixed", "for", "foreach", "goto", "if", "lock", "return", "switch", "try", "unsafe", "using", "var", "while", "yield"];

    private static readonly string[] Declarations =
        ["abstract", "class", "delegate", "enum", "event", "explicit", "extern", "implicit", "interface", "internal", "operator", "override", "partial", "private", "protected", "public", "readonly", "record", "required", "sealed", "static", "struct", "unsafe", "virtual", "volatile"];

    private static readonly string[] Continuations = ["and", "as", "in", "is", "not", "or", "switch", "when", "with"];

    /// <summary>The keywords.</summary>
    public static IEnumerable<CompletionItem> At(CursorPlace place) => Words(place).Distinct().Select(word => new CompletionItem(word, "Keyword"));

    private static string[] Words(CursorPlace place)
    {
        var before = place.Before;
        if (before.IsKind(SyntaxKind.NewKeyword)) return Types;
        if (before.Parent is UsingDirectiveSyntax) return ["static", "global"];
        if (before.Parent is AccessorListSyntax or AccessorDeclarationSyntax) return ["get", "init", "private", "protected", "set"];
        if (before.Parent is TypeDeclarationSyntax) return [.. Declarations, .. Types, "const"];
        if (IsStatementStart(place)) return [.. Statements, .. Declarations, .. Types, .. Expressions];
        var endsExpression = before.Kind()
            is SyntaxKind.IdentifierToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken;
        return endsExpression ? Continuations : [.. Expressions, .. Types, "in", "not", "out", "var", "params", "where"];
    }

    /// <summary>Whether a statement may begin here; the first word of a line counts, whatever is missing above it.</summary>
    private static bool IsStatementStart(CursorPlace place)
    {
        var before = place.Before;
        if (before.Kind() is SyntaxKind.None or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken or SyntaxKind.SemicolonToken
            or SyntaxKind.ElseKeyword or SyntaxKind.DoKeyword or SyntaxKind.TryKeyword or SyntaxKind.FinallyKeyword) return true;
        if (IsModifier(before) || (before.IsKind(SyntaxKind.CloseParenToken) && before.Parent is StatementSyntax)) return true;
        var text = place.Root.SyntaxTree.GetText();
        return text.Lines.GetLineFromPosition(place.Start).ToString().AsSpan(0, place.Start - text.Lines.GetLineFromPosition(place.Start).Start).IsWhiteSpace();
    }

    private static bool IsModifier(SyntaxToken token) => token.Kind()
        is SyntaxKind.PublicKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.StaticKeyword
        or SyntaxKind.SealedKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.ReadOnlyKeyword or SyntaxKind.AsyncKeyword;
}
