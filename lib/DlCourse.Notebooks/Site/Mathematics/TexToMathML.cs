using System.Xml.Linq;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Makes MathML from the subset of TeX that <c>docs/mathematics.md</c> describes.</summary>
/// <remarks>
/// MathML Core, as browsers draw it: bold and other alphabets are characters of their own (U+1D400 …), because <c>mathvariant</c> is not
/// part of it, and columns are aligned by classes.
/// </remarks>
public static class TexToMathML
{
    /// <summary>Converts a formula.</summary>
    /// <param name="tex">The formula, without its dollar signs.</param>
    /// <param name="display">Whether it stands on a line of its own.</param>
    /// <returns>A <c>math</c> element as text.</returns>
    /// <exception cref="TexException">The formula is not in the subset; an unknown command is named.</exception>
    public static string Convert(string tex, bool display)
    {
        var math = new XElement("math", new TexParser(tex, display).Formula());
        if (display) math.SetAttributeValue("display", "block");
        return math.ToString(SaveOptions.DisableFormatting);
    }
}
