namespace DlCourse.Torch.Tests.Shapes;

/// <summary>A tensor without tricks: a shape and a row-major list of values. What the engine does fast, it does by loops.</summary>
internal sealed record Plain(long[] Shape, double[] Values)
{
    public static Plain Make(long[] shape, int seed)
    {
        var count = (int)shape.Aggregate(1L, (product, length) => product * length);
        var values = Enumerable.Range(0, count).Select(i => (double)i).ToArray();
        new System.Random(seed).Shuffle(values);
        return new Plain(shape, values);
    }

    public static Plain Zip(Plain x, Plain y, Func<double, double, double> function)
    {
        var rank = Math.Max(x.Shape.Length, y.Shape.Length);
        var shape = Enumerable.Range(1, rank).Select(i => Math.Max(i <= x.Shape.Length ? x.Shape[^i] : 1, i <= y.Shape.Length ? y.Shape[^i] : 1)).Reverse().ToArray();
        return new Plain(shape, [.. Indices(shape).Select(index => function(x.Clipped(index), y.Clipped(index)))]);
    }

    public Tensor ToTensor() => tensor(Values, Shape);

    public Plain Map(Func<double, double> function) => this with { Values = [.. Values.Select(function)] };

    public Plain Where(Func<double, bool> condition)
    {
        double[] values = [.. Values.Where(condition)];
        return new Plain([values.Length], values);
    }

    public Plain Transpose(int a, int b)
    {
        var shape = (long[])Shape.Clone();
        (shape[a], shape[b]) = (shape[b], shape[a]);
        return new Plain(shape, [.. Indices(shape).Select(index =>
        {
            var source = (long[])index.Clone();
            (source[a], source[b]) = (source[b], source[a]);
            return At(source);
        })]);
    }

    public Plain Take(int axis, int[] picks)
    {
        var shape = (long[])Shape.Clone();
        shape[axis] = picks.Length;
        return new Plain(shape, [.. Indices(shape).Select(index =>
        {
            var source = (long[])index.Clone();
            source[axis] = picks[index[axis]];
            return At(source);
        })]);
    }

    public Plain Drop(int axis) => this with { Shape = [.. Shape.Where((_, i) => i != axis)] };

    public Plain Insert(int axis) => this with { Shape = [.. Shape[..axis], 1, .. Shape[axis..]] };

    public Plain Sum(long[] dims, bool keep)
    {
        var all = dims.Length == 0;
        var sums = new Dictionary<string, double>();
        foreach (var index in Indices(Shape))
        {
            var key = string.Join(",", index.Select((at, axis) => all || dims.Contains(axis) ? 0 : at));
            sums[key] = sums.GetValueOrDefault(key) + At(index);
        }

        var kept = Shape.Select((length, axis) => all || dims.Contains(axis) ? 1 : length).ToArray();
        double[] values = [.. Indices(kept).Select(index => sums[string.Join(",", index)])];
        return new Plain(keep ? kept : [.. Shape.Where((_, axis) => !all && !dims.Contains(axis))], values);
    }

    private static IEnumerable<long[]> Indices(long[] shape)
    {
        var count = shape.Aggregate(1L, (product, length) => product * length);
        for (var i = 0L; i < count; i++)
        {
            var index = new long[shape.Length];
            var left = i;
            for (var axis = shape.Length - 1; axis >= 0; axis--) (left, index[axis]) = Math.DivRem(left, shape[axis]);
            yield return index;
        }
    }

    private double At(long[] index) => Values[index.Select((at, axis) => (at, axis)).Aggregate(0L, (place, next) => place * Shape[next.axis] + next.at)];

    private double Clipped(long[] index) => At([.. Shape.Select((length, axis) => length == 1 ? 0 : index[index.Length - Shape.Length + axis])]);
}
