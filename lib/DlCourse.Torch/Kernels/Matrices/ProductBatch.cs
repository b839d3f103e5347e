using System.Numerics;
using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>
/// Products of one size, one for each index of the batch: C[b] = A[b]·B[b]. Small ones are handed to the threads in groups, because handing over one
/// takes as long as computing it; large ones are shared each. Which of it happens changes no number: each is summed in the order of k.
/// </summary>
/// <param name="layoutA">[…, m, k], where the axes before the last two, at least one, are the batch; any strides, 0 where a matrix is repeated.</param>
/// <param name="layoutB">[…, k, n] with the same batch.</param>
/// <param name="a">What A's layout counts from.</param>
/// <param name="b">What B's layout counts from.</param>
/// <param name="c">[…, m, n], row-major; overwritten.</param>
/// <param name="bias">A row that is added to each row of each C, or null.</param>
internal readonly unsafe struct ProductBatch<T>(Layout layoutA, Layout layoutB, T* a, T* b, T* c, T* bias) where T : unmanaged, INumber<T>
{
    /// <summary>Products of this many multiplications are worth sharing each.</summary>
    private const long Large = 1 << 22;

    /// <summary>What a product costs beside its multiplications, counted in them.</summary>
    private const long Overhead = 1 << 10;

    /// <summary>Groups for each thread, so that one that is held up does not hold up the others.</summary>
    private const int GroupsEach = 4;

    private readonly int m = (int)layoutA.Shape[^2];
    private readonly int k = (int)layoutA.Shape[^1];
    private readonly int n = (int)layoutB.Shape[^1];

    public void Run()
    {
        var count = (int)Shape.Count(layoutA.Shape.AsSpan(0, layoutA.Rank - 2));
        if (count > 1 && Threads(count) is > 1 and var threads) RunInGroups(count, Math.Min(count, threads * GroupsEach));
        else RunRange(0, count);
    }

    /// <summary>Threads that groups are worth handing to.</summary>
    private int Threads(int count)
    {
        var size = (long)m * n * k;
        return size >= Large ? 1 : (int)Math.Clamp(count * (size + Overhead) / ThreadCount.WorthAThread, 1, ThreadCount.Available);
    }

    private void RunInGroups(int count, int groups)
    {
        var batch = this;
        ThreadCount.ForEach(groups, group => batch.RunRange((int)((long)count * group / groups), (int)((long)count * (group + 1) / groups)));
    }

    private void RunRange(int first, int end)
    {
        var (aRow, aColumn, bRow, bColumn) = (layoutA.Strides[^2], layoutA.Strides[^1], layoutB.Strides[^2], layoutB.Strides[^1]);
        // Along the last batch axis matrices follow one another at equal distances.
        var (length, stepA, stepB) = ((int)layoutA.Shape[^3], layoutA.Strides[^3], layoutB.Strides[^3]);
        var to = c + (long)first * m * n;
        for (var i = first; i < end;)
        {
            T* x = a + Start(layoutA, i), y = b + Start(layoutB, i);
            var next = Math.Min(end, i - i % length + length);
            for (; i < next; i++, x += stepA, y += stepB, to += (long)m * n) MatrixProduct.Run(m, n, k, x, aRow, aColumn, y, bRow, bColumn, to, bias);
        }
    }

    /// <summary>Where matrix <paramref name="i"/> of a batch begins; the last batch axis runs fastest.</summary>
    private static long Start(Layout layout, int i)
    {
        var start = layout.Offset;
        for (var axis = layout.Rank - 3; axis >= 0 && i > 0; axis--)
        {
            var length = (int)layout.Shape[axis];
            start += i % length * layout.Strides[axis];
            i /= length;
        }

        return start;
    }
}
