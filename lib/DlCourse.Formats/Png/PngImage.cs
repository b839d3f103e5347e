namespace DlCourse.Formats.Png;

/// <summary>An image of 8 bits per channel: grey, grey and opacity, RGB, or RGB and opacity.</summary>
public sealed class PngImage
{
    /// <summary>Makes an image.</summary>
    /// <param name="width">Pixels across, at least 1.</param>
    /// <param name="height">Pixels down, at least 1.</param>
    /// <param name="channels">1 for grey, 2 for grey and opacity, 3 for RGB, 4 for RGB and opacity.</param>
    /// <param name="pixels">Row by row from the top, the channels of a pixel side by side; the image keeps this memory.</param>
    /// <exception cref="ArgumentException">The pixels do not fill the image exactly, or there is no such image.</exception>
    public PngImage(int width, int height, int channels, ReadOnlyMemory<byte> pixels)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"An image has at least 1 × 1 pixels, not {width} × {height}.", nameof(width));
        if (channels is < 1 or > 4) throw new ArgumentException($"An image has 1 to 4 channels, not {channels}.", nameof(channels));
        if ((Int128)width * height * channels != pixels.Length)
        {
            throw new ArgumentException($"{width} × {height} pixels of {channels} channels need {(Int128)width * height * channels} bytes, but there are {pixels.Length}.", nameof(pixels));
        }

        (Width, Height, Channels, Pixels) = (width, height, channels, pixels);
    }

    /// <summary>Pixels across.</summary>
    public int Width { get; }

    /// <summary>Pixels down.</summary>
    public int Height { get; }

    /// <summary>1 for grey, 2 for grey and opacity, 3 for RGB, 4 for RGB and opacity.</summary>
    public int Channels { get; }

    /// <summary>Row by row from the top, the channels of a pixel side by side.</summary>
    public ReadOnlyMemory<byte> Pixels { get; }
}
