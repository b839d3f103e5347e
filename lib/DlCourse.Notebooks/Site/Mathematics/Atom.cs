using System.Xml.Linq;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>What scripts can be attached to.</summary>
/// <param name="elements">Its elements; usually one.</param>
internal sealed class Atom(IReadOnlyList<XElement> elements)
{
    /// <summary>The elements without scripts.</summary>
    public IReadOnlyList<XElement> Elements => IsFunction ? [.. elements, MathML.Operator("\u2061")] : elements;

    /// <summary>Where scripts stand.</summary>
    public LimitsPlace Limits { get; set; }

    /// <summary>Whether it is a function, which is applied to what follows.</summary>
    public bool IsFunction { get; init; }

    /// <summary>Whether a browser itself moves limits beside it where there is little room: it knows the large operators, not the functions.</summary>
    public bool MovesLimits => Limits == LimitsPlace.InDisplay && !IsFunction;

    /// <summary>An atom of one element.</summary>
    public static Atom Of(XElement element) => new([element]);

    /// <summary>The elements with scripts.</summary>
    public IEnumerable<XElement> WithScripts(XElement? sub, XElement? sup, bool display)
    {
        if (sub is null && sup is null) return Elements;
        var above = Limits == LimitsPlace.Always || (Limits == LimitsPlace.InDisplay && display);
        var scripted = (sub, sup) switch
        {
            (not null, not null) => new XElement(above ? "munderover" : "msubsup", MathML.Row(elements), sub, sup),
            (not null, null) => new XElement(above ? "munder" : "msub", MathML.Row(elements), sub),
            _ => new XElement(above ? "mover" : "msup", MathML.Row(elements), sup),
        };
        return IsFunction ? [scripted, MathML.Operator("\u2061")] : [scripted];
    }
}
