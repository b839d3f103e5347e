using DlCourse.Torch.Tests.Layers;
using DlCourse.Torch.Tests.Peers;
using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Kernels;

/// <summary>Normalisation and its gradients by kernels give what plain operations in double precision give.</summary>
public sealed class NormalisationTests
{
    private const double Epsilon = 1e-3;

    /// <summary>Runs shorter than any vector, of whole vectors, with a rest, and longer than what is summed at once.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(31)]
    [InlineData(64)]
    [InlineData(67)]
    [InlineData(200)]
    [InlineData(4099)]
    public void Layer_norm_of_rows_of_any_length(long length) =>
        Check([9, length], [length], (x, w, b) => F.layer_norm(x, [length], w, b, Epsilon), (x, w, b) => Plain(x, [1], w, b));

    /// <summary>The gradients of weight and bias are summed over more rows than are summed at once.</summary>
    [Fact]
    public void Layer_norm_of_many_rows() =>
        Check([1100, 5], [5], (x, w, b) => F.layer_norm(x, [5], w, b, Epsilon), (x, w, b) => Plain(x, [1], w, b));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(17)]
    [InlineData(49)]
    [InlineData(132)]
    public void Batch_norm_of_channels_of_any_size(long positions) =>
        Check([5, 3, positions], [3], (x, w, b) => F.batch_norm(x, null, null, w, b, training: true, eps: Epsilon), (x, w, b) => Plain(x, [0, 2], w.unsqueeze(1), b.unsqueeze(1)));

    /// <summary>Fewer columns than a vector has places, whole vectors, with a rest; and more rows than are summed at once.</summary>
    [Theory]
    [InlineData(2, 1)]
    [InlineData(7, 5)]
    [InlineData(150, 16)]
    [InlineData(65, 37)]
    [InlineData(3, 70)]
    public void Batch_norm_of_the_columns_of_a_matrix(long batch, long features) =>
        Check([batch, features], [features], (x, w, b) => F.batch_norm(x, null, null, w, b, training: true, eps: Epsilon), (x, w, b) => Plain(x, [0], w, b));

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(21)]
    public void Batch_norm_by_running_statistics(long positions)
    {
        var (mean, variance) = (LayerFixture.Sines([3], 0.4), LayerFixture.Sines([3], 0.1).square() + 0.5);
        Check(
            [4, 3, positions],
            [3],
            (x, w, b) => F.batch_norm(positions == 1 ? x.squeeze(2) : x, mean.to(x.dtype), variance.to(x.dtype), w, b, eps: Epsilon).reshape(4, 3, positions),
            (x, w, b) => (x - mean.unsqueeze(1)) / (variance.unsqueeze(1) + Epsilon).sqrt() * w.unsqueeze(1) + b.unsqueeze(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(11)]
    [InlineData(64)]
    public void Group_norm_of_channels_of_any_size(long positions) => Check(
        [3, 6, positions],
        [6],
        (x, w, b) => F.group_norm(x, 2, w, b, Epsilon),
        (x, w, b) => Plain(x.reshape(3, 2, 3, positions), [2, 3], w.reshape(2, 3, 1), b.reshape(2, 3, 1)).reshape(3, 6, positions));

    [Theory]
    [InlineData(2)]
    [InlineData(19)]
    public void Instance_norm_of_channels_of_any_size(long positions) =>
        Check([3, 4, positions], [4], (x, w, b) => F.instance_norm(x, weight: w, bias: b, eps: Epsilon), (x, w, b) => Plain(x, [2], w.unsqueeze(1), b.unsqueeze(1)));

    [Fact]
    public void An_input_with_gaps_is_normalised_as_its_copy_is()
    {
        var x = LayerFixture.Sines([6, 4, 10], 0.2).to(float32);
        var (w, b) = (LayerFixture.Sines([12], 0.5).to(float32)[TensorIndex.Slice(0, null, 2)], LayerFixture.Sines([6], 0.9).to(float32));
        var turned = x.permute(2, 0, 1);
        Assert.True(F.batch_norm(turned, null, null, w, b, training: true).Equals(F.batch_norm(turned.contiguous(), null, null, w.contiguous(), b, training: true)));
        Assert.True(F.layer_norm(x.transpose(0, 2), [6], w, b).Equals(F.layer_norm(x.transpose(0, 2).contiguous(), [6], w.contiguous(), b)));
    }

    [Fact]
    public void A_variance_that_is_small_beside_the_mean_keeps_its_digits()
    {
        // Steps of 1/512 are exact beside 4096, but 4096² has no room for their squares.
        var x = (arange(1000) % 7 / 512.0 + 4096).to(float32).reshape(1, 1000);
        var exact = Plain(x.to(float64), [1], ones(1, dtype: float64), zeros(1, dtype: float64), 1e-9);
        Assert.InRange((F.layer_norm(x, [1000], eps: 1e-9).to(float64) - exact).abs().max().item<double>(), 0, 1e-5);
        Assert.InRange((F.batch_norm(x.reshape(1000, 1), null, null, training: true, eps: 1e-9).to(float64).reshape(1, 1000) - exact).abs().max().item<double>(), 0, 1e-5);
        Assert.InRange((F.batch_norm(x.reshape(10, 1, 100), null, null, training: true, eps: 1e-9).to(float64).reshape(1, 1000) - exact).abs().max().item<double>(), 0, 1e-5);
    }

    [Fact]
    public void Equal_numbers_have_no_variance()
    {
        var x = full([2, 100], 0.1f);
        Assert.InRange(F.layer_norm(x, [100]).abs().max().item<float>(), 0, 1e-5);
    }

    [Fact]
    public void A_batch_without_rows_has_gradients_of_zero()
    {
        var (x, w, b) = (zeros(0, 5, requires_grad: true), ones(5, requires_grad: true), zeros(5, requires_grad: true));
        var y = F.layer_norm(x, [5], w, b);
        y.sum().backward();
        Assert.Equal([0, 5], y.shape);
        Assert.Equal([0, 5], x.grad!.shape);
        Assert.True(w.grad!.Equals(zeros(5)) && b.grad!.Equals(zeros(5)));
        Assert.Equal([0, 4, 3, 3], F.group_norm(zeros(0, 4, 3, 3), 2).shape);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    [InlineData(true, false, true)]
    public void Only_what_wants_a_gradient_gets_one(bool ofX, bool ofWeight, bool ofBias)
    {
        foreach (var image in new[] { false, true })
        {
            var whole = Gradients(true, true, true);
            var part = Gradients(ofX, ofWeight, ofBias);
            bool[] wanted = [ofX, ofWeight, ofBias];
            for (var i = 0; i < 3; i++) Assert.True(wanted[i] ? part[i]!.Equals(whole[i]!) : part[i] is null, $"{image}, input {i}");

            Tensor?[] Gradients(params bool[] wants)
            {
                Tensor[] leaves = [LayerFixture.Sines([4, 10, 10], 0.3), LayerFixture.Sines([10], 0.6), LayerFixture.Sines([10], 0.8)];
                for (var i = 0; i < 3; i++) leaves[i].requires_grad = wants[i];
                var y = image ? F.group_norm(leaves[0], 5, leaves[1], leaves[2]) : F.layer_norm(leaves[0], [10], leaves[1], leaves[2]);
                (y * y).sum().backward();
                return [.. leaves.Select(leaf => leaf.grad)];
            }
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_missing_weight_is_1_and_a_missing_bias_0(bool hasWeight, bool hasBias)
    {
        var (one, zero) = (ones(10, dtype: float64), zeros(10, dtype: float64));
        var (w, b) = (hasWeight ? LayerFixture.Sines([10], 0.6).requires_grad_() : null, hasBias ? LayerFixture.Sines([10], 0.8).requires_grad_() : null);
        Compare((x, weight, bias) => F.layer_norm(x, [10], weight, bias));
        Compare((x, weight, bias) => F.group_norm(x, 5, weight, bias));

        void Compare(Func<Tensor, Tensor?, Tensor?, Tensor> norm)
        {
            var x = LayerFixture.Sines([4, 10, 10], 0.3).requires_grad_();
            Tensor[] leaves = [x, .. new[] { w, b }.OfType<Tensor>()];
            var (y, expected) = (norm(x, w, b), norm(x, w ?? one, b ?? zero));
            Assert.True(y.Equals(expected));
            var gradients = autograd.grad([(y * y).sum()], leaves).Zip(autograd.grad([(expected * expected).sum()], leaves));
            Assert.All(gradients, pair => Assert.True(pair.First.Equals(pair.Second)));
        }
    }

    [Fact]
    public void Parameters_of_another_type_give_the_common_type()
    {
        var x = LayerFixture.Sines([3, 10], 0.3).to(float32).requires_grad_();
        var w = LayerFixture.Sines([10], 0.6).requires_grad_();
        var y = F.layer_norm(x, [10], w);
        Assert.Equal(float64, y.dtype);
        y.square().sum().backward();
        Assert.Equal((float32, float64), (x.grad!.dtype, w.grad!.dtype));
    }

    [Fact]
    public void Gradients_of_gradients_by_running_statistics_are_the_central_differences()
    {
        var (mean, variance) = (LayerFixture.Sines([2], 0.4), LayerFixture.Sines([2], 0.1).square() + 0.5);
        CentralDifferences.Check(
            inputs =>
            {
                var y = F.batch_norm(inputs[0], mean, variance, inputs[1], inputs[2]);
                return autograd.grad([(y * y * y).sum()], inputs, create_graph: true).Select(gradient => (gradient * gradient).sum()).Aggregate((a, b) => a + b);
            },
            [LayerFixture.Sines([2, 2, 9], 0.3).requires_grad_(), LayerFixture.Sines([2], 0.6).requires_grad_(), LayerFixture.Sines([2], 0.8).requires_grad_()]);
    }

    private static Tensor Plain(Tensor x, long[] row, Tensor w, Tensor b, double epsilon = Epsilon)
    {
        var centred = x - x.mean(row, keepdim: true);
        return centred / (centred.square().mean(row, keepdim: true) + epsilon).sqrt() * w + b;
    }

    private static void Check(long[] shape, long[] parameters, Func<Tensor, Tensor, Tensor, Tensor> norm, Func<Tensor, Tensor, Tensor, Tensor> plain)
    {
        Tensor[] inputs = [LayerFixture.Sines(shape, 0.3) + 0.5, LayerFixture.Sines(parameters, 0.6) + 1.5, LayerFixture.Sines(parameters, 0.9)];
        foreach (var (type, tolerance) in new[] { (float32, 1e-5), (float64, 1e-12) })
        {
            // Both start from the same numbers, which float32 has.
            var (actual, expected) = (Run(norm, type), Run(plain, float64));
            for (var i = 0; i < actual.Length; i++)
            {
                Assert.Equal(type, actual[i].dtype);
                var largest = Math.Max(1, expected[i].abs().max().item<double>());
                Assert.InRange((actual[i].to(float64) - expected[i]).abs().max().item<double>(), 0, tolerance * largest);
            }
        }

        Tensor[] Run(Func<Tensor, Tensor, Tensor, Tensor> function, ScalarType type)
        {
            Tensor[] leaves = [.. inputs.Select(input => input.to(float32).to(type).requires_grad_())];
            var y = function(leaves[0], leaves[1], leaves[2]);
            return [y.detach(), .. autograd.grad([y], leaves, [LayerFixture.Sines(shape, 1.3).to(float32).to(type)])];
        }
    }
}
