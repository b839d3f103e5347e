namespace DlCourse.Exercises.Comparison;

/// <content>Axes turned, moved and poured into another shape.</content>
internal sealed partial class Observation
{
    /// <summary>Axis i of the result is axis <paramref name="order"/>[i] of this; null unless there are as many.</summary>
    public Observation? Permuted(params int[] order)
    {
        if (Kind != ObservedKind.Numbers || Shape.Length != order.Length) return null;
        var strides = new int[Shape.Length];
        for (var (axis, step) = (Shape.Length - 1, 1); axis >= 0; step *= Shape[axis--]) strides[axis] = step;
        int[] shape = [.. order.Select(axis => Shape[axis])];
        var numbers = new double[Numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (rest, from) = (i, 0);
            for (var axis = shape.Length - 1; axis >= 0; axis--)
            {
                from += rest % shape[axis] * strides[order[axis]];
                rest /= shape[axis];
            }

            numbers[i] = Numbers[from];
        }

        return OfNumbers(shape, numbers, IsWhole, Traits);
    }

    /// <summary>One axis taken out and put in at another place.</summary>
    public Observation? Moved(int from, int to)
    {
        if (from >= Shape.Length || to >= Shape.Length) return null;
        var order = Enumerable.Range(0, Shape.Length).Where(axis => axis != from).ToList();
        order.Insert(to, from);
        return Permuted([.. order]);
    }

    /// <summary>Two axes exchanged.</summary>
    public Observation? Exchanged(int a, int b)
    {
        if (Math.Max(a, b) >= Shape.Length) return null;
        var order = Enumerable.Range(0, Shape.Length).ToArray();
        (order[a], order[b]) = (b, a);
        return Permuted(order);
    }

    /// <summary>The same numbers, row by row, in another shape; null if they do not fill it.</summary>
    public Observation? Reshaped(params int[] shape) =>
        Kind == ObservedKind.Numbers && shape.Aggregate(1, (product, size) => product * size) == Numbers.Length ? OfNumbers(shape, Numbers, IsWhole, Traits) : null;

    /// <summary>One place of the first axis, which stays with length 1.</summary>
    public Observation? Slice(int place)
    {
        if (Kind != ObservedKind.Numbers || Shape.Length == 0 || place >= Shape[0]) return null;
        var each = Numbers.Length / Shape[0];
        return OfNumbers([1, .. Shape[1..]], Numbers[(place * each)..((place + 1) * each)], IsWhole, Traits);
    }

    /// <summary>The numbers along an axis replaced, all at once: softmax, or what a spread is repeated to.</summary>
    public Observation? Along(int axis, Func<double[], double[]> change)
    {
        if (Kind != ObservedKind.Numbers || axis < 0 || axis >= Shape.Length || Numbers.Length == 0) return null;
        var inner = Shape[(axis + 1)..].Aggregate(1, (product, size) => product * size);
        var numbers = new double[Numbers.Length];
        for (var start = 0; start < numbers.Length; start++)
        {
            if (start / inner % Shape[axis] != 0) continue;
            var line = change([.. Enumerable.Range(0, Shape[axis]).Select(i => Numbers[start + i * inner])]);
            for (var i = 0; i < line.Length; i++) numbers[start + i * inner] = line[i];
        }

        return OfNumbers(Shape, numbers, traits: Traits);
    }
}
