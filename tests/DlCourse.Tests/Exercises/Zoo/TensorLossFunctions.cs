using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Losses and metrics of tensors.</summary>
internal static class TensorLossFunctions
{
    public static ZooFunction[] All => [MeanSquare, CrossEntropy, BinaryCrossEntropy, Accuracy, MaskedMean, PairDistances];

    private static ZooFunction MeanSquare => new(
        "tensor: mean squared error of a column of predictions",
        (Tensor prediction, Tensor target) => (prediction.squeeze(1) - target).pow(2).mean(),
        [
            [tensor(new float[,] { { 1 }, { 3 } }).requires_grad_(), tensor(new float[] { 1, 5 })],
            [tensor(new float[,] { { 2 } }).requires_grad_(), tensor(new float[] { -1 })],
            [zeros(3, 1).requires_grad_(), tensor(new float[] { 1, -1, 2 })],
        ],
        random =>
        {
            var n = random.Next(2, 7);
            return [Draws.Tensor(random, n, 1).requires_grad_(), Draws.Tensor(random, n)];
        },
        [
            new(TrueCause.BroadcastPairs, "column minus list", (Tensor prediction, Tensor target) => (prediction - target).pow(2).mean()),
            new(TrueCause.SumInsteadOfMean, "sum", (Tensor prediction, Tensor target) => (prediction.squeeze(1) - target).pow(2).sum()),
            new(TrueCause.Detached, "starts from the numbers", (Tensor prediction, Tensor target) => (prediction.detach().squeeze(1) - target).pow(2).mean()),
            new(TrueCause.HalfTooSmall, "one half in front", (Tensor prediction, Tensor target) => 0.5f * (prediction.squeeze(1) - target).pow(2).mean()),
            new(TrueCause.SquareRootTooMuch, "root mean square", (Tensor prediction, Tensor target) => (prediction.squeeze(1) - target).pow(2).mean().sqrt()),
            new(TrueCause.ExtraAxis, "keeps an axis", (Tensor prediction, Tensor target) => (prediction.squeeze(1) - target).pow(2).mean([0], true)),
        ]);

    private static ZooFunction CrossEntropy => new(
        "tensor: cross-entropy from logits and labels",
        (Tensor logits, Tensor labels) => -logits.log_softmax(1).gather(1, labels.unsqueeze(1)).mean(),
        [
            [tensor(new float[,] { { 0, 1 }, { 2, 0 } }).requires_grad_(), tensor(new long[] { 1, 1 })],
            [tensor(new float[,] { { 1, 1, 1 } }).requires_grad_(), tensor(new long[] { 2 })],
            [tensor(new float[,] { { 200, 0, -50 }, { 0, 0, 1 } }).requires_grad_(), tensor(new long[] { 1, 2 })],
        ],
        random =>
        {
            var (n, classes) = (random.Next(2, 6), random.Next(2, 5));
            return [Draws.TensorBetween(random, -3, 3, n, classes).requires_grad_(), Draws.LabelTensor(random, n, classes)];
        },
        [
            new(TrueCause.SquashedTwice, "softmax before", (Tensor logits, Tensor labels) => -logits.softmax(1).log_softmax(1).gather(1, labels.unsqueeze(1)).mean()),
            new(TrueCause.WrongSign, "no minus", (Tensor logits, Tensor labels) => logits.log_softmax(1).gather(1, labels.unsqueeze(1)).mean()),
            new(TrueCause.SumInsteadOfMean, "sum", (Tensor logits, Tensor labels) => -logits.log_softmax(1).gather(1, labels.unsqueeze(1)).sum()),
            new(TrueCause.WrongAxis, "softmax over the batch", (Tensor logits, Tensor labels) => -logits.log_softmax(0).gather(1, labels.unsqueeze(1)).mean()),
            new(TrueCause.NotFinite, "logarithm of softmax", (Tensor logits, Tensor labels) => -(logits.exp() / logits.exp().sum(1, keepdim: true)).log().gather(1, labels.unsqueeze(1)).mean()),
            new(TrueCause.LogBase, "base two", (Tensor logits, Tensor labels) => -(logits.log_softmax(1) / (float)Math.Log(2)).gather(1, labels.unsqueeze(1)).mean()),
            new(TrueCause.Detached, "a number", (Tensor logits, Tensor labels) => tensor((-logits.log_softmax(1).gather(1, labels.unsqueeze(1)).mean()).item<float>())),
        ]);

