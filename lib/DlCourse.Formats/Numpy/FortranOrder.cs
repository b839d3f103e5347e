using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.Numpy;

/// <summary>Arrays whose first dimension is the fastest, as Fortran keeps them.</summary>
internal static class FortranOrder
{
    /// <summary>The same elements with the last dimension fastest.</summary>
    /// <param name="data">The elements, the first dimension fastest.</param>
    /// <param name="shape">The length of every dimension.</param>
    /// <param name="size">How many bytes an element has.</param>
    public static byte[] ToRows(byte[] data, long[] shape, int size)
    {
        if (shape.Length < 2 || data.Length == 0) return data;
        var strides = new long[shape.Length];
        var stride = 1L;
        for (var d = 0; d < shape.Length; d++)
        {
            strides[d] = stride;
            stride *= shape[d];
        }

        return StridedCopy.ToRows(data, size, 0, shape, strides, data.Length);
    }
}
