using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;

namespace DlCourse.Torch.Kernels;

/// <summary>
/// Copies between two layouts of one shape and type, plane by plane. Heads of attention are thousands of runs of a few numbers: what surrounds a run
/// would take longer than the run. And transposes read lines of the cache of which only one number is used at a time.
/// </summary>
internal static unsafe class PlaneCopies
{
    /// <summary>Rows and columns of the squares in which a plane is turned: so many lines of both sides stay in the first level of the cache.</summary>
    private const int Side = 16;

    public static void Copy<T>(Operand from, Operand to) where T : unmanaged
    {
        var (source, target) = InPlanes(from.Layout, to.Layout);
        var runs = new StridedRuns(target.Shape, source, target);
        fixed (T* first = from.Storage.Span<T>(), firstTarget = to.Storage.Span<T>())
        {
            while (runs.NextPlane())
            {
                T* x = first + runs.Start(0), y = firstTarget + runs.Start(1);
                if (runs.Step(0) == 0 && runs.Step(1) == 1) Fill(runs.Rows, runs.Length, x, runs.RowStep(0), y, runs.RowStep(1));
                else if (runs.Step(0) == 1 && runs.Step(1) == 1) Rows(runs.Rows, runs.Length, x, runs.RowStep(0), y, runs.RowStep(1));
                else Squares(runs.Rows, runs.Length, x, runs.RowStep(0), runs.Step(0), y, runs.RowStep(1), runs.Step(1));
            }
        }
    }

    /// <summary>Where the source's neighbours in memory are not neighbours along the last axis, their axis becomes the one before it: both then lie in one plane.</summary>
    private static (Layout From, Layout To) InPlanes(Layout from, Layout to)
    {
        var last = from.Rank - 1;
        if (last < 2 || from.Strides[last] == 1) return (from, to);
        var neighbours = -1;
        for (var axis = 0; axis < last - 1; axis++)
        {
            if (from.Strides[axis] == 1 && from.Shape[axis] > 1) neighbours = axis;
        }

        return neighbours < 0 ? (from, to) : (from.Transpose(neighbours, last - 1), to.Transpose(neighbours, last - 1));
    }

    /// <summary>One number for a whole run, as in the gradient of a sum.</summary>
    private static void Fill<T>(int rows, int length, T* from, long fromRow, T* to, long toRow) where T : unmanaged
    {
        for (var i = 0; i < rows; i++, from += fromRow, to += toRow) new Span<T>(to, length).Fill(*from);
    }

    private static void Rows<T>(int rows, int length, T* from, long fromRow, T* to, long toRow) where T : unmanaged
    {
        for (var i = 0; i < rows; i++, from += fromRow, to += toRow) new ReadOnlySpan<T>(from, length).CopyTo(new Span<T>(to, length));
    }

    private static void Squares<T>(int rows, int columns, T* from, long fromRow, long fromColumn, T* to, long toRow, long toColumn) where T : unmanaged
    {
        for (var top = 0; top < rows; top += Side)
        {
            var bottom = Math.Min(top + Side, rows);
            for (var left = 0; left < columns; left += Side)
            {
                var right = Math.Min(left + Side, columns);
                for (var i = top; i < bottom; i++)
                {
                    T* x = from + i * fromRow + left * fromColumn, y = to + i * toRow + left * toColumn;
                    for (var j = left; j < right; j++, x += fromColumn, y += toColumn) *y = *x;
                }
            }
        }
    }
}
