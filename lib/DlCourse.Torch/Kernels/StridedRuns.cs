using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Kernels;

/// <summary>
/// Walks several layouts of one shape together, as runs along the last axis: the outer axes advance like the digits of a clock, and
/// a kernel sees a start and a step per operand. Neighbouring axes that lie in one run for every operand are joined first.
/// </summary>
internal struct StridedRuns
{
    private readonly long[] shape;
    private readonly long[][] strides;
    private readonly long[] index;
    private readonly long[] position;
    private bool started;

    public StridedRuns(long[] shape, params Layout[] layouts)
    {
        var rank = shape.Length;
        var lengths = new List<long>(rank);
        var steps = layouts.Select(_ => new List<long>(rank)).ToArray();
        for (var i = 0; i < rank; i++)
        {
            if (shape[i] == 1) continue;
            var joins = lengths.Count > 0;
            for (var k = 0; k < layouts.Length && joins; k++) joins = steps[k][^1] == layouts[k].Strides[i] * shape[i];
            if (joins) lengths[^1] *= shape[i];
            else lengths.Add(shape[i]);
            for (var k = 0; k < layouts.Length; k++)
            {
                if (joins) steps[k][^1] = layouts[k].Strides[i];
                else steps[k].Add(layouts[k].Strides[i]);
            }
        }

        if (lengths.Count == 0)
        {
            lengths.Add(1);
            foreach (var step in steps) step.Add(1);
        }

        this.shape = [.. lengths];
        strides = steps.Select(step => step.ToArray()).ToArray();
        index = new long[this.shape.Length];
        position = layouts.Select(layout => layout.Offset).ToArray();
        IsEmpty = layouts.Length > 0 && Shape.Count(shape) == 0;
        started = false;
    }

    public bool IsEmpty { get; }

    /// <summary>The number of elements in each run.</summary>
    public readonly int Length => (int)shape[^1];

    /// <summary>Where the current run of an operand starts.</summary>
    public readonly long Start(int operand) => position[operand];

    /// <summary>From one element of a run to the next.</summary>
    public readonly long Step(int operand) => strides[operand][^1];

    /// <summary>Moves to the next run; false after the last.</summary>
    public bool Next()
    {
        if (!started)
        {
            started = true;
            return !IsEmpty;
        }

        for (var axis = shape.Length - 2; axis >= 0; axis--)
        {
            index[axis]++;
            for (var k = 0; k < position.Length; k++) position[k] += strides[k][axis];
            if (index[axis] < shape[axis]) return true;
            for (var k = 0; k < position.Length; k++) position[k] -= shape[axis] * strides[k][axis];
            index[axis] = 0;
        }

        return false;
    }
}
