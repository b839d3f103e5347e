using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Language;

/// <summary>What may stand at a place in C#.</summary>
internal static class CodeCompletion
{
    /// <summary>All of it, whatever has been typed of the word.</summary>
    public static IEnumerable<CompletionItem> At(CursorPlace place)
    {
        if (place.IsInText || IsNewName(place)) return [];
        if (LeftSide.Of(place) is { } left) return Items(place, MemberLookup.Of(place, left));
        if (InitializerCompletion.Of(place) is { } members) return Items(place, members);

        var scope = Items(place, ScopeLookup.Of(place));
        return scope.Concat(KeywordCompletion.At(place)).Concat(ArgumentNames(place));
    }

    // The letters first: whether a symbol is hidden costs more than its name.
    private static IEnumerable<CompletionItem> Items(CursorPlace place, IEnumerable<ISymbol> symbols) => symbols
        .Where(symbol => CompletionFilter.Fits(place.Prefix, symbol.Name))
        .Where(SymbolVisibility.IsOffered)
        .Select(symbol => new CompletionItem(symbol.Name, SymbolKinds.NameOf(symbol)));

    /// <summary>Whether the word is the name of something that is being declared: only its author knows it.</summary>
    private static bool IsNewName(CursorPlace place)
    {
        if (place.Word.IsKind(SyntaxKind.None))
        {
            return place.Before.Parent is PredefinedTypeSyntax { Parent: VariableDeclarationSyntax or IncompleteMemberSyntax } || place.Before.ValueText == "var";
        }

        return place.Word.Parent switch
        {
            VariableDeclaratorSyntax declarator => declarator.Identifier == place.Word,
            ParameterSyntax parameter => parameter.Identifier == place.Word && parameter.Type is not null,
            SingleVariableDesignationSyntax or ForEachStatementSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax
                or BaseTypeDeclarationSyntax or PropertyDeclarationSyntax or CatchDeclarationSyntax or TypeParameterSyntax =>
                place.Word.IsKind(SyntaxKind.IdentifierToken),
            _ => false,
        };
    }

    private static IEnumerable<CompletionItem> ArgumentNames(CursorPlace place)
    {
        if (place.Before.Kind() is not (SyntaxKind.OpenParenToken or SyntaxKind.CommaToken)) return [];
        if (place.Before.Parent is not BaseArgumentListSyntax arguments) return [];
        var taken = arguments.Arguments.Select(a => a.NameColon?.Name.Identifier.ValueText).ToHashSet();
        return Call.Of(place.Model, arguments).Overloads
            .SelectMany(overload => overload.Parameters())
            .Where(parameter => !taken.Contains(parameter.Name))
            .Select(parameter => new CompletionItem(parameter.Name + ":", "Parameter"));
    }
}
