namespace DlCourse.Formats.Arrays;

/// <summary>Elements that do not lie row by row, put so.</summary>
internal static class StridedCopy
{
    /// <summary>Copies elements in the order of their indices, the last dimension fastest.</summary>
    /// <param name="data">Where they lie.</param>
    /// <param name="size">How many bytes an element has.</param>
    /// <param name="offset">Where the first lies, in elements.</param>
    /// <param name="shape">The length of every dimension; checked, as the strides, to stay within the data.</param>
    /// <param name="strides">How far apart, in elements, neighbours of a dimension lie.</param>
    /// <param name="bytes">How many bytes all elements need.</param>
    public static byte[] ToRows(ReadOnlySpan<byte> data, int size, long offset, long[] shape, long[] strides, int bytes)
    {
        var rows = new byte[bytes];
        var index = new long[shape.Length];
        var from = offset;
        for (var to = 0; to < bytes; to += size)
        {
            data.Slice((int)(from * size), size).CopyTo(rows.AsSpan(to));
            for (var d = shape.Length - 1; d >= 0; d--)
            {
                from += strides[d];
                if (++index[d] < shape[d]) break;
                from -= strides[d] * shape[d];
                index[d] = 0;
            }
        }

        return rows;
    }
}
