using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.Tests.Arrays;

/// <summary>Arrays of every type and of odd shapes, for round trips.</summary>
internal static class SampleArrays
{
    private const int Seed = 7;

    /// <summary>One of each type, and a single number, an empty array and one of five dimensions. Bytes are random but for truth values: NaNs with odd bits must survive too.</summary>
    public static IReadOnlyList<NamedArray> All(Func<ElementType, bool>? which = null)
    {
        var random = new Random(Seed);
        List<NamedArray> arrays = [.. Enum.GetValues<ElementType>().Where(which ?? (_ => true)).Select(type => Random($"layer.{type}", type, [3, 4], random))];
        arrays.Add(NamedArray.Of<float>("scalar", [1.5f]).Reshaped());
        arrays.Add(NamedArray.Of<float>("empty", [], 0, 7));
        arrays.Add(Random("deep", ElementType.Float32, [2, 1, 3, 2, 2], random));
        arrays.Add(NamedArray.Of<long>("bn1.num_batches_tracked", [12345678901L]).Reshaped());
        return arrays;
    }

    /// <summary>The names and shapes of ResNet-18: 62 arrays with 11,699,112 numbers, and its counters.</summary>
    public static IReadOnlyList<NamedArray> ResNet18()
    {
        var random = new Random(Seed);
        var arrays = new List<NamedArray>();
        Convolution("conv1", 64, 3, 7);
        Norm("bn1", 64);
        var inputs = 64;
        for (var layer = 1; layer <= 4; layer++)
        {
            var outputs = 32 << layer;
            for (var block = 0; block < 2; block++)
            {
                var name = $"layer{layer}.{block}";
                Convolution($"{name}.conv1", outputs, block == 0 ? inputs : outputs, 3);
                Norm($"{name}.bn1", outputs);
                Convolution($"{name}.conv2", outputs, outputs, 3);
                Norm($"{name}.bn2", outputs);
                if (layer == 1 || block == 1) continue;
                Convolution($"{name}.downsample.0", outputs, inputs, 1);
                Norm($"{name}.downsample.1", outputs);
            }

            inputs = outputs;
        }

        arrays.Add(Random("fc.weight", ElementType.Float32, [1000, 512], random));
        arrays.Add(Random("fc.bias", ElementType.Float32, [1000], random));
        return arrays;

        void Convolution(string name, int outputs, int from, int kernel) => arrays.Add(Random($"{name}.weight", ElementType.Float32, [outputs, from, kernel, kernel], random));

        void Norm(string name, int channels)
        {
            foreach (var part in (string[])["weight", "bias", "running_mean", "running_var"]) arrays.Add(Random($"{name}.{part}", ElementType.Float32, [channels], random));
            arrays.Add(NamedArray.Of<long>($"{name}.num_batches_tracked", [100]).Reshaped());
        }
    }

    public static NamedArray Random(string name, ElementType type, long[] shape, Random random)
    {
        var data = new byte[shape.Aggregate(1L, (product, length) => product * length) * type.Size()];
        random.NextBytes(data);
        if (type == ElementType.Bool) data = [.. data.Select(b => (byte)(b & 1))];
        return new NamedArray(name, type, shape, data);
    }

    /// <summary>The same number as an array without dimensions.</summary>
    public static NamedArray Reshaped(this NamedArray one) => new(one.Name, one.Type, [], one.Data);

    public static void AssertEqual(IEnumerable<NamedArray> expected, IEnumerable<NamedArray> actual)
    {
        var found = actual.ToDictionary(array => array.Name);
        var all = expected.ToList();
        Assert.Equal(all.Select(array => array.Name).Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        foreach (var array in all)
        {
            Assert.Equal(array.ToString(), found[array.Name].ToString());
            Assert.True(array.Data.Span.SequenceEqual(found[array.Name].Data.Span), $"{array.Name} has other bytes");
        }
    }
}
