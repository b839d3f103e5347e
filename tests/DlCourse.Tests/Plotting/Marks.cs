using System.Globalization;
using System.Xml.Linq;
using DlCourse.Plotting;

namespace DlCourse.Tests.Plotting;

/// <summary>Reads a figure's SVG back.</summary>
internal static class Marks
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement Root(Figure figure) => XElement.Parse(figure.ToSvg());

    public static IEnumerable<XElement> All(Figure figure, string element) => Root(figure).Descendants(Svg + element);

    public static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The box in which the first panel draws.</summary>
    public static (double X, double Y, double Width, double Height) Box(Figure figure)
    {
        // What cuts off the marks is one pixel larger on every side.
        var inner = Inner(figure);
        return (Number(inner, "x") + 1, Number(inner, "y") + 1, Number(inner, "width") - 2, Number(inner, "height") - 2);
    }

    /// <summary>What holds the marks of the first panel.</summary>
    public static XElement Inner(Figure figure) => Root(figure).Descendants(Svg + "svg").First();

    /// <summary>The visible elements of a kind in the first panel: those that only answer the keyboard are left out.</summary>
    public static IEnumerable<XElement> Visible(Figure figure, string element) =>
        Inner(figure).Descendants(Svg + element).Where(e => !e.Ancestors().Any(a => a.Attribute("class")?.Value == "dlc-m"));

    /// <summary>The circles in the first panel, in pixels.</summary>
    public static (double X, double Y)[] Circles(Figure figure) =>
        [.. Visible(figure, "circle").Select(c => (Number(c, "cx"), Number(c, "cy")))];

    public static (double X, double Y)[] Points(XElement element) =>
        [.. element.Attribute("points")!.Value.Split(' ').Select(pair => pair.Split(','))
            .Select(pair => (double.Parse(pair[0], CultureInfo.InvariantCulture), double.Parse(pair[1], CultureInfo.InvariantCulture)))];
}
