using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Gradients by autograd, and steps along them.</summary>
internal static class TensorGradientFunctions
{
    public static ZooFunction[] All => [Step, Gradient, GradientAfterAStep, Descend, ReluBackward];

    private static ZooFunction Step => new(
        "tensor: gradient descent step",
        (Tensor weights, Tensor gradient, double learningRate) => weights - learningRate * gradient,
        [[tensor(new float[] { 1, 2 }), tensor(new float[] { 0.5f, -1 }), 0.1], [zeros(2, 2), tensor(new float[,] { { 1, 2 }, { 3, 4 } }), 0.5]],
        random =>
        {
            var (rows, columns) = (random.Next(2, 4), random.Next(2, 4));
            return [Draws.Tensor(random, rows, columns), Draws.Tensor(random, rows, columns), Draws.Number(random, 0.01, 0.9)];
        },
        [
            new(TrueCause.WrongSign, "uphill", (Tensor weights, Tensor gradient, double learningRate) => weights + learningRate * gradient),
            new(TrueCause.InputChanged, "in place", (Tensor weights, Tensor gradient, double learningRate) => weights.sub_(learningRate * gradient)),
            new(TrueCause.LearningRateMissing, "the whole gradient", (Tensor weights, Tensor gradient, double learningRate) => weights - gradient),
            new(TrueCause.ChangeAlone, "the step", (Tensor weights, Tensor gradient, double learningRate) => -learningRate * gradient),
        ]);

    private static ZooFunction Gradient => new(
        "tensor: gradient of the mean squared error by autograd",
        (Tensor weights, Tensor inputs, Tensor targets) => Slope(weights, inputs, targets, (e, _) => e.pow(2).mean()),
        [
            [tensor(new float[] { 1, 0 }).requires_grad_(), tensor(new float[,] { { 1, 2 }, { 3, 1 } }), tensor(new float[] { 0, 1 })],
            [tensor(new float[] { 0.5f }).requires_grad_(), tensor(new float[,] { { 2 }, { 1 }, { -1 } }), tensor(new float[] { 1, 1, 1 })],
        ],
        random => Regression(random, earlier: false),
        [
            new(TrueCause.SumInsteadOfMean, "sum", (Tensor weights, Tensor inputs, Tensor targets) => Slope(weights, inputs, targets, (e, _) => e.pow(2).sum())),
            new(TrueCause.HalfTooSmall, "half of the square", (Tensor weights, Tensor inputs, Tensor targets) => Slope(weights, inputs, targets, (e, _) => 0.5f * e.pow(2).mean())),
            new(TrueCause.GradientAccumulated, "backward three times", (Tensor weights, Tensor inputs, Tensor targets) =>
            {
                for (var i = 0; i < 3; i++) (inputs.matmul(weights) - targets).pow(2).mean().backward();
                return weights.grad!.clone();
            }),
            new(TrueCause.InputReturned, "the weights", (Tensor weights, Tensor inputs, Tensor targets) =>
            {
                (inputs.matmul(weights) - targets).pow(2).mean().backward();
                return weights.clone();
            }),
            new(TrueCause.BroadcastPairs, "targets as a column", (Tensor weights, Tensor inputs, Tensor targets) =>
            {
                (inputs.matmul(weights) - targets.unsqueeze(1)).pow(2).mean().backward();
                return weights.grad!.clone();
            }),
        ]);

    private static ZooFunction GradientAfterAStep => new(
        "tensor: this step's gradient of weights that have one already",
        (Tensor weights, Tensor inputs, Tensor targets) =>
        {
            weights.grad!.zero_();
            return Slope(weights, inputs, targets, (e, _) => e.pow(2).mean());
        },
        [[WithGradient(tensor(new float[] { 1, 0 }), tensor(new float[] { 3, -2 })), tensor(new float[,] { { 1, 2 }, { 3, 1 } }), tensor(new float[] { 0, 1 })]],
        random => Regression(random, earlier: true),
        [
            new(TrueCause.GradientAccumulated, "no zero_grad", (Tensor weights, Tensor inputs, Tensor targets) => Slope(weights, inputs, targets, (e, _) => e.pow(2).mean())),
            new(TrueCause.WrongSign, "minus the gradient", (Tensor weights, Tensor inputs, Tensor targets) =>
            {
                weights.grad!.zero_();
                return -Slope(weights, inputs, targets, (e, _) => e.pow(2).mean());
            }),
            new(TrueCause.Constant, "zeroed too late", (Tensor weights, Tensor inputs, Tensor targets) =>
            {
                (inputs.matmul(weights) - targets).pow(2).mean().backward();
                weights.grad!.zero_();
                return weights.grad!.clone();
            }),
        ]);

