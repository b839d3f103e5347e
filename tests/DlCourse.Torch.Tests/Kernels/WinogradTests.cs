using DlCourse.Torch.Kernels.Convolution;

namespace DlCourse.Torch.Tests.Kernels;

/// <summary>Convolutions of 3 × 3 with many channels: single precision takes Winograd's way, double precision the direct one, and they must agree.</summary>
public sealed class WinogradTests
{
    /// <summary>Batch, groups, channels in and out of each group, height, width, padding.</summary>
    public static TheoryData<int, int, int, int, int, int, int> Shapes => new()
    {
        { 2, 1, 32, 32, 16, 16, 1 },
        { 1, 1, 32, 64, 32, 32, 0 },
        { 3, 1, 37, 33, 15, 17, 1 },
        { 16, 1, 33, 41, 9, 10, 1 },
        { 2, 1, 40, 32, 23, 18, 2 },
        { 2, 2, 32, 45, 19, 16, 1 },
        { 1, 3, 35, 32, 25, 31, 1 },
        { 1, 1, 130, 96, 28, 27, 1 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Results_and_gradients_agree_with_the_direct_way(int batch, int groups, int channels, int outputs, int height, int width, int padding)
    {
        var shape = new ConvolutionShape(batch, groups, groups * channels, groups * outputs, WindowAxis.Over(height, 3, 1, padding, 1), WindowAxis.Over(width, 3, 1, padding, 1));
        Assert.True(new WinogradConvolution().Suits<float>(shape));
        Assert.False(new WinogradConvolution().Suits<double>(shape));

        var single = Compute(float32);
        var exact = Compute(float64);
        for (var i = 0; i < exact.Length; i++)
        {
            var most = exact[i].Max(Math.Abs);
            for (var j = 0; j < exact[i].Length; j++) Assert.True(Math.Abs(exact[i][j] - single[i][j]) < 1e-5 * most, $"result {i}, number {j}: {single[i][j]:R}, not {exact[i][j]:R}");
        }

        double[][] Compute(ScalarType type)
        {
            var generator = new Generator(7);
            Tensor x = Numbers(batch, groups * channels, height, width), w = Numbers(groups * outputs, channels, 3, 3), b = Numbers(groups * outputs);
            foreach (var leaf in new[] { x, w, b }) leaf.requires_grad = true;
            var y = nn.functional.conv2d(x, w, b, padding: [padding, padding], groups: groups);
            y.backward([y.detach().sin()]);
            return [.. new[] { y, x.grad!, w.grad!, b.grad! }.Select(result => result.detach().to(float64).data<double>().ToArray())];

            Tensor Numbers(params long[] lengths) => rand(lengths, generator: generator).sub(0.5).to(type);
        }
    }

    [Fact]
    public void A_transposed_convolution_agrees_too()
    {
        var (x, w) = (rand([2, 40, 20, 18], generator: new Generator(1)) - 0.5, rand([40, 34, 3, 3], generator: new Generator(2)) - 0.5);
        var single = nn.functional.conv_transpose2d(x, w, padding: [1, 1]).to(float64);
        var exact = nn.functional.conv_transpose2d(x.to(float64), w.to(float64), padding: [1, 1]);
        Assert.True((single - exact).abs().max().item<double>() < 1e-5 * exact.abs().max().item<double>());
    }

    [Fact]
    public void What_lies_beside_the_image_in_memory_does_not_matter()
    {
        // Squares at the end of a row see pixels behind it, and are dropped.
        var x = rand([1, 32, 24, 25], generator: new Generator(3));
        var expected = nn.functional.conv2d(x, ones(32, 32, 3, 3), padding: [1, 1]).data<float>().ToArray();
        var trap = full([4, 64, 40, 40], float.NaN);
        _ = nn.functional.conv2d(trap, ones(32, 64, 3, 3), padding: [1, 1]);
        Assert.Equal(expected, nn.functional.conv2d(x, ones(32, 32, 3, 3), padding: [1, 1]).data<float>().ToArray());
    }

    [Fact]
    public void Shapes_that_are_too_small_or_too_large_take_the_direct_way()
    {
        var winograd = new WinogradConvolution();
        Assert.False(winograd.Suits<float>(Shape(20, 31, 16, 3)));
        Assert.False(winograd.Suits<float>(Shape(8, 64, 16, 3)));
        Assert.False(winograd.Suits<float>(Shape(20, 64, 1, 3)));
        Assert.False(winograd.Suits<float>(Shape(20, 64, 16, 5)));
        Assert.False(winograd.Suits<float>(Shape(20, 2_100, 16, 3)));
        Assert.True(winograd.Suits<float>(Shape(20, 64, 16, 3)));

        static ConvolutionShape Shape(int side, int channels, int batch, int kernel) => new(batch, 1, channels, channels, WindowAxis.Over(side, kernel, 1, 1, 1), WindowAxis.Over(side, kernel, 1, 1, 1));
    }
}
