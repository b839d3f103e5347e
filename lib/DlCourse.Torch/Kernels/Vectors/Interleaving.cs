using System.Runtime.Intrinsics;

namespace DlCourse.Torch.Kernels.Vectors;

/// <summary>Parts a row into its even and its odd columns, and joins them again.</summary>
internal static unsafe class Interleaving
{
    /// <summary>even[i] = row[2i], odd[i] = row[2i + 1].</summary>
    /// <remarks>Of an odd number, <paramref name="count"/>, one more goes to the even ones.</remarks>
    public static void Part<T>(T* row, int count, T* even, T* odd) where T : unmanaged
    {
        var i = 0;
        if (typeof(T) == typeof(float) && Zip.IsSupported)
        {
            for (; 2 * i + 8 <= count; i += 4)
            {
                var (x, y) = (Vector128.Load((float*)row + 2 * i), Vector128.Load((float*)row + 2 * i + 4));
                Zip.Even(x, y).Store((float*)even + i);
                Zip.Odd(x, y).Store((float*)odd + i);
            }
        }

        for (; 2 * i < count; i++)
        {
            even[i] = row[2 * i];
            if (2 * i + 1 < count) odd[i] = row[2 * i + 1];
        }
    }

    /// <summary>row[2i] = even[i], row[2i + 1] = odd[i].</summary>
    public static void Join<T>(T* even, T* odd, int count, T* row) where T : unmanaged
    {
        var i = 0;
        if (typeof(T) == typeof(float) && Zip.IsSupported)
        {
            for (; 2 * i + 8 <= count; i += 4)
            {
                var (x, y) = (Vector128.Load((float*)even + i), Vector128.Load((float*)odd + i));
                Zip.Low(x, y).Store((float*)row + 2 * i);
                Zip.High(x, y).Store((float*)row + 2 * i + 4);
            }
        }

        for (; 2 * i < count; i++)
        {
            row[2 * i] = even[i];
            if (2 * i + 1 < count) row[2 * i + 1] = odd[i];
        }
    }
}
