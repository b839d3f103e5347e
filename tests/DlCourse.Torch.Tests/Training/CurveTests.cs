using System.IO.Compression;
using DlCourse.Torch.Tests.Peers;
using DlCourse.Torch.Tests.Random;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Training;

/// <summary>From the same seed, training takes the same course as in PyTorch.</summary>
[Collection(nameof(DefaultGenerator))]
public sealed class CurveTests
{
    [Theory]
    [InlineData("xor_sgd")]
    [InlineData("xor_adam")]
    [InlineData("xor_dropout")]
    public void A_network_that_learns_xor_has_the_losses_of_PyTorch(string name)
    {
        var fixture = TrainingFixture.Curves[name];
        manual_seed(fixture.GetProperty("seed").GetInt64());
        Module<Tensor, Tensor> activation = name switch
        {
            "xor_sgd" => Tanh(),
            "xor_adam" => ReLU(),
            _ => Sequential(Tanh(), Dropout(0.2)),
        };
        var net = Sequential(Linear(2, 8), activation, Linear(8, 1));
        torch.optim.Optimizer optimiser = name switch
        {
            "xor_sgd" => torch.optim.SGD(net.parameters(), 0.5, momentum: 0.9),
            "xor_adam" => torch.optim.Adam(net.parameters(), 0.05),
            _ => torch.optim.RMSProp(net.parameters(), 0.02),
        };
        var x = tensor(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } });
        var y = tensor(new float[,] { { 0 }, { 1 }, { 1 }, { 0 } });
        Follow(TrainingFixture.Numbers(fixture.GetProperty("losses")), optimiser, _ => F.binary_cross_entropy_with_logits(net.call(x), y));
    }

    [Fact]
    public void A_network_that_reads_digits_has_the_losses_of_PyTorch()
    {
        var fixture = TrainingFixture.Curves["digits"];
        manual_seed(fixture.GetProperty("seed").GetInt64());
        var net = Sequential(("fc1", Linear(784, 128)), ("act1", ReLU()), ("fc2", Linear(128, 64)), ("act2", ReLU()), ("fc3", Linear(64, 10)));
        var images = tensor(Idx("train-images-idx3-ubyte.gz", 16, 3200 * 784), [3200, 784]).to(float32) / 255;
        var labels = tensor(Idx("train-labels-idx1-ubyte.gz", 8, 3200)).to(int64);
        var loss = CrossEntropyLoss();
        var optimiser = torch.optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        Follow(TrainingFixture.Numbers(fixture.GetProperty("losses")), optimiser, step => loss.call(net.call(images.narrow(0, step * 64, 64)), labels.narrow(0, step * 64, 64)));
    }

    private static void Follow(double[] expected, torch.optim.Optimizer optimiser, Func<int, Tensor> lossOf)
    {
        for (var step = 0; step < expected.Length; step++)
        {
            optimiser.zero_grad();
            var loss = lossOf(step);
            loss.backward();
            optimiser.step();
            Assert.True(Math.Abs(expected[step] - loss.item<float>()) < 1e-3, $"step {step}: PyTorch's loss is {expected[step]:R}, ours {loss.item<float>():R}");
        }
    }

    private static byte[] Idx(string name, int header, int count)
    {
        using var stream = new GZipStream(File.OpenRead(Path.Combine(TrainingFixture.Root(), "datasets", "digits", name)), CompressionMode.Decompress);
        stream.ReadExactly(new byte[header]);
        var bytes = new byte[count];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