    private static ZooFunction Descend => new(
        "tensor: gradient descent with autograd from zero",
        (Tensor inputs, Tensor targets, double learningRate, int steps) => Train(inputs, targets, learningRate, steps, clear: true),
        [
            [tensor(new float[,] { { 1, 0 }, { 0, 1 } }), tensor(new float[] { 1, 2 }), 0.1, 1],
            [tensor(new float[,] { { 1, 2 }, { 3, 1 }, { 0, 1 } }), tensor(new float[] { 1, 0, 2 }), 0.05, 3],
        ],
        random =>
        {
            var (n, d) = (random.Next(2, 6), random.Next(1, 4));
            return [Draws.Tensor(random, n, d), Draws.Tensor(random, n), Draws.Number(random, 0.02, 0.15), random.Next(2, 6)];
        },
        [
            new(TrueCause.GradientAccumulated, "no zero_grad", (Tensor inputs, Tensor targets, double learningRate, int steps) => Train(inputs, targets, learningRate, steps, clear: false)),
            new(TrueCause.OffByOne, "one step more", (Tensor inputs, Tensor targets, double learningRate, int steps) => Train(inputs, targets, learningRate, steps + 1, clear: true)),
            new(TrueCause.WrongSign, "uphill", (Tensor inputs, Tensor targets, double learningRate, int steps) => Train(inputs, targets, -learningRate, steps, clear: true)),
            new(TrueCause.LearningRateMissing, "full steps", (Tensor inputs, Tensor targets, double learningRate, int steps) => Train(inputs, targets, 1, steps, clear: true)),
        ]);

    private static ZooFunction ReluBackward => new(
        "tensor: the gradient through a rectified linear unit",
        (Tensor gradient, Tensor z) => gradient * (z > 0).to(float32),
        [[tensor(new float[] { 1, 2, 3 }), tensor(new float[] { -1, 0.5f, 2 })], [tensor(new float[] { 4 }), tensor(new float[] { 0f })]],
        random =>
        {
            var n = random.Next(3, 7);
            return [Draws.Tensor(random, n), Draws.Tensor(random, n)];
        },
        [
            new(TrueCause.InputReturned, "the gradient as it came", (Tensor gradient, Tensor z) => gradient.clone()),
            new(TrueCause.WrongSign, "the negative side", (Tensor gradient, Tensor z) => gradient * (z < 0).to(float32)),
            new(TrueCause.InputsSwapped, "exchanged", (Tensor gradient, Tensor z) => z * (gradient > 0).to(float32)),
            new(TrueCause.InputChanged, "in place", (Tensor gradient, Tensor z) =>
            {
                gradient[z <= 0] = 0;
                return gradient;
            }),
        ]);

    private static Tensor Slope(Tensor weights, Tensor inputs, Tensor targets, Func<Tensor, Tensor, Tensor> loss)
    {
        loss(inputs.matmul(weights) - targets, targets).backward();
        return weights.grad!.clone();
    }

    private static Tensor Train(Tensor inputs, Tensor targets, double learningRate, int steps, bool clear)
    {
        var weights = zeros(inputs.shape[1], requires_grad: true);
        for (var step = 0; step < steps; step++)
        {
            if (clear) weights.grad = null;
            (inputs.matmul(weights) - targets).pow(2).mean().backward();
            using var quiet = no_grad();
            weights.sub_(learningRate * weights.grad!);
        }

        return weights.detach();
    }

    private static object[] Regression(Random random, bool earlier)
    {
        var (n, d) = (random.Next(2, 6), random.Next(1, 4));
        var weights = Draws.Tensor(random, d);
        return [earlier ? WithGradient(weights, Draws.Tensor(random, d)) : weights.requires_grad_(), Draws.Tensor(random, n, d), Draws.Tensor(random, n)];
    }

    private static Tensor WithGradient(Tensor weights, Tensor gradient)
    {
        weights.requires_grad = true;
        weights.grad = gradient;
        return weights;
    }
}
