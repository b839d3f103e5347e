namespace DlCourse.Formats.Png;

/// <summary>The five filters of PNG: a row is stored as the difference to what a neighbour predicts.</summary>
/// <remarks>Bytes left of the row and above the first row count as 0. https://www.w3.org/TR/png-3/#9Filters.</remarks>
internal static class PngFilter
{
    /// <summary>How many there are: none, left, up, average, Paeth.</summary>
    public const int Count = 5;

    /// <summary>Restores a row in place.</summary>
    /// <param name="filter">The filter's number, 0 to 4.</param>
    /// <param name="row">The row.</param>
    /// <param name="above">The restored row above, of the same length; empty for the first.</param>
    /// <param name="pixel">Bytes of a pixel.</param>
    public static void Restore(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        if (filter == 0) return;
        for (var i = 0; i < row.Length; i++) row[i] += Predict(filter, row, above, i, pixel);
    }

    /// <summary>Filters a row into another place.</summary>
    public static void Apply(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int pixel, Span<byte> into)
    {
        for (var i = 0; i < row.Length; i++) into[i] = (byte)(row[i] - Predict(filter, row, above, i, pixel));
    }

    private static byte Predict(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int i, int pixel)
    {
        var left = i >= pixel ? row[i - pixel] : 0;
        var up = above.IsEmpty ? 0 : above[i];
        return filter switch
        {
            0 => 0,
            1 => (byte)left,
            2 => (byte)up,
            3 => (byte)((left + up) / 2),
            _ => Paeth(left, up, above.IsEmpty || i < pixel ? 0 : above[i - pixel]),
        };
    }

    /// <summary>The neighbour nearest to left + up − corner; left wins ties, then up.</summary>
    private static byte Paeth(int left, int up, int corner)
    {
        var (byLeft, byUp, byCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return (byte)(byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner);
    }
}
