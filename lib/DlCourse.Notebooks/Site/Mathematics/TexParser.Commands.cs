using System.Xml.Linq;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Commands with arguments.</summary>
internal sealed partial class TexParser
{
    private Atom Command(TexToken token) => token.Text switch
    {
        "frac" => Atom.Of(InText(() => new XElement("mfrac", Argument("frac"), Argument("frac")))),
        "dfrac" => Atom.Of(Styled(true, () => new XElement("mfrac", InText(() => Argument("dfrac")), InText(() => Argument("dfrac"))))),
        "tfrac" => Atom.Of(Styled(false, () => new XElement("mfrac", Argument("tfrac"), Argument("tfrac")))),
        "binom" => Atom.Of(Binomial()),
        "sqrt" => Atom.Of(Root()),
        "overline" => Atom.Of(Line("mover", "top")),
        "underline" => Atom.Of(Line("munder", "bottom")),
        "overbrace" => Brace("mover", "⏞"),
        "underbrace" => Brace("munder", "⏟"),
        "overset" or "stackrel" => Set("mover", token.Text),
        "underset" => Set("munder", token.Text),
        "xrightarrow" => Atom.Of(new XElement("mover", new XElement("mo", new XAttribute("stretchy", "true"), "→"), ScriptArgument("xrightarrow"))),
        "text" or "textrm" or "textnormal" or "mbox" => Atom.Of(Words(token.Text, null)),
        "textbf" => Atom.Of(Words(token.Text, "font-weight:bold")),
        "textit" or "emph" => Atom.Of(Words(token.Text, "font-style:italic")),
        "texttt" => Atom.Of(Words(token.Text, "font-family:monospace")),
        "mathrm" => Atom.Of(Upright()),
        "mathit" => Atom.Of(Argument("mathit")),
        "operatorname" => Operator(),
        "left" => Atom.Of(Fenced()),
        "middle" => Atom.Of(MathML.Fence(Delimiter())),
        "big" or "bigl" or "bigr" or "bigm" => Atom.Of(Sized("1.2")),
        "Big" or "Bigl" or "Bigr" or "Bigm" => Atom.Of(Sized("1.8")),
        "bigg" or "biggl" or "biggr" or "biggm" => Atom.Of(Sized("2.4")),
        "Bigg" or "Biggl" or "Biggr" or "Biggm" => Atom.Of(Sized("3")),
        "displaystyle" or "textstyle" => RestOfRow(token.Text == "displaystyle"),
        "not" => Atom.Of(Negated()),
        "bmod" => Atom.Of(MathML.Operator("mod")),
        " " or "nobreakspace" => Atom.Of(MathML.Text("\u00a0")),
        "begin" => Atom.Of(Environment()),
        _ when TexSymbols.Accents.TryGetValue(token.Text, out var accent) =>
            Atom.Of(new XElement("mover", new XAttribute("accent", "true"), Argument(token.Text), Mark(accent.Mark, accent.Grows))),
        _ when MathAlphabet.ByCommand.TryGetValue(token.Text, out var alphabet) => Atom.Of(InAlphabet(alphabet, Argument(token.Text))),
        _ => throw new TexException($"Unknown command \\{token.Text}; docs/mathematics.md lists those that there are.", token.Position),
    };

    private static XElement Mark(string mark, bool grows) => new("mo", new XAttribute("stretchy", grows ? "true" : "false"), mark);

    // Few fonts have a line that grows. So the line is a border, and its mark is there for those who hear the formula.
    private XElement Line(string element, string side)
    {
        var argument = Argument(element == "mover" ? "overline" : "underline");
        var box = new XElement("mrow", new XAttribute("style", $"border-{side}:0.06em solid;padding-{side}:0.12em"), argument.Name == "mrow" ? argument.Nodes() : argument);
        var mark = Mark("‾", grows: true);
        mark.SetAttributeValue("style", "visibility:hidden;font-size:0");
        return new XElement(element, new XAttribute(element == "mover" ? "accent" : "accentunder", "true"), box, mark);
    }

    private static XElement InAlphabet(MathAlphabet alphabet, XElement argument)
    {
        foreach (var letter in argument.DescendantsAndSelf().Where(part => part.Name == "mi" || part.Name == "mn").ToList())
        {
            letter.Value = string.Concat(letter.Value.EnumerateRunes().Select(rune => alphabet.Letter(rune.ToString())));
            // The character itself says how it is drawn; without this a browser slants a bold one.
            if (letter.Name == "mi") letter.SetAttributeValue("mathvariant", "normal");
        }

        return argument;
    }

