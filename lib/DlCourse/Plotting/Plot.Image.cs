using System.Diagnostics.CodeAnalysis;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <content>Images: every pixel a square, never smoothed.</content>
[SuppressMessage("Performance", "CA1814", Justification = "An image is a rectangle of pixels: double[,] says so, and is what lessons use.")]
public static partial class Plot
{
    /// <summary>A grey image.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="pixels">H × W amounts of light; NaN is a missing pixel.</param>
    /// <param name="black">The amount that is black; null for the smallest there is.</param>
    /// <param name="white">The amount that is white; null for the largest there is.</param>
    /// <param name="showValues">Whether the numbers stand in the pixels.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; an empty image, an infinite amount.</exception>
    public static Figure Image(string title, double[,] pixels, double? black = null, double? white = null, bool showValues = false)
    {
        Require.Title(title);
        var (low, high) = Scale.Ends(Require.Table(nameof(pixels), pixels).SelectMany(row => row));
        return Image(title, pixels, (black ?? low, white ?? high), ColorScale.Grey, showValues);
    }

    private static Figure Image(string title, double[,] pixels, (double Low, double High) ends, ColorScale colours, bool showValues)
    {
        Require.Title(title);
        var z = Require.Table(nameof(pixels), pixels);
        var (low, high) = ends;
        var trace = new Trace
        {
            Type = "heatmap",
            X = new Values([.. Enumerable.Range(0, z[0].Length).Select(i => (double)i)]),
            Y = new Values([.. Enumerable.Range(0, z.Length).Select(i => (double)i)]),
            Z = z,
            Zmin = low,
            Zmax = high > low ? high : low + 1,
            Colorscale = colours.Pairs(),
            Showscale = false,
            Text = showValues ? Labels.Table(z.Select(row => row.Select(Cell).ToArray())) : null,
            Texttemplate = showValues ? "%{text}" : null,
        };
        return new Figure(ImagePanel(title, z.Length, z[0].Length, trace));
    }

    /// <summary>A colour image.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="pixels">H × W × 3 parts of red, green and blue, each from 0 to 1.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; an empty image; not three parts; a part that is not a number.</exception>
    public static Figure Image(string title, double[,,] pixels)
    {
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(pixels);
        var (height, width, parts) = (pixels.GetLength(0), pixels.GetLength(1), pixels.GetLength(2));
        if (pixels.Length == 0 || parts != 3)
        {
            throw new ArgumentException($"The image \"pixels\" is {height} × {width} × {parts}: it needs height × width × 3.", nameof(pixels));
        }

        Require.Finite(nameof(pixels), pixels.Cast<double>());
        var source = Raster.DataUri(height, width, (row, column) => new Rgb(pixels[row, column, 0], pixels[row, column, 1], pixels[row, column, 2]));
        var trace = new Trace { Type = "image", Source = source, Alternative = $"a colour image of {height} × {width} pixels" };
        return new Figure(ImagePanel(title, height, width, trace));
    }

    /// <summary>Images of one value for each pixel side by side, all on the same scale: grey, or with two sides.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="images">The images.</param>
    /// <param name="captions">Words above each; null for their numbers.</param>
    /// <param name="columns">How many stand side by side.</param>
    /// <param name="showValues">Whether the numbers stand in the pixels.</param>
    /// <param name="twoSided">True for weights and other values with two sides: blue below zero, white at zero, orange above.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; no image; not one caption for each.</exception>
    public static Figure Images(
        string title, IEnumerable<double[,]> images, IEnumerable<string>? captions = null, int columns = 5, bool showValues = false, bool twoSided = false)
    {
        var all = Require.Copy(nameof(images), images);
        var names = Names(nameof(captions), captions, all.Length);
        var (low, high) = Scale.Ends(all.SelectMany(image => image.Cast<double>()));
        var reach = Math.Max(Math.Abs(low), Math.Abs(high));
        var (ends, colours) = twoSided ? ((-reach, reach), ColorScale.TwoSides) : ((low, high), ColorScale.Grey);
        return Figure.Grid(title, columns, all.Select((image, i) => Small(Image(names[i], image, ends, colours, showValues), columns)));
    }

    /// <summary>Colour images side by side.</summary>
    /// <inheritdoc cref="Images(string, IEnumerable{double[,]}, IEnumerable{string}?, int, bool, bool)"/>
    public static Figure Images(string title, IEnumerable<double[,,]> images, IEnumerable<string>? captions = null, int columns = 5)
    {
        var all = Require.Copy(nameof(images), images);
        var names = Names(nameof(captions), captions, all.Length);
        return Figure.Grid(title, columns, all.Select((image, i) => Small(Image(names[i], image), columns)));
    }

    private static Figure Small(Figure figure, int columns)
    {
        var panel = figure.Panels[0];
        var width = columns switch { <= 2 => 240.0, 3 => 200, 4 => 150, <= 6 => 110, _ => 78 };
        return new Figure(panel with { Width = width, Height = width * panel.Height / panel.Width });
    }

    private static Panel ImagePanel(string title, int height, int width, Trace trace)
    {
        var longest = Math.Max(height, width);
        return new Panel(title, Scale.Hidden(-0.5, width - 0.5), Scale.Hidden(height - 0.5, -0.5), [trace])
        {
            Width = 300.0 * width / longest,
            Height = 300.0 * height / longest,
            Summary = trace.Alternative is null
                ? $"an image of {height} × {width} pixels, from {NumberText.Of(trace.Z!.SelectMany(row => row).Min())} to {NumberText.Of(trace.Z!.SelectMany(row => row).Max())}"
                : null,
        };
    }
}
