using DlCourse.Notebooks.Language.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Language;

/// <summary>Explains the name at the cursor, or the call among whose arguments the cursor is.</summary>
internal static class CodeInspection
{
    /// <summary>The explanation; null where there is nothing to explain.</summary>
    public static Inspection? At(CursorPlace place)
    {
        var word = WordAt(place);
        var named = word.IsKind(SyntaxKind.None) ? null : Named(place.Model, word);
        return named is { Chosen: { } symbol } ? Explain(place.Compilation, named.Overloads, symbol, parameter: null) : Arguments(place);
    }

    /// <summary>The name that the cursor is in, at the end of, or right before.</summary>
    private static SyntaxToken WordAt(CursorPlace place)
    {
        if (place.IsInText) return default;
        if (!place.Word.IsKind(SyntaxKind.None)) return place.Word;
        var after = place.Cursor < place.Root.FullSpan.End ? place.Root.FindToken(place.Cursor) : default;
        return after.SpanStart == place.Cursor && CursorPlace.IsWord(after) ? after : default;
    }

    private static Call? Named(SemanticModel model, SyntaxToken word)
    {
        if (word.Parent is not { } node) return null;
        if (model.GetDeclaredSymbol(node) is { } declared && !word.IsKind(SyntaxKind.NewKeyword)) return new Call([declared], declared);
        if (node is not ExpressionSyntax || node is LiteralExpressionSyntax) return null;

        // The type in `new X(…)` stands for the constructor that is called.
        if (node.Parent is ObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation && creation.Type == node && Call.Of(model, arguments) is { Chosen: not null } call) return call;
        var info = model.GetSymbolInfo(node);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetTypeInfo(node).Type;
        if (symbol is null or IErrorTypeSymbol) return null;
        var group = symbol is IMethodSymbol ? model.GetMemberGroup(node) : [];
        return new Call(group.Length > 0 ? group : [symbol], symbol);
    }

    private static Inspection? Arguments(CursorPlace place)
    {
        if (place.IsInText && place.Root.FindTrivia(place.Cursor).Span.Contains(place.Cursor)) return null;
        var token = place.Cursor == 0 ? default : place.Root.FindToken(place.Cursor - 1);
        var list = token.Parent?.AncestorsAndSelf().FirstOrDefault(node => IsInside(node, place.Cursor));
        if (list is null) return null;
        var call = Call.Of(place.Model, list);
        return call.Chosen is null ? null : Explain(place.Compilation, call.Overloads, call.Chosen, ParameterAt(list, call.Chosen, place.Cursor));
    }

    private static bool IsInside(SyntaxNode node, int cursor)
    {
        if (node is not (ArgumentListSyntax or BracketedArgumentListSyntax or AttributeArgumentListSyntax)) return false;
        var close = node.GetLastToken(includeZeroWidth: true);
        return node.SpanStart < cursor && (close.IsMissing || cursor <= close.SpanStart);
    }

    private static IParameterSymbol? ParameterAt(SyntaxNode list, ISymbol called, int cursor)
    {
        var parameters = called.Parameters();
        var argument = list.ChildNodes().OfType<ArgumentSyntax>().LastOrDefault(a => a.FullSpan.Start <= cursor);
        if (argument?.NameColon is { } name) return parameters.FirstOrDefault(p => p.Name == name.Name.Identifier.ValueText);
        var index = list.ChildTokens().Count(t => t.IsKind(SyntaxKind.CommaToken) && t.SpanStart < cursor);
        return index < parameters.Length ? parameters[index] : parameters.LastOrDefault(p => p.IsParams);
    }

    private static Inspection Explain(Compilation compilation, IReadOnlyList<ISymbol> overloads, ISymbol chosen, IParameterSymbol? parameter)
    {
        var others = overloads.Where(o => !SymbolEqualityComparer.Default.Equals(o, chosen)).Select(SignatureText.Of).Distinct().ToList();
        var documentation = SymbolDocumentation.Of(compilation, chosen);
        return InspectionText.Write(SignatureText.Of(chosen), others, documentation, parameter?.Name);
    }
}
