using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>What layers compute.</summary>
internal static class TensorLayerFunctions
{
    public static ZooFunction[] All => [SoftmaxRows, Linear, Standardise, LayerNorm, Attention, Dropout];

    private static ZooFunction SoftmaxRows => new(
        "tensor: softmax of each row of logits",
        (Tensor logits) => logits.softmax(1),
        [[tensor(new float[,] { { 0, 1 }, { 2, 0 }, { 1, 1 } })], [tensor(new float[,] { { 500, 501, 499 } })], [zeros(4, 1)]],
        random => [Draws.TensorBetween(random, -3, 3, random.Next(2, 5), random.Next(2, 5))],
        [
            new(TrueCause.WrongAxis, "over the batch", (Tensor logits) => logits.softmax(0)),
            new(TrueCause.NotNormalised, "exponentials alone", (Tensor logits) => (logits - logits.amax([1], keepdim: true)).exp()),
            new(TrueCause.NotFinite, "overflows", (Tensor logits) => logits.exp() / logits.exp().sum(1, keepdim: true)),
            new(TrueCause.SquashedTwice, "twice", (Tensor logits) => logits.softmax(1).softmax(1)),
            new(TrueCause.LogarithmTooMuch, "log_softmax", (Tensor logits) => logits.log_softmax(1)),
            new(TrueCause.NotNormalised, "divides by the sum of all", (Tensor logits) => (logits - logits.max()).exp() / (logits - logits.max()).exp().sum()),
        ]);

    private static ZooFunction Linear => new(
        "tensor: a linear layer, x Wᵀ + b",
        (Tensor x, Tensor weight, Tensor bias) => x.matmul(weight.t()) + bias,
        [
            [tensor(new float[,] { { 1, 2 }, { 0, 1 }, { 3, -1 } }), tensor(new float[,] { { 1, 1 }, { 2, -1 } }).requires_grad_(), tensor(new float[] { 0.5f, -1 }).requires_grad_()],
            [tensor(new float[,] { { 1, 2, 3 } }), tensor(new float[,] { { 1, 0, 1 }, { 2, -1, 0 } }).requires_grad_(), tensor(new float[] { 1, 2 }).requires_grad_()],
        ],
        random =>
        {
            var (n, to) = (random.Next(2, 5), random.Next(2, 5));
            return [Draws.Tensor(random, random.Next(2, 5), n), Draws.Tensor(random, to, n).requires_grad_(), Draws.Tensor(random, to).requires_grad_()];
        },
        [
            new(TrueCause.BiasMissing, "no bias", (Tensor x, Tensor weight, Tensor bias) => x.matmul(weight.t())),
            new(TrueCause.Transposed, "W xᵀ + b", (Tensor x, Tensor weight, Tensor bias) => weight.matmul(x.t()) + bias.unsqueeze(1)),
            new(TrueCause.ReshapedNotTransposed, "reshape for t()", (Tensor x, Tensor weight, Tensor bias) => x.matmul(weight.reshape(weight.shape[1], weight.shape[0])) + bias),
            new(TrueCause.Detached, "under no_grad", (Tensor x, Tensor weight, Tensor bias) =>
            {
                using var quiet = no_grad();
                return x.matmul(weight.t()) + bias;
            }),
            new(TrueCause.MissingAxis, "squeezes", (Tensor x, Tensor weight, Tensor bias) => (x.unsqueeze(2) * weight.t().unsqueeze(0)).sum(1).squeeze() + bias),
            new(TrueCause.WrongSign, "minus the bias", (Tensor x, Tensor weight, Tensor bias) => x.matmul(weight.t()) - bias),
        ]);

    private static ZooFunction Standardise => new(
        "tensor: each column with mean 0 and standard deviation 1",
        (Tensor table) => (table - table.mean([0])) / table.std(0, unbiased: false),
        [[tensor(new float[,] { { 1, 2 }, { 3, 8 } })], [tensor(new float[,] { { 0, 1, 5 }, { 4, 1.5f, 2 }, { 2, 7, 1 } })]],
        random => [Draws.Tensor(random, random.Next(3, 7), random.Next(2, 5))],
        [
            new(TrueCause.WrongDivisor, "the default of std", (Tensor table) => (table - table.mean([0])) / table.std(0)),
            new(TrueCause.NotNormalised, "only centres", (Tensor table) => table - table.mean([0])),
            new(TrueCause.SquareRootMissing, "divides by the variance", (Tensor table) => (table - table.mean([0])) / table.var(0, unbiased: false)),
            new(TrueCause.WrongAxis, "rows", (Tensor table) => (table - table.mean([1], true)) / table.std(1, unbiased: false, keepdim: true)),
            new(TrueCause.InputChanged, "in place", (Tensor table) => table.sub_(table.mean([0])).div_(table.std(0, unbiased: false))),
            new(TrueCause.WrongAxis, "one mean for all", (Tensor table) => (table - table.mean()) / table.std(unbiased: false)),
        ]);

