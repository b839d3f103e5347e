using System.Xml.Linq;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Reads a formula from left to right and builds its MathML; this part has rows, scripts and groups.</summary>
internal sealed partial class TexParser(string tex, bool display)
{
    // Deeper than any formula, shallower than the stack.
    private const int DeepestNesting = 200;

    private const string ThinSpace = "0.1667";

    private readonly TexScanner scanner = new(tex);
    private readonly bool isDisplay = display;
    private bool display = display;
    private int depth;

    /// <summary>The whole formula.</summary>
    public XElement Formula()
    {
        var rows = Rows(token => token.Kind == TexTokenKind.End);
        if (rows.Count == 1 && rows[0].Count == 1) return new XElement("mrow", rows[0][0]);
        throw new TexException("& and \\\\ belong inside an environment such as \\begin{aligned}.", 0);
    }

    /// <summary>Elements up to a token that ends them, which is not taken.</summary>
    private List<XElement> Row(Func<TexToken, bool> ends)
    {
        var before = display;
        if (++depth > DeepestNesting) throw new TexException($"The formula nests deeper than {DeepestNesting} groups.", scanner.Peek().Position);
        var items = new List<XElement>();
        for (var token = scanner.Peek(); !ends(token); token = scanner.Peek())
        {
            if (token.Kind is TexTokenKind.End or TexTokenKind.CloseBrace or TexTokenKind.NextCell or TexTokenKind.NextRow || token.Is("right") || token.Is("end"))
            {
                throw Unexpected(token);
            }

            if (IsFunction(token) && EndsOperand(items) && items[^1].Name != "mspace") items.Add(MathML.Space(ThinSpace));
            var isSign = (token.Is('-') || token.Is('+')) && !EndsOperand(items);
            items.AddRange(Item());

            // A browser sees that a sign at the beginning has one operand, but not that one after = has.
            if (isSign && items[^1].Name == "mo") items[^1].SetAttributeValue("form", "prefix");
        }

        depth--;
        display = before;
        return items;
    }

    /// <summary>An atom with its scripts. A command may also give several elements, or none.</summary>
    private IEnumerable<XElement> Item()
    {
        var token = scanner.Peek();
        var atom = token.Kind is TexTokenKind.Superscript or TexTokenKind.Subscript || token.Is('\'') ? Atom.Of(new XElement("mrow")) : TakeAtom(wholeNumber: true);
        var (sub, sup) = Scripts(atom);
        var scripted = atom.WithScripts(sub, sup, atom.MovesLimits ? isDisplay : display);
        return atom.IsFunction && TakesRoom(scanner.Peek()) ? scripted.Append(MathML.Space(ThinSpace)) : scripted;
    }

    /// <summary>Whether there is a thin blank between a function and this: between log and x, not between log and a bracket.</summary>
    private static bool TakesRoom(TexToken next) => next.Kind switch
    {
        TexTokenKind.Character => char.IsLetterOrDigit(next.Text[0]),
        TexTokenKind.Command => next.Text is not ("left" or "right" or "end" or "middle") && !next.Text.StartsWith("big", StringComparison.OrdinalIgnoreCase)
            && !TexSymbols.Operators.ContainsKey(next.Text) && !TexSymbols.Brackets.ContainsKey(next.Text) && !TexSymbols.Spaces.ContainsKey(next.Text),
        TexTokenKind.OpenBrace => true,
        _ => false,
    };

    private (XElement? Sub, XElement? Sup) Scripts(Atom atom)
    {
        XElement? sub = null, sup = null;
        for (var primes = 0; ;)
        {
            var token = scanner.Peek();
            if (token.Is("limits") || token.Is("nolimits"))
            {
                atom.Limits = scanner.Take().Text == "limits" ? LimitsPlace.Always : LimitsPlace.Never;
            }
            else if (token.Is('\''))
            {
                scanner.Take();
                if (primes++ == 0 && sup is not null) throw new TexException("A prime after a superscript: write the prime first, or use braces.", token.Position);
                sup = MathML.Operator(new string('′', primes));
            }
            else if (token.Kind == TexTokenKind.Superscript && (sup is null || primes > 0))
            {
                scanner.Take();
                var argument = ScriptArgument("^");
                sup = primes > 0 ? new XElement("mrow", sup, argument) : argument;
                primes = 0;
            }
            else if (token.Kind == TexTokenKind.Subscript && sub is null)
            {
                scanner.Take();
                sub = ScriptArgument("_");
            }
            else if (token.Kind is TexTokenKind.Superscript or TexTokenKind.Subscript)
            {
                throw new TexException($"Two {token}: use braces to say which belongs to which.", token.Position);
            }
            else
            {
                return (sub, sup);
            }
        }
    }

    private XElement ScriptArgument(string sign) => InText(() => Argument(sign));

    /// <summary>What a command takes: a group in braces, or one atom.</summary>
    private XElement Argument(string command)
    {
        var token = scanner.Peek();
        if (token.Kind == TexTokenKind.OpenBrace) return MathML.Row(Group());
        if (token.Kind is TexTokenKind.Command or TexTokenKind.Character && !token.Is("right") && !token.Is("end")) return MathML.Row(TakeAtom(wholeNumber: false).Elements);
        throw new TexException($"{(command.Length == 1 && !char.IsLetter(command[0]) ? command : "\\" + command)} needs something after it.", token.Position);
    }

    /// <summary>The elements between braces.</summary>
    private List<XElement> Group()
    {
        var open = scanner.Take();
        if (open.Kind != TexTokenKind.OpenBrace) throw new TexException($"Expected {{, found {open}.", open.Position);
        var items = Row(token => token.Kind is TexTokenKind.CloseBrace or TexTokenKind.End);
        if (scanner.Take().Kind == TexTokenKind.End) throw new TexException("This { is never closed.", open.Position);
        return items;
    }

    /// <summary>Parses with limits beside operators, as in a line of text.</summary>
    private T InText<T>(Func<T> parse) => InStyle(false, parse);

    private T InStyle<T>(bool style, Func<T> parse)
    {
        var before = display;
        display = style;
        var parsed = parse();
        display = before;
        return parsed;
    }

    private static bool EndsOperand(List<XElement> items) =>
        items.Count > 0 && (items[^1].Name != "mo" || items[^1].Value is ")" or "]" or "}" or "⟩" or "⌋" or "⌉" or "!" or "∣" or "∥");

    private static bool IsFunction(TexToken token) => token.Kind == TexTokenKind.Command
        && (token.Text == "operatorname" || TexSymbols.Functions.Contains(token.Text) || TexSymbols.FunctionsWithLimits.ContainsKey(token.Text));

    private static TexException Unexpected(TexToken token) => new(
        token.Kind switch
        {
            TexTokenKind.End => "The formula ends too early.",
            TexTokenKind.CloseBrace => "This } has no { before it.",
            TexTokenKind.NextCell or TexTokenKind.NextRow => $"{token} belongs inside an environment such as \\begin{{aligned}}.",
            _ => $"{token} has nothing before it that it ends.",
        },
        token.Position);
}
