using System.Text;
using System.Xml.Linq;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Characters, and commands that stand for one.</summary>
internal sealed partial class TexParser
{
    /// <param name="wholeNumber">Whether all digits of a number belong together; after <c>^</c> only the first does.</param>
    private Atom TakeAtom(bool wholeNumber)
    {
        var token = scanner.Peek();
        if (token.Kind == TexTokenKind.OpenBrace) return new Atom([new XElement("mrow", Group())]);
        scanner.Take();
        return token.Kind switch
        {
            TexTokenKind.Character => Atom.Of(Character(token, wholeNumber)),
            TexTokenKind.Command => Symbol(token.Text) ?? Command(token),
            _ => throw Unexpected(token),
        };
    }

    private XElement Character(TexToken token, bool wholeNumber)
    {
        var c = token.Text;
        if (char.IsAsciiDigit(c[0])) return MathML.Number(wholeNumber ? c + RestOfNumber() : c);
        return c switch
        {
            "-" => MathML.Operator("−"),
            "*" => MathML.Operator("∗"),
            "(" or ")" or "[" or "]" or "!" => MathML.Bracket(c),
            "," or ";" => new XElement("mo", new XAttribute("separator", "true"), c),
            "+" or "=" or "<" or ">" or ":" => MathML.Operator(c),
            "|" => MathML.Name("∣", upright: true),
            "/" or "." or "?" or "@" => MathML.Name(c, upright: true),
            "~" => MathML.Text("\u00a0"),
            _ when Rune.GetRuneAt(c, 0) is var rune && Rune.IsLetter(rune) => MathML.Name(c, upright: rune.Value is >= 'Α' and <= 'Ω'),
            _ when IsOperator(c) => MathML.Operator(c),
            _ => throw new TexException($"The character {c} has no meaning in a formula.", token.Position),
        };
    }

    private string RestOfNumber()
    {
        var digits = new StringBuilder();
        while (scanner.Peek() is { Kind: TexTokenKind.Character } next && (char.IsAsciiDigit(next.Text[0]) || next.Is('.'))) digits.Append(scanner.Take().Text);
        return digits.ToString();
    }

    // Authors may type ≤ or · as they are.
    private static bool IsOperator(string c) => Rune.GetUnicodeCategory(Rune.GetRuneAt(c, 0)) is
        System.Globalization.UnicodeCategory.MathSymbol or System.Globalization.UnicodeCategory.OtherPunctuation or System.Globalization.UnicodeCategory.OtherSymbol;

    private static Atom? Symbol(string command)
    {
        if (TexSymbols.Names.TryGetValue(command, out var name)) return Atom.Of(MathML.Name(name));
        if (TexSymbols.UprightNames.TryGetValue(command, out var upright)) return Atom.Of(MathML.Name(upright, upright: true));
        if (TexSymbols.Operators.TryGetValue(command, out var sign)) return Atom.Of(MathML.Operator(sign));
        if (TexSymbols.LargeOperators.TryGetValue(command, out var large)) return new Atom([MathML.Operator(large)]) { Limits = LimitsPlace.InDisplay };
        if (TexSymbols.Integrals.TryGetValue(command, out var integral)) return Atom.Of(MathML.Operator(integral));
        if (TexSymbols.Brackets.TryGetValue(command, out var bracket)) return Atom.Of(MathML.Bracket(bracket));
        if (TexSymbols.Spaces.TryGetValue(command, out var em)) return Atom.Of(MathML.Space(em));
        if (TexSymbols.Functions.Contains(command)) return new Atom([MathML.Name(command)]) { IsFunction = true };
        return TexSymbols.FunctionsWithLimits.TryGetValue(command, out var function)
            ? new Atom([MathML.Name(function)]) { IsFunction = true, Limits = LimitsPlace.InDisplay }
            : null;
    }
}
