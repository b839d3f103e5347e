namespace DlCourse.Formats.Png;

/// <summary>A part of an image whose rows follow one another in the file: every pixel, or one of the seven passes of an interlaced one.</summary>
/// <param name="X">The first column.</param>
/// <param name="Y">The first row.</param>
/// <param name="StepX">Columns from one pixel to the next.</param>
/// <param name="StepY">Rows from one to the next.</param>
internal readonly record struct PngPass(int X, int Y, int StepX, int StepY)
{
    private static readonly PngPass[] Whole = [new(0, 0, 1, 1)];

    /// <summary>Adam7: https://www.w3.org/TR/png-3/#8Interlace.</summary>
    private static readonly PngPass[] Adam7 = [new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2)];

    /// <summary>The passes of an image that have pixels at all.</summary>
    public static IEnumerable<PngPass> Of(PngHeader header) => (header.IsInterlaced ? Adam7 : Whole).Where(pass => pass.X < header.Width && pass.Y < header.Height);

    /// <summary>Pixels across in this pass.</summary>
    public int Width(PngHeader header) => (int)(((long)header.Width - X + StepX - 1) / StepX);

    /// <summary>Rows in this pass.</summary>
    public int Height(PngHeader header) => (int)(((long)header.Height - Y + StepY - 1) / StepY);
}