    private static ZooFunction BinaryCrossEntropy => new(
        "tensor: binary cross-entropy from logits",
        (Tensor logits, Tensor targets) => (logits.clamp_min(0) - logits * targets + (-logits.abs()).exp().log1p()).mean(),
        [[tensor(new float[] { 0, 2 }), tensor(new float[] { 0, 1 })], [tensor(new float[] { 90, -90 }), tensor(new float[] { 1, 1 })]],
        random =>
        {
            var n = random.Next(2, 7);
            return [Draws.TensorBetween(random, -4, 4, n), Draws.LabelTensor(random, n, 2).to(float32)];
        },
        [
            new(TrueCause.SquashedTwice, "sigmoid before", (Tensor logits, Tensor targets) =>
            {
                var p = logits.sigmoid();
                return (p.clamp_min(0) - p * targets + (-p.abs()).exp().log1p()).mean();
            }),
            new(TrueCause.Complement, "the other class", (Tensor logits, Tensor targets) => (logits.clamp_min(0) - logits * (1 - targets) + (-logits.abs()).exp().log1p()).mean()),
            new(TrueCause.NotFinite, "logarithm of sigmoid", (Tensor logits, Tensor targets) => -(targets * logits.sigmoid().log() + (1 - targets) * (1 - logits.sigmoid()).log()).mean()),
            new(TrueCause.SumInsteadOfMean, "sum", (Tensor logits, Tensor targets) => (logits.clamp_min(0) - logits * targets + (-logits.abs()).exp().log1p()).sum()),
        ]);

    private static ZooFunction Accuracy => new(
        "tensor: accuracy from logits and labels",
        (Tensor logits, Tensor labels) => logits.argmax(1).eq(labels).to(float32).mean(),
        [
            [tensor(new float[,] { { 0, 1 }, { 2, 0 }, { 0, 3 } }), tensor(new long[] { 1, 0, 0 })],
            [tensor(new float[,] { { 1, 5, 2 } }), tensor(new long[] { 1 })],
            [tensor(new float[,] { { 1, 5 }, { 2, 1 } }), tensor(new long[] { 0, 1 })],
        ],
        random =>
        {
            var (n, classes) = (random.Next(3, 9), random.Next(2, 5));
            return [Draws.Tensor(random, n, classes), Draws.LabelTensor(random, n, classes)];
        },
        [
            new(TrueCause.SumInsteadOfMean, "counts", (Tensor logits, Tensor labels) => logits.argmax(1).eq(labels).to(float32).sum()),
            new(TrueCause.Percent, "in percent", (Tensor logits, Tensor labels) => 100 * logits.argmax(1).eq(labels).to(float32).mean()),
            new(TrueCause.Complement, "the errors", (Tensor logits, Tensor labels) => logits.argmax(1).ne(labels).to(float32).mean()),
            new(TrueCause.WrongElementType, "float64", (Tensor logits, Tensor labels) => logits.argmax(1).eq(labels).to(float64).mean()),
            new(TrueCause.IntegerDivision, "whole numbers", (Tensor logits, Tensor labels) => logits.argmax(1).eq(labels).sum().div(labels.numel(), RoundingMode.floor).to(float32)),
        ]);

    private static ZooFunction MaskedMean => new(
        "tensor: mean of the losses that the mask keeps",
        (Tensor losses, Tensor mask) => (losses * mask).sum() / mask.sum(),
        [
            [tensor(new float[,] { { 1, 2 }, { 3, 8 } }), tensor(new float[,] { { 1, 1 }, { 1, 0 } })],
            [tensor(new float[,] { { 4, 7 } }), tensor(new float[,] { { 1, 0 } })],
        ],
        random =>
        {
            var (n, t) = (random.Next(2, 5), random.Next(2, 6));
            var mask = Draws.LabelTensor(random, (int)(n * t), 2).to(float32).reshape(n, t);
            mask[0, 0] = 1;
            return [Draws.TensorBetween(random, 0.1, 3, n, t), mask];
        },
        [
            new(TrueCause.WrongDivisor, "divides by all", (Tensor losses, Tensor mask) => (losses * mask).mean()),
            new(TrueCause.NotNormalised, "sum", (Tensor losses, Tensor mask) => (losses * mask).sum()),
            new(TrueCause.Complement, "keeps the padding", (Tensor losses, Tensor mask) => (losses * (1 - mask)).sum() / (1 - mask).sum().clamp_min(1)),
        ]);

    private static ZooFunction PairDistances => new(
        "tensor: squared distances of all pairs",
        (Tensor a, Tensor b) => (a.unsqueeze(1) - b.unsqueeze(0)).pow(2).sum(2),
        [
            [tensor(new float[,] { { 0, 0 }, { 1, 1 } }), tensor(new float[,] { { 3, 4 }, { 1, 0 }, { 0, 2 } })],
            [tensor(new float[,] { { 1 } }), tensor(new float[,] { { -1 } })],
        ],
        random =>
        {
            var d = random.Next(2, 5);
            return [Draws.Tensor(random, random.Next(2, 5), d), Draws.Tensor(random, random.Next(2, 5), d)];
        },
        [
            new(TrueCause.SquareRootTooMuch, "distances", (Tensor a, Tensor b) => (a.unsqueeze(1) - b.unsqueeze(0)).pow(2).sum(2).sqrt()),
            new(TrueCause.Transposed, "a row for each of b", (Tensor a, Tensor b) => (b.unsqueeze(1) - a.unsqueeze(0)).pow(2).sum(2)),
            new(TrueCause.WrongShape, "does not add up", (Tensor a, Tensor b) => (a.unsqueeze(1) - b.unsqueeze(0)).pow(2)),
            new(TrueCause.MeanInsteadOfSum, "mean of the coordinates", (Tensor a, Tensor b) => (a.unsqueeze(1) - b.unsqueeze(0)).pow(2).mean([2])),
        ]);
}
