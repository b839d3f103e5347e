using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;

namespace DlCourse.Torch.Kernels;

/// <summary>Picks elements by a mask of truth values.</summary>
internal static class Choosing
{
    /// <summary>z = x where the mask is true, y elsewhere. All have z's shape; x, y and z one type.</summary>
    public static void Where(Operand mask, Operand x, Operand y, Operand z)
    {
        switch (ScalarTypes.Size(z.Type))
        {
            case 4: Where<int>(mask, x, y, z); break;
            case 8: Where<long>(mask, x, y, z); break;
            default: Where<byte>(mask, x, y, z); break;
        }
    }

    // Elements are only moved, so integers of the same size do.
    private static void Where<T>(Operand mask, Operand x, Operand y, Operand z) where T : unmanaged
    {
        var ms = mask.Storage.Span<bool>();
        var xs = x.Storage.Span<T>();
        var ys = y.Storage.Span<T>();
        var zs = z.Storage.Span<T>();
        var runs = new StridedRuns(z.Layout.Shape, mask.Layout, x.Layout, y.Layout, z.Layout);
        while (runs.Next())
        {
            var (atM, atX, atY, atZ) = ((int)runs.Start(0), (int)runs.Start(1), (int)runs.Start(2), (int)runs.Start(3));
            var (stepM, stepX, stepY, stepZ) = ((int)runs.Step(0), (int)runs.Step(1), (int)runs.Step(2), (int)runs.Step(3));
            for (var i = 0; i < runs.Length; i++)
            {
                zs[atZ] = ms[atM] ? xs[atX] : ys[atY];
                (atM, atX, atY, atZ) = (atM + stepM, atX + stepX, atY + stepY, atZ + stepZ);
            }
        }
    }
}
