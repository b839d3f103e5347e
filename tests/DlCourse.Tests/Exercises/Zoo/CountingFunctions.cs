namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Whole numbers: places, sizes and sums that go on.</summary>
internal static class CountingFunctions
{
    public static ZooFunction[] All => [ArgMax, OneHot, RunningSum, CountWeights, ConvolutionSize];

    private static ZooFunction ArgMax => new(
        "place of the largest value",
        (double[] scores) => Array.IndexOf(scores, scores.Max()),
        [[new[] { 1.0, 5, 2 }], [new[] { 7.0 }], [new[] { -1.0, -3, -2 }], [new[] { 0.0, 1, 2, 3 }]],
        random => [Draws.Numbers(random, random.Next(3, 8))],
        [
            new(TrueCause.OffByOne, "counts from 1", (double[] scores) => Array.IndexOf(scores, scores.Max()) + 1),
            new(TrueCause.WrongSign, "the smallest", (double[] scores) => Array.IndexOf(scores, scores.Min())),
            new(TrueCause.Constant, "always the first example's place", (double[] scores) => 1),
        ]);

    private static ZooFunction OneHot => new(
        "one-hot vector",
        (int label, int classes) => Enumerable.Range(0, classes).Select(i => i == label ? 1.0 : 0).ToArray(),
        [[0, 3], [2, 4], [0, 2]],
        random =>
        {
            var classes = random.Next(3, 7);
            return [random.Next(classes - 1), classes];
        },
        [
            new(TrueCause.Shifted, "counts labels from 1", (int label, int classes) => Enumerable.Range(0, classes).Select(i => i == label + 1 ? 1.0 : 0).ToArray()),
            new(TrueCause.WrongShape, "just long enough", (int label, int classes) => Enumerable.Range(0, label + 1).Select(i => i == label ? 1.0 : 0).ToArray()),
            new(TrueCause.Complement, "zero on the label", (int label, int classes) => Enumerable.Range(0, classes).Select(i => i == label ? 0.0 : 1).ToArray()),
        ]);

    private static ZooFunction RunningSum => new(
        "running sum",
        (double[] values) => values.Select((_, i) => values[..(i + 1)].Sum()).ToArray(),
        [[new[] { 1.0, 2, 3 }], [new[] { 4.0 }], [new[] { -1.0, 1, 5, 0.5 }]],
        random => [Draws.Numbers(random, random.Next(3, 8))],
        [
            new(TrueCause.Shifted, "without the value itself", (double[] values) => values.Select((_, i) => values[..i].Sum()).ToArray()),
            new(TrueCause.InputReturned, "adds to nothing", (double[] values) => values.Select(v => 0 + v).ToArray()),
        ]);

    private static ZooFunction CountWeights => new(
        "weights and biases of a fully connected network",
        (int[] sizes) => sizes.Zip(sizes.Skip(1), (before, after) => (before + 1L) * after).Sum(),
        [[new[] { 2, 3, 1 }], [new[] { 784, 128, 10 }], [new[] { 60_000, 60_000, 10 }]],
        random => [Draws.Labels(random, random.Next(2, 5), 20).Select(n => n + 1).ToArray()],
        [
            new(TrueCause.WholeNumberOverflow, "int for the product", (int[] sizes) => sizes.Zip(sizes.Skip(1), (before, after) => (long)unchecked((before + 1) * after)).Sum()),
            new(TrueCause.BiasMissing, "weights only", (int[] sizes) => sizes.Zip(sizes.Skip(1), (before, after) => (long)before * after).Sum()),
        ]);

    private static ZooFunction ConvolutionSize => new(
        "width of a convolution's output",
        (int width, int kernel, int padding, int stride) => (width + 2 * padding - kernel) / stride + 1,
        [[5, 3, 0, 1], [28, 5, 2, 1], [32, 3, 1, 2], [7, 7, 0, 1]],
        random => [random.Next(8, 40), random.Next(2, 6), random.Next(0, 3), random.Next(1, 4)],
        [
            new(TrueCause.OffByOne, "no plus one", (int width, int kernel, int padding, int stride) => (width + 2 * padding - kernel) / stride),
            new(TrueCause.Exception, "the padding below the line", (int width, int kernel, int padding, int stride) => (width - kernel) / padding + 1),
        ]);
}
