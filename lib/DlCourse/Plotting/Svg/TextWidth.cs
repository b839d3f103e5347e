namespace DlCourse.Plotting.Svg;

/// <summary>How wide words will be: SVG cannot measure, so letters are taken for as wide as in a wide common font.</summary>
internal static class TextWidth
{
    /// <summary>The width in pixels.</summary>
    public static double Of(string words, double size) => size * words.EnumerateRunes().Sum(rune => Of(rune.Value));

    /// <summary>Breaks words into lines no wider than <paramref name="width"/>, unless one word alone is wider.</summary>
    public static List<string> Wrap(string words, double width, double size)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length > 0 && Of(longer, size) > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = longer;
            }
        }

        return lines;
    }

    private static double Of(int rune) => rune switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' => 0.33,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' => 0.41,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.96,
        '−' or '+' or '=' or '<' or '>' or '→' or '×' or '≤' or '≥' => 0.84,
        >= 'A' and <= 'Z' => 0.71,
        >= '₀' and <= '₉' or >= '⁰' and <= '⁹' => 0.42,
        >= 0x300 and < 0x370 => 0,
        >= 0x1100 and not (>= 0x1E00 and < 0x2E80) => 1.15,
        _ => 0.63,
    };
}