    private static ZooFunction LayerNorm => new(
        "tensor: layer normalisation over the last axis",
        (Tensor x) => (x - x.mean([-1], true)) / (x.var(-1, unbiased: false, keepdim: true) + 1e-5f).sqrt(),
        [[tensor(new float[,,] { { { 1, 2, 6 }, { 0, 3, 3 } } })], [arange(12).to(float32).reshape(2, 3, 2).pow(2)]],
        random => [Draws.Tensor(random, random.Next(2, 4), random.Next(2, 5), random.Next(3, 6))],
        [
            new(TrueCause.WrongAxis, "over the places", (Tensor x) => (x - x.mean([1], true)) / (x.var(1, unbiased: false, keepdim: true) + 1e-5f).sqrt()),
            new(TrueCause.SquareRootMissing, "no root", (Tensor x) => (x - x.mean([-1], true)) / (x.var(-1, unbiased: false, keepdim: true) + 1e-5f)),
            new(TrueCause.NotNormalised, "only centres", (Tensor x) => x - x.mean([-1], true)),
            new(TrueCause.WrongAxis, "over the batch", (Tensor x) => (x - x.mean([0], true)) / (x.var(0, unbiased: false, keepdim: true) + 1e-5f).sqrt()),
        ]);

    private static ZooFunction Attention => new(
        "tensor: attention weights",
        (Tensor queries, Tensor keys) => (queries.matmul(keys.t()) / (float)Math.Sqrt(queries.shape[1])).softmax(1),
        [
            [tensor(new float[,] { { 1, 0 }, { 0, 2 } }), tensor(new float[,] { { 1, 1 }, { 0, 1 } })],
            [tensor(new float[,] { { 1, 0, 1, 2 } }), tensor(new float[,] { { 1, 1, 0, 1 }, { 0, 1, 0, 0 } })],
        ],
        random =>
        {
            var d = random.Next(2, 6);
            return [Draws.Tensor(random, random.Next(2, 5), d), Draws.Tensor(random, random.Next(2, 5), d)];
        },
        [
            new(TrueCause.NotNormalised, "no root of d", (Tensor queries, Tensor keys) => queries.matmul(keys.t()).softmax(1)),
            new(TrueCause.WrongAxis, "softmax over the queries", (Tensor queries, Tensor keys) => (queries.matmul(keys.t()) / (float)Math.Sqrt(queries.shape[1])).softmax(0)),
            new(TrueCause.InputsSwapped, "keys first", (Tensor queries, Tensor keys) => (keys.matmul(queries.t()) / (float)Math.Sqrt(queries.shape[1])).softmax(1)),
            new(TrueCause.SquareRootMissing, "divides by d", (Tensor queries, Tensor keys) => (queries.matmul(keys.t()) / queries.shape[1]).softmax(1)),
        ]);

    private static ZooFunction Dropout => new(
        "tensor: inverted dropout with a given mask",
        (Tensor x, Tensor keep, double probability) => x * keep / (1 - probability),
        [[tensor(new float[] { 1, 2, 3 }), tensor(new float[] { 1, 0, 1 }), 0.5], [tensor(new float[,] { { 4 } }), tensor(new float[,] { { 1 } }), 0.25]],
        random =>
        {
            var n = random.Next(3, 7);
            return [Draws.Tensor(random, n), Draws.LabelTensor(random, n, 2).to(float32), Draws.Number(random, 0.1, 0.8)];
        },
        [
            new(TrueCause.NotNormalised, "no rescaling", (Tensor x, Tensor keep, double probability) => x * keep),
            new(TrueCause.Complement, "divides by p", (Tensor x, Tensor keep, double probability) => x * keep / probability),
            new(TrueCause.Complement, "drops what it should keep", (Tensor x, Tensor keep, double probability) => x * (1 - keep) / (1 - probability)),
            new(TrueCause.InputReturned, "does not drop", (Tensor x, Tensor keep, double probability) => x.clone()),
        ]);
}
