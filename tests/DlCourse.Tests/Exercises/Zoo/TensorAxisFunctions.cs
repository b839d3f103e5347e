using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Axes: what is reduced, kept, exchanged.</summary>
internal static class TensorAxisFunctions
{
    public static ZooFunction[] All => [ColumnMean, Grey, ToChannelsFirst, FlattenImages, OneHot, CausalMask, LargestOfRow];

    private static ZooFunction ColumnMean => new(
        "tensor: mean of each column",
        (Tensor table) => table.mean([0]),
        [[tensor(new float[,] { { 1, 2, 3 }, { 3, 4, 8 } })], [tensor(new float[,] { { 5, 7 } })], [tensor(new float[,] { { 1, 0 }, { 0, 3 } })]],
        random => [Draws.Tensor(random, random.Next(2, 6), random.Next(2, 6))],
        [
            new(TrueCause.WrongAxis, "of each row", (Tensor table) => table.mean([1])),
            new(TrueCause.SumInsteadOfMean, "sums", (Tensor table) => table.sum(dim: 0)),
            new(TrueCause.ExtraAxis, "keepdim", (Tensor table) => table.mean([0], true)),
            new(TrueCause.WrongShape, "of everything", (Tensor table) => table.mean()),
            new(TrueCause.WrongElementType, "float64", (Tensor table) => table.to(float64).mean([0])),
        ]);

    private static ZooFunction Grey => new(
        "tensor: colour images to grey",
        (Tensor images) => images.mean([1], true),
        [[arange(12).to(float32).reshape(1, 3, 2, 2)], [arange(24).to(float32).reshape(2, 3, 1, 4)]],
        random => [Draws.TensorBetween(random, 0, 1, random.Next(1, 4), 3, random.Next(2, 5), random.Next(2, 5))],
        [
            new(TrueCause.MissingAxis, "no keepdim", (Tensor images) => images.mean([1])),
            new(TrueCause.SumInsteadOfMean, "sum of the colours", (Tensor images) => images.sum(1, keepdim: true)),
            new(TrueCause.WrongAxis, "mean of the batch", (Tensor images) => images.mean([0], true)),
            new(TrueCause.InputReturned, "nothing happens", (Tensor images) => images * 1),
        ]);

    private static ZooFunction ToChannelsFirst => new(
        "tensor: images with the channels first",
        (Tensor images) => images.permute(0, 3, 1, 2),
        [[arange(12).to(float32).reshape(1, 2, 2, 3)], [arange(24).to(float32).reshape(2, 1, 4, 3)], [arange(18).to(float32).reshape(1, 3, 2, 3)]],
        random => [Draws.Tensor(random, random.Next(1, 3), random.Next(2, 5), random.Next(2, 5), 3)],
        [
            new(TrueCause.ReshapedNotTransposed, "reshape", (Tensor images) => images.reshape(images.shape[0], images.shape[3], images.shape[1], images.shape[2])),
            new(TrueCause.Transposed, "height and width exchanged", (Tensor images) => images.permute(0, 3, 2, 1)),
            new(TrueCause.InputReturned, "nothing happens", (Tensor images) => images.clone()),
        ]);

    private static ZooFunction FlattenImages => new(
        "tensor: images as rows",
        (Tensor images) => images.flatten(1),
        [[arange(12).to(float32).reshape(2, 3, 2, 1)], [arange(8).to(float32).reshape(1, 2, 2, 2)]],
        random => [Draws.Tensor(random, random.Next(2, 4), random.Next(1, 4), random.Next(2, 4), random.Next(2, 4))],
        [
            new(TrueCause.WrongShape, "flattens the batch too", (Tensor images) => images.flatten()),
            new(TrueCause.WrongShape, "leaves the channels", (Tensor images) => images.flatten(2)),
            new(TrueCause.Transposed, "a column for each image", (Tensor images) => images.flatten(1).t()),
        ]);

    private static ZooFunction OneHot => new(
        "tensor: one-hot rows",
        (Tensor labels, int classes) => labels.unsqueeze(1).eq(arange(classes)).to(float32),
        [[tensor(new long[] { 0, 2, 1 }), 4], [tensor(new long[] { 1 }), 2]],
        random =>
        {
            var classes = random.Next(3, 7);
            return [Draws.LabelTensor(random, random.Next(2, 6), classes), classes];
        },
        [
            new(TrueCause.WrongElementType, "int64", (Tensor labels, int classes) => labels.unsqueeze(1).eq(arange(classes)).to(int64)),
            new(TrueCause.Transposed, "a row for each class", (Tensor labels, int classes) => arange(classes).unsqueeze(1).eq(labels).to(float32)),
            new(TrueCause.Complement, "zero on the label", (Tensor labels, int classes) => labels.unsqueeze(1).ne(arange(classes)).to(float32)),
            new(TrueCause.WrongElementType, "the comparison", (Tensor labels, int classes) => labels.unsqueeze(1).eq(arange(classes))),
        ]);

    private static ZooFunction CausalMask => new(
        "tensor: who may look at whom (row looks at column)",
        (int length) => ones(length, length).tril().to(@bool),
        [[3], [1], [5]],
        random => [random.Next(2, 9)],
        [
            new(TrueCause.Transposed, "upper triangle", (int length) => ones(length, length).triu().to(@bool)),
            new(TrueCause.WrongElementType, "numbers", (int length) => ones(length, length).tril()),
            new(TrueCause.Shifted, "not oneself", (int length) => ones(length, length).tril(-1).to(@bool)),
        ]);

    private static ZooFunction LargestOfRow => new(
        "tensor: class of each row of logits",
        (Tensor logits) => logits.argmax(1),
        [[tensor(new float[,] { { 0, 3, 1 }, { 5, 2, 1 } })], [tensor(new float[,] { { 1, 2 } })], [tensor(new float[,] { { 0, 1, 2 }, { 2, 1, 0 }, { 1, 2, 0 }, { 0, 2, 1 } })]],
        random => [Draws.Tensor(random, random.Next(2, 6), random.Next(3, 7))],
        [
            new(TrueCause.WrongAxis, "over the batch", (Tensor logits) => logits.argmax(0)),
            new(TrueCause.ExtraAxis, "keepdim", (Tensor logits) => logits.argmax(1, keepdim: true)),
            new(TrueCause.WrongSign, "the smallest", (Tensor logits) => logits.argmin(1)),
            new(TrueCause.WrongElementType, "float32", (Tensor logits) => logits.argmax(1).to(float32)),
            new(TrueCause.OffByOne, "counts from 1", (Tensor logits) => logits.argmax(1) + 1),
        ]);
}
