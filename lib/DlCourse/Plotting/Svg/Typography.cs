namespace DlCourse.Plotting.Svg;

/// <summary>Sizes of letters in pixels.</summary>
/// <param name="Title">The message.</param>
/// <param name="Words">Axis titles, legend and words in the picture.</param>
/// <param name="Ticks">Numbers along the axes.</param>
internal sealed record Typography(double Title, double Words, double Ticks)
{
    /// <summary>For a figure that stands alone.</summary>
    public static readonly Typography Single = new(16, 13, 12);

    /// <summary>For one of several panels.</summary>
    public static readonly Typography Small = new(13, 12, 11);
}
