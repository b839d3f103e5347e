using System.Xml.Linq;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Elements of MathML.</summary>
internal static class MathML
{
    /// <summary>A name. One letter is drawn slanted unless it is upright; several letters are upright anyway.</summary>
    public static XElement Name(string text, bool upright = false) =>
        upright && IsOneCharacter(text) ? new("mi", new XAttribute("mathvariant", "normal"), text) : new("mi", text);

    /// <summary>A number.</summary>
    public static XElement Number(string text) => new("mn", text);

    /// <summary>An operator.</summary>
    public static XElement Operator(string text) => new("mo", text);

    /// <summary>A bracket that does not grow.</summary>
    public static XElement Bracket(string text) => new("mo", new XAttribute("stretchy", "false"), NoRoom(text), text);

    /// <summary>A bracket that grows with what it encloses.</summary>
    public static XElement Fence(string text) => new("mo", new XAttribute("fence", "true"), new XAttribute("stretchy", "true"), NoRoom(text), text);

    // A browser takes an upright bar for the sign of "divides", with room around it.
    private static XAttribute[] NoRoom(string text) => text is "∣" or "∥" ? [new("lspace", "0"), new("rspace", "0")] : [];

    /// <summary>Words.</summary>
    public static XElement Text(string text) => new("mtext", text);

    /// <summary>A blank of so many em.</summary>
    public static XElement Space(string em) => new("mspace", new XAttribute("width", em + "em"));

    /// <summary>Several elements where one is wanted.</summary>
    public static XElement Row(IReadOnlyList<XElement> items) => items.Count == 1 ? items[0] : new XElement("mrow", items);

    private static bool IsOneCharacter(string text) => text.Length == 1 || (text.Length == 2 && char.IsSurrogatePair(text, 0));
}
