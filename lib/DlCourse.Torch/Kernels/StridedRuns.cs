using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Kernels;

/// <summary>
/// Walks several layouts of one shape together, as runs along the last axis: the outer axes advance like the digits of a clock, and
/// a kernel sees a start and a step per operand. Neighbouring axes that lie in one run for every operand are joined first.
/// </summary>
internal struct StridedRuns
{
    private readonly int operands;
    private readonly int axes;

    // Per joined axis: its length, then the stride of each operand.
    private readonly long[] plan;
    private readonly long[] index;
    private readonly long[] position;
    private bool started;

    public StridedRuns(long[] shape, params ReadOnlySpan<Layout> layouts)
    {
        operands = layouts.Length;
        plan = new long[Math.Max(shape.Length, 1) * (operands + 1)];
        position = new long[operands];
        for (var k = 0; k < operands; k++) position[k] = layouts[k].Offset;
        IsEmpty = false;
        started = false;
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == 0) IsEmpty = true;
            if (shape[i] == 1) continue;
            if (axes == 0 || !Joins(layouts, i, shape[i])) axes++;
            var length = plan[At(axes - 1)];
            plan[At(axes - 1)] = length == 0 ? shape[i] : length * shape[i];
            for (var k = 0; k < operands; k++) plan[At(axes - 1) + 1 + k] = layouts[k].Strides[i];
        }

        if (axes == 0)
        {
            axes = 1;
            plan.AsSpan(0, operands + 1).Fill(1);
        }

        index = new long[axes];
    }

    public bool IsEmpty { get; }

    /// <summary>The number of elements in each run.</summary>
    public readonly int Length => (int)plan[At(axes - 1)];

    /// <summary>Where the current run of an operand starts.</summary>
    public readonly long Start(int operand) => position[operand];

    /// <summary>From one element of a run to the next.</summary>
    public readonly long Step(int operand) => plan[At(axes - 1) + 1 + operand];

    /// <summary>The number of runs in each plane: the length of the axis before the last.</summary>
    public readonly int Rows => axes < 2 ? 1 : (int)plan[At(axes - 2)];

    /// <summary>From one run of a plane to the next.</summary>
    public readonly long RowStep(int operand) => axes < 2 ? 0 : plan[At(axes - 2) + 1 + operand];

    /// <summary>Moves to the next run; false after the last.</summary>
    public bool Next() => Advance(axes - 2);

    /// <summary>Moves to the next plane, all runs along the last two axes, for kernels that do better with many short runs at once; false after the last.</summary>
    public bool NextPlane() => Advance(axes - 3);

    /// <summary>Adds one to the index along an axis, and carries.</summary>
    private bool Advance(int axis)
    {
        if (!started)
        {
            started = true;
            return !IsEmpty;
        }

        for (; axis >= 0; axis--)
        {
            var at = At(axis);
            index[axis]++;
            for (var k = 0; k < operands; k++) position[k] += plan[at + 1 + k];
            if (index[axis] < plan[at]) return true;
            for (var k = 0; k < operands; k++) position[k] -= plan[at] * plan[at + 1 + k];
            index[axis] = 0;
        }

        return false;
    }

    private readonly int At(int axis) => axis * (operands + 1);

    /// <summary>Whether the next axis continues the last joined one in every operand.</summary>
    private readonly bool Joins(ReadOnlySpan<Layout> layouts, int axis, long length)
    {
        for (var k = 0; k < operands; k++)
        {
            if (plan[At(axes - 1) + 1 + k] != layouts[k].Strides[axis] * length) return false;
        }

        return true;
    }
}
