using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DlCourse.Notebooks.Tests.Site.Mathematics;

/// <summary>
/// What a formula in MathML says, whoever wrote it: wrappers, blanks, invisible operators and attributes that only matter for looks are
/// gone, letters of an alphabet are the characters that Unicode has for them, and a row in a row is one row.
/// </summary>
internal static partial class MathTree
{
    private static readonly string[] Rows = ["math", "mrow", "mtd", "msqrt"];

    private static readonly Dictionary<string, (int Capital, int Small)> Alphabets = new()
    {
        ["bold"] = (0x1D400, 0x1D41A),
        ["bold-italic"] = (0x1D468, 0x1D482),
        ["double-struck"] = (0x1D538, 0x1D552),
        ["script"] = (0x1D49C, 0x1D4B6),
    };

    private static readonly Dictionary<int, string> OldPlaces = new() { [0x1D549] = "ℝ" };

    public static string Of(string mathml)
    {
        var math = XElement.Parse(NamespacePattern().Replace(mathml, ""));
        return Element("math", Items(math.Elements())).ToString();
    }

    private static List<XElement> Items(IEnumerable<XElement> elements)
    {
        var items = new List<XElement>();
        foreach (var item in elements.SelectMany(Item))
        {
            // KaTeX writes each letter of an upright word by itself.
            if (IsUpright(item) && items.LastOrDefault() is { } last && IsUpright(last)) last.Value += item.Value;
            else items.Add(item);
        }

        return items;
    }

    private static IEnumerable<XElement> Item(XElement element)
    {
        var name = element.Name.LocalName;
        if (name is "annotation" or "mspace" || (name is "mtext" or "mo" && element.Value.Trim('\u2061').Trim().Length == 0 && !element.HasAttributes)) return [];
        if (name is "semantics" or "mstyle" or "mpadded" or "mrow") return Items(element.Elements());
        if (name is "mi" or "mo" or "mn" or "mtext") return [Token(element)];
        var children = Rows.Contains(name) ? Items(element.Elements()) : element.Elements().Select(Argument);
        var tree = Element(name, children);
        if (element.Attribute("linethickness") is not null) tree.SetAttributeValue("line", "none");
        if (name == "mtable") tree.SetAttributeValue("align", (string?)element.Attribute("columnalign"));
        return [tree];
    }

    private static XElement Argument(XElement element) => Items([element]) is [var one] ? one : Element("mrow", Items([element]));

    private static XElement Token(XElement element)
    {
        var text = element.Value.Replace('\u00a0', ' ').Replace('\u2009', ' ').Replace("\u20d7", "→", StringComparison.Ordinal);
        var variant = (string?)element.Attribute("mathvariant");
        if (variant is not null && Alphabets.TryGetValue(variant, out var alphabet)) return new XElement("mi", Letter(text[0], variant, alphabet));
        var token = new XElement(element.Name.LocalName, text);
        if (token.Name == "mi" && text.Length > 1 && !char.IsSurrogate(text[0])) token.SetAttributeValue("upright", "true");
        else if (token.Name == "mi" && variant == "normal" && char.IsLetter(text[0]) && text[0] < '\u2100') token.SetAttributeValue("upright", "true");
        return token;
    }

    private static string Letter(char c, string variant, (int Capital, int Small) alphabet)
    {
        if (c is >= 'α' and <= 'ω') return char.ConvertFromUtf32((variant == "bold" ? 0x1D6C2 : 0x1D736) + c - 'α');
        var code = char.IsAsciiLetterUpper(c) ? alphabet.Capital + c - 'A' : alphabet.Small + c - 'a';
        return OldPlaces.GetValueOrDefault(code) ?? char.ConvertFromUtf32(code);
    }

    private static bool IsUpright(XElement token) => token.Attribute("upright") is not null && token.Value.All(char.IsLetter) && token.Value.All(char.IsAscii);

    private static XElement Element(string name, IEnumerable<XElement> children) => new(name.ToString(CultureInfo.InvariantCulture), children);

    [GeneratedRegex(" xmlns=\"[^\"]*\"")]
    private static partial Regex NamespacePattern();
}
