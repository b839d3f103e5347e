namespace DlCourse.Torch.Tests.Kernels;

/// <summary>Copies between layouts, against the numbers' own indices: every order of four axes, so that runs are short, long, turned and with gaps.</summary>
public class PlaneCopyTests
{
    private static readonly long[] Lengths = [3, 18, 2, 17];

    public static TheoryData<ScalarType> Types => [float32, float64, int64, int32, uint8];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_copy_of_permuted_axes_holds_each_number_in_its_place(ScalarType type)
    {
        foreach (var order in Orders)
        {
            var x = Numbered(type);
            CheckPlaces(x.permute(order).contiguous(), order);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Writing_through_permuted_axes_puts_each_number_in_its_place(ScalarType type)
    {
        foreach (var order in Orders)
        {
            var target = zeros([.. order.Select(axis => Lengths[axis])], dtype: type);
            var back = new long[4];
            for (var i = 0; i < 4; i++) back[order[i]] = i;
            target.permute(back).copy_(Numbered(type));
            CheckPlaces(target, order);
        }
    }

    [Fact]
    public void Steps_and_parts_are_copied_without_what_lies_between()
    {
        var x = arange(40 * 36, dtype: float32).reshape(40, 36);
        var part = x[TensorIndex.Slice(1, 40, 2), TensorIndex.Slice(2, 30, 3)].t().contiguous();
        Assert.Equal([10, 20], part.shape);
        for (var i = 0; i < 10; i++)
        {
            for (var j = 0; j < 20; j++) Assert.Equal((1 + 2 * j) * 36 + 2 + 3 * i, part[i, j].item<float>());
        }
    }

    [Fact]
    public void A_repeated_row_is_copied_for_each_repetition()
    {
        var x = arange(5, dtype: float32).reshape(5, 1).expand(5, 3).t().contiguous();
        for (var i = 0; i < 3; i++) Assert.Equal([0, 1, 2, 3, 4], x[i].data<float>().ToArray());
    }

    [Fact]
    public void A_repeated_number_fills_its_run()
    {
        var x = arange(6, dtype: float32).reshape(3, 2, 1);
        Assert.Equal([.. Enumerable.Range(0, 6).SelectMany(i => Enumerable.Repeat((float)i, 40))], x.expand(3, 2, 40).contiguous().data<float>().ToArray());
        Assert.Equal([.. Enumerable.Repeat(2f, 12)], tensor(2f).expand(3, 4).contiguous().data<float>().ToArray());
        Assert.Equal([.. Enumerable.Repeat(2.0, 12)], tensor(2f).expand(3, 4).to(float64).data<double>().ToArray());
    }

    private static IEnumerable<long[]> Orders =>
        from a in Enumerable.Range(0, 4)
        from b in Enumerable.Range(0, 4)
        from c in Enumerable.Range(0, 4)
        from d in Enumerable.Range(0, 4)
        where new[] { a, b, c, d }.Distinct().Count() == 4
        select new long[] { a, b, c, d };

    /// <summary>0, 1, 2, … below 251, so that every type can tell neighbours apart.</summary>
    private static Tensor Numbered(ScalarType type) => arange(Lengths.Aggregate((x, y) => x * y)).remainder(251).reshape(Lengths).to(type);

    private static void CheckPlaces(Tensor copy, long[] order)
    {
        var numbers = copy.to(int64).data<long>().ToArray();
        long[] strides = [18 * 2 * 17, 2 * 17, 17, 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (rest, place) = (i, 0L);
            for (var axis = 3; axis >= 0; axis--)
            {
                var length = (int)Lengths[order[axis]];
                place += rest % length * strides[order[axis]];
                rest /= length;
            }

            Assert.True(numbers[i] == place % 251, $"order {string.Join(", ", order)}, element {i}: {numbers[i]}, not {place % 251}");
        }
    }
}
