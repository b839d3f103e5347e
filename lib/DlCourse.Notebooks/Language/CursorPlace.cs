using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Notebooks.Language;

/// <summary>Where the cursor is in a piece of C#: the word it touches, and the token before that word.</summary>
internal sealed class CursorPlace
{
    public CursorPlace(Compilation compilation, SyntaxTree tree, int cursor)
    {
        Compilation = compilation;
        Root = tree.GetRoot();
        Model = compilation.GetSemanticModel(tree);
        Cursor = cursor;

        var token = TokenBefore(cursor);
        IsInText = IsInTrivia(cursor) || IsInLiteral(token, cursor);
        if (IsWord(token) && token.Span.End >= cursor && token.SpanStart < cursor)
        {
            Word = token;
            (Start, End) = (token.SpanStart, token.Span.End);
            token = token.GetPreviousToken();
        }
        else
        {
            (Start, End) = (cursor, cursor);
        }

        Before = token;
    }

    public Compilation Compilation { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public int Cursor { get; }

    /// <summary>The word that the cursor is in or at the end of; without a kind where there is none.</summary>
    public SyntaxToken Word { get; }

    /// <summary>The token before the word, or before the cursor; without a kind at the start of the code.</summary>
    public SyntaxToken Before { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>What of the word stands before the cursor.</summary>
    public string Prefix => Word.Text?[..(Cursor - Start)] ?? "";

    /// <summary>Whether the cursor is in a comment, a string, a number or a directive, where no code goes on.</summary>
    public bool IsInText { get; }

    /// <summary>Whether a token is something of which completion replaces the whole.</summary>
    public static bool IsWord(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsKeywordKind(token.Kind());

    private SyntaxToken TokenBefore(int position)
    {
        if (position == 0) return default;
        var token = Root.FindToken(position - 1);
        return token.SpanStart >= position || token.Span.Length == 0 ? token.GetPreviousToken() : token;
    }

    private bool IsInTrivia(int position)
    {
        if (position == 0) return false;
        var trivia = Root.FindTrivia(position - 1);
        return trivia.Kind() switch
        {
            SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.DisabledTextTrivia => true,
            SyntaxKind.MultiLineCommentTrivia => position < trivia.Span.End || trivia.ContainsDiagnostics || !trivia.ToString().EndsWith("*/", StringComparison.Ordinal),
            _ => trivia.IsDirective,
        };
    }

    private static bool IsInLiteral(SyntaxToken token, int position) => token.Span.End >= position && token.Kind()
        is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.NumericLiteralToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken;
}