    private XElement Styled(bool style, Func<XElement> parse) =>
        new("mstyle", new XAttribute("displaystyle", style ? "true" : "false"), new XAttribute("scriptlevel", "0"), InStyle(style, parse));

    private XElement Binomial()
    {
        var fraction = InText(() => new XElement("mfrac", new XAttribute("linethickness", "0"), Argument("binom"), Argument("binom")));
        return new XElement("mrow", MathML.Fence("("), fraction, MathML.Fence(")"));
    }

    private XElement Root()
    {
        if (!scanner.Peek().Is('[')) return new XElement("msqrt", Argument("sqrt"));
        scanner.Take();
        var degree = MathML.Row(InText(() => Row(token => token.Is(']') || token.Kind == TexTokenKind.End)));
        if (!scanner.Take().Is(']')) throw new TexException("The [ after \\sqrt is never closed.", scanner.Peek().Position);
        return new XElement("mroot", Argument("sqrt"), degree);
    }

    private Atom Brace(string element, string brace) =>
        new([new XElement(element, Argument(element == "mover" ? "overbrace" : "underbrace"), Mark(brace, grows: true))]) { Limits = LimitsPlace.Always };

    private Atom Set(string element, string command)
    {
        var small = ScriptArgument(command);
        return Atom.Of(new XElement(element, Argument(command), small));
    }

    private XElement Words(string command, string? style)
    {
        var text = scanner.TakeText(command).Replace("\\ ", " ", StringComparison.Ordinal).Replace("\\_", "_", StringComparison.Ordinal)
            .Replace("\\%", "%", StringComparison.Ordinal).Replace("\\$", "$", StringComparison.Ordinal).Replace("\\&", "&", StringComparison.Ordinal);
        if (text.AsSpan().IndexOfAny("\\$") is var at and >= 0 && text[at] == '\\')
        {
            throw new TexException($"\\{command} takes plain words, not commands.", scanner.Peek().Position);
        }

        // Blanks at the ends would be dropped.
        var words = MathML.Text(text.Replace(' ', '\u00a0'));
        if (style is not null) words.SetAttributeValue("style", style);
        return words;
    }

    private XElement Upright()
    {
        var argument = Argument("mathrm");
        if (argument.Name == "mrow" && argument.Elements().All(letter => letter.Name == "mi" && !letter.HasAttributes))
        {
            return MathML.Name(argument.Value, upright: true);
        }

        foreach (var letter in argument.DescendantsAndSelf("mi").Where(letter => letter.Value.Length == 1)) letter.SetAttributeValue("mathvariant", "normal");
        return argument;
    }

    private Atom Operator()
    {
        var star = scanner.Peek().Is('*');
        if (star) scanner.Take();
        var name = scanner.TakeText("operatorname").Replace("\\,", "\u2009", StringComparison.Ordinal).Replace("\\-", "-", StringComparison.Ordinal);
        if (name.Contains('\\', StringComparison.Ordinal)) throw new TexException("\\operatorname takes a plain name.", scanner.Peek().Position);
        return new Atom([MathML.Name(name, upright: true)]) { IsFunction = true, Limits = star ? LimitsPlace.InDisplay : LimitsPlace.Never };
    }

    /// <summary>Until the group ends, in another style.</summary>
    private Atom RestOfRow(bool style)
    {
        var rest = InStyle(style, () => Row(token =>
            token.Kind is TexTokenKind.End or TexTokenKind.CloseBrace or TexTokenKind.NextCell or TexTokenKind.NextRow || token.Is("right") || token.Is("end")));
        return Atom.Of(new XElement("mstyle", new XAttribute("displaystyle", style ? "true" : "false"), new XAttribute("scriptlevel", "0"), rest));
    }

    private XElement Negated()
    {
        var at = scanner.Peek();
        var argument = Argument("not");
        if (argument.HasElements || !TexSymbols.Negations.TryGetValue(argument.Value, out var negated)) throw new TexException($"\\not cannot strike out {at}.", at.Position);
        return MathML.Operator(negated);
    }
}
