using System.Globalization;
using System.Net;
using System.Text;

namespace DlCourse.Plotting.Svg;

/// <summary>Writes SVG elements: every text is escaped and every number has the same digits in every country.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder text = new();

    /// <summary>At most two decimals and a dot: a hundredth of a pixel is more than a screen shows.</summary>
    public static string Number(double value) =>
        (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Opens an element, to be ended by <see cref="Close"/>.</summary>
    public SvgWriter Open(string element, params (string Name, object Value)[] attributes)
    {
        WriteTag(element, attributes);
        text.Append('>');
        return this;
    }

    /// <summary>Ends an element.</summary>
    public SvgWriter Close(string element)
    {
        text.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>An element with nothing inside.</summary>
    public SvgWriter Empty(string element, params (string Name, object Value)[] attributes)
    {
        WriteTag(element, attributes);
        text.Append("/>");
        return this;
    }

    /// <summary>An element with words inside.</summary>
    public SvgWriter Element(string element, string content, params (string Name, object Value)[] attributes) =>
        Open(element, attributes).Text(content).Close(element);

    /// <summary>Words, with the characters that mean something in XML escaped and those it forbids left out.</summary>
    public SvgWriter Text(string content)
    {
        text.Append(Escape(content));
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private static string Escape(string content) =>
        WebUtility.HtmlEncode(string.Concat(content.EnumerateRunes().Where(IsXml).Select(rune => rune.ToString())));

    private static bool IsXml(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not 0xFFFE and not 0xFFFF;

    private void WriteTag(string element, (string Name, object Value)[] attributes)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            var words = value is double number ? Number(number) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text.Append(' ').Append(name).Append("=\"").Append(Escape(words)).Append('"');
        }
    }
}
