using DlCourse.Formats.Png;
using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>What has more cells than a vector picture should hold, as a small PNG image.</summary>
internal static class Raster
{
    private const int Channels = 4;

    /// <summary>An image as a data URI; a missing colour is transparent.</summary>
    public static string DataUri(int height, int width, Func<int, int, Rgb?> colour)
    {
        var pixels = new byte[height * width * Channels];
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                if (colour(row, column) is not { } c) continue;
                var at = (row * width + column) * Channels;
                (pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]) = (Rgb.Byte(c.R), Rgb.Byte(c.G), Rgb.Byte(c.B), 255);
            }
        }

        return "data:image/png;base64," + Convert.ToBase64String(PngFile.ToBytes(new PngImage(width, height, Channels, pixels)));
    }
}
