using System.Xml.Linq;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Brackets that grow.</summary>
internal sealed partial class TexParser
{
    private XElement Fenced()
    {
        var open = Delimiter();
        var at = scanner.Peek().Position;
        var items = Row(token => token.Is("right") || token.Kind == TexTokenKind.End);
        if (!scanner.Take().Is("right")) throw new TexException("This \\left has no \\right.", at);
        return new XElement("mrow", Fence(open), items, Fence(Delimiter()));
    }

    private XElement Sized(string em)
    {
        var fence = MathML.Fence(Delimiter());
        fence.SetAttributeValue("minsize", em + "em");
        fence.SetAttributeValue("maxsize", em + "em");
        return fence;
    }

    // A full stop stands for no bracket.
    private static XElement? Fence(string delimiter) => delimiter.Length == 0 ? null : MathML.Fence(delimiter);

    private string Delimiter()
    {
        var token = scanner.Take();
        return token.Kind switch
        {
            TexTokenKind.Character => token.Text switch
            {
                "." => "",
                "|" => "∣",
                "(" or ")" or "[" or "]" or "/" => token.Text,
                "<" => "⟨",
                ">" => "⟩",
                _ => throw NoDelimiter(token),
            },
            TexTokenKind.Command when TexSymbols.Brackets.TryGetValue(token.Text, out var bracket) => bracket,
            TexTokenKind.Command => token.Text switch
            {
                "|" or "Vert" => "∥",
                "vert" => "∣",
                "uparrow" => "↑",
                "downarrow" => "↓",
                _ => throw NoDelimiter(token),
            },
            _ => throw NoDelimiter(token),
        };
    }

    private static TexException NoDelimiter(TexToken token) =>
        new($"{token} is no bracket; use ( ) [ ] \\{{ \\}} | \\| \\langle \\rangle \\lfloor \\rfloor \\lceil \\rceil, or a full stop for none.", token.Position);
}
