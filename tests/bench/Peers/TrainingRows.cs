using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DlCourse.Bench.Peers;

/// <summary>Networks that learn: each sample starts from the same seed, so both sides must arrive at the same loss.</summary>
internal static class TrainingRows
{
    /// <summary>2-4-1, tanh and sigmoid, squared error, plain descent, all four cases in each step.</summary>
    public static Computation Xor()
    {
        manual_seed(1);
        var net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1), nn.Sigmoid());
        var x = tensor(new float[] { 0, 0, 0, 1, 1, 0, 1, 1 }).reshape(4, 2);
        var y = tensor(new float[] { 0, 1, 1, 0 }).reshape(4, 1);
        return Training(net, optim.SGD(net.parameters(), 0.5), nn.MSELoss(), [(x, y)]);
    }

    /// <summary>2-64-3, tanh, cross-entropy, Adam, all 300 points of three spiral arms in each step.</summary>
    public static Computation Spiral()
    {
        manual_seed(2);
        var net = nn.Sequential(nn.Linear(2, 64), nn.Tanh(), nn.Linear(64, 3));
        var share = arange(100, dtype: ScalarType.Float32) / 100;
        var arms = Enumerable.Range(0, 3).Select(arm =>
        {
            var angle = share * 4 + arm * 2.0944;
            return stack([share * angle.sin(), share * angle.cos()], 1);
        });
        var y = tensor(Enumerable.Range(0, 300).Select(i => (long)(i / 100)).ToArray());
        return Training(net, optim.Adam(net.parameters(), 0.01), nn.CrossEntropyLoss(), [(cat([.. arms]), y)]);
    }

    /// <summary>784-128-64-10, ReLU, cross-entropy, descent with momentum, batches of 64.</summary>
    public static Computation Mlp()
    {
        manual_seed(3);
        var net = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10));
        return Training(net, optim.SGD(net.parameters(), 0.01, momentum: 0.9), nn.CrossEntropyLoss(), Images(784));
    }

    /// <summary>LeNet-5 with ReLU and the largest of 2 × 2, cross-entropy, descent with momentum, batches of 64 images of 28 × 28.</summary>
    public static Computation LeNet()
    {
        manual_seed(4);
        var net = nn.Sequential(
            nn.Conv2d(1, 6, 5, padding: 2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
            nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10));
        return Training(net, optim.SGD(net.parameters(), 0.01, momentum: 0.9), nn.CrossEntropyLoss(), Images(1, 28, 28));
    }

    /// <summary>Eight batches of 64 random images, of ten classes by their place in the batch.</summary>
    private static (Tensor X, Tensor Y)[] Images(params long[] shape)
    {
        var x = rand([8, 64, .. shape]);
        var y = tensor(Enumerable.Range(0, 64).Select(i => (long)(i % 10)).ToArray());
        return [.. Enumerable.Range(0, 8).Select(i => (x[i].clone(), y))];
    }

    // A loop as a lesson writes it, without scopes: the collector looks after what a step leaves behind.
    private static Computation Training(Sequential net, optim.Optimizer optimizer, Loss<Tensor, Tensor, Tensor> loss, (Tensor X, Tensor Y)[] batches)
    {
        var done = 0;
        return new Computation(Step, () => loss.call(net.call(batches[0].X), batches[0].Y).item<float>());

        void Step()
        {
            var (x, y) = batches[done++ % batches.Length];
            optimizer.zero_grad();
            loss.call(net.call(x), y).backward();
            optimizer.step();
        }
    }
}
