namespace DlCourse.Formats.Png;

/// <summary>The colour types of PNG; the values are the format's own.</summary>
internal enum PngColour : byte
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    Rgba = 6,
}
