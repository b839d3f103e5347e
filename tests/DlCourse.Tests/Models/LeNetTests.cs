using DlCourse.Data;
using static TorchSharp.torch;

namespace DlCourse.Tests.Models;

/// <summary>A small convolutional network learns digits here as it does in PyTorch.</summary>
[Collection(nameof(DefaultGenerator))]
public sealed class LeNetTests
{
    /// <summary>What the judge's network reaches on real handwriting with seed 1: <c>judge_digits.py --seeds 1</c>.</summary>
    private const double JudgesAccuracy = 0.9552;

    [Fact]
    public void With_dropout_and_Adam_its_losses_are_those_of_PyTorch_for_50_steps()
    {
        var peer = PeerFile.Read("lenet.json");
        var (images, labels) = Tensors(HandwrittenDigits.Load().Train.Take(peer.GetProperty("images").GetInt32()));
        manual_seed(peer.GetProperty("seed").GetInt32());
        var net = LeNet();
        var optimiser = optim.Adam(net.parameters(), lr: 1e-3);
        var losses = new List<double>();
        foreach (var rows in randperm(images.shape[0]).split(peer.GetProperty("batch").GetInt32())) losses.Add(Step(net, optimiser, images[rows], labels[rows]));
        PeerFile.Near(PeerFile.Numbers(peer.GetProperty("losses")), [.. losses], 1e-3, "loss");
    }

    [SkippableFact]
    public void Trained_on_drawn_digits_it_reads_real_ones_as_well_as_the_judges_network()
    {
        SkipUnlessFull();
        var real = Mnist.Load(TestData()).Test;
        var net = Train(HandwrittenDigits.Load().Train, epochs: 8, seed: 1);
        Assert.InRange(Accuracy(net, real), JudgesAccuracy - 0.01, 1);
    }

    [SkippableFact]
    public void Trained_on_MNIST_for_three_epochs_it_reads_985_of_1000_digits()
    {
        SkipUnlessFull();
        var digits = Mnist.Load(TestData());
        Assert.InRange(Accuracy(Train(digits.Train, epochs: 3, seed: 1), digits.Test), 0.985, 1);
    }

    /// <summary>The network of <c>tests/peers/judge_digits.py</c>.</summary>
    private static nn.Module<Tensor, Tensor> LeNet() => nn.Sequential(
        nn.Conv2d(1, 6, 5, padding: 2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Dropout(0.3),
        nn.Linear(120, 84), nn.ReLU(), nn.Dropout(0.3), nn.Linear(84, 10));

    private static nn.Module<Tensor, Tensor> Train(DigitImages digits, int epochs, int seed)
    {
        const int batch = 64;
        var (images, labels) = Tensors(digits);
        manual_seed(seed);
        var net = LeNet();
        var optimiser = optim.Adam(net.parameters(), lr: 1e-3);
        var schedule = optim.lr_scheduler.CosineAnnealingLR(optimiser, T_max: epochs * (digits.Count / batch + 1));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var rows in randperm(digits.Count).split(batch))
            {
                Step(net, optimiser, images[rows], labels[rows]);
                schedule.step();
            }
        }

        net.eval();
        return net;
    }

    private static double Step(nn.Module<Tensor, Tensor> net, optim.Optimizer optimiser, Tensor images, Tensor labels)
    {
        optimiser.zero_grad();
        var loss = nn.functional.cross_entropy(net.call(images), labels);
        loss.backward();
        optimiser.step();
        return loss.item<float>();
    }

    private static double Accuracy(nn.Module<Tensor, Tensor> net, DigitImages digits)
    {
        using var mode = no_grad();
        var (images, labels) = Tensors(digits);
        var right = images.split(1000).Zip(labels.split(1000), (x, y) => (net.call(x).argmax(1) == y).sum().item<long>()).Sum();
        return (double)right / digits.Count;
    }

    private static (Tensor Images, Tensor Labels) Tensors(DigitImages digits) => (
        (tensor(digits.ToFloats()).reshape(digits.Count, 1, digits.Height, digits.Width) - 0.1307f) / 0.3081f,
        tensor(digits.Labels.Select(label => (long)label).ToArray()));

    private static void SkipUnlessFull() => Skip.If(Environment.GetEnvironmentVariable("DLCOURSE_FULL") != "1", "takes minutes: set DLCOURSE_FULL=1");

    private static string TestData()
    {
        var data = Environment.GetEnvironmentVariable("DLCOURSE_TESTDATA");
        Skip.If(data is null, "needs MNIST: DLCOURSE_TESTDATA names no folder");
        return data;
    }
}
