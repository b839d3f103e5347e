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
        var inner = Root(figure).Elements(Svg + "svg").First();
        return (Number(inner, "x"), Number(inner, "y"), Number(inner, "width"), Number(inner, "height"));
    }

    /// <summary>The circles in the first panel, in pixels.</summary>
    public static (double X, double Y)[] Circles(Figure figure) =>
        [.. Root(figure).Elements(Svg + "svg").First().Descendants(Svg + "circle").Select(c => (Number(c, "cx"), Number(c, "cy")))];

    public static (double X, double Y)[] Points(XElement element) =>
        [.. element.Attribute("points")!.Value.Split(' ').Select(pair => pair.Split(','))
            .Select(pair => (double.Parse(pair[0], CultureInfo.InvariantCulture), double.Parse(pair[1], CultureInfo.InvariantCulture)))];
}
