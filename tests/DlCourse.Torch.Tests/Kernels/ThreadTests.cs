using DlCourse.Torch.Tests.Storage;
using static TorchSharp.torch.nn;

namespace DlCourse.Torch.Tests.Kernels;

/// <summary>Results do not depend on the number of threads.</summary>
[Collection(nameof(Alone))]
public sealed class ThreadTests
{
    private static readonly Tensor X = Waves(700, 700);

    public static TheoryData<string, Func<Tensor>> Operations => new()
    {
        { "sum", () => X.sum() },
        { "sum of columns", () => X.sum(dim: 0) },
        { "sum of rows", () => X.sum(1) },
        { "mean of a transposed tensor", () => X.t().mean([0]) },
        { "exp", () => X.exp() },
        { "product of matrices", () => X.matmul(X.t()) },
        { "product with few rows", () => X[..10].matmul(X) },
        { "product with few columns", () => X.matmul(X[.., ..10]) },
        { "many small products", () => X.reshape(49, 100, 100).bmm(X.reshape(49, 100, 100).mT) },
        { "products of two batches", () => X.reshape(5, 1, 140, 700).matmul(X.reshape(5, 700, 140)) },
        { "3 × 3 convolution of one image", () => Convolved(Waves(32, 29 * 27).reshape(1, 32, 29, 27), Waves(36, 32 * 9).reshape(36, 32, 3, 3)) },
        { "3 × 3 convolution of five images", () => Convolved(Waves(5 * 32, 29 * 27).reshape(5, 32, 29, 27), Waves(36, 32 * 9).reshape(36, 32, 3, 3)) },
        { "5 × 5 convolution of one image", () => Convolved(Waves(3, 60 * 60).reshape(1, 3, 60, 60), Waves(40, 3 * 25).reshape(40, 3, 5, 5)) },
        { "softmax", () => X.softmax(1) },
        { "broadcast", () => X + X[0] },
        { "norm", () => X.norm() },
        { "sort", () => X.sort(1).Values },
        { "largest", () => X.max(0L).values },
        { "layer norm", () => Gradients((x, w, b) => functional.layer_norm(x, [700], w, b)) },
        { "batch norm", () => Gradients((x, w, b) => functional.batch_norm(x.reshape(10, 700, 70), null, null, w, b, training: true)) },
        { "batch norm of columns", () => Gradients((x, w, b) => functional.batch_norm(x, null, null, w, b, training: true)) },
        { "group norm", () => Gradients((x, w, b) => functional.group_norm(x.reshape(10, 700, 70), 7, w, b)) },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public void Numbers_of_threads_agree_to_the_bit(string name, Func<Tensor> operation)
    {
        var one = Threads.With(1, operation);
        foreach (var threads in new[] { 2, 3 }) Assert.True(one.Equals(Threads.With(threads, operation)), $"{name}, {threads} threads");
    }

    /// <summary>The gradients of an operation with weight and bias, end to end.</summary>
    private static Tensor Gradients(Func<Tensor, Tensor, Tensor, Tensor> operation)
    {
        Tensor[] leaves = [X.clone().requires_grad_(), X[0].clone().requires_grad_(), X[1].clone().requires_grad_()];
        return cat([.. autograd.grad([operation(leaves[0], leaves[1], leaves[2]).square().sum()], leaves).Select(gradient => gradient.reshape(-1))]);
    }

    /// <summary>A convolution, and the gradients of the image and of the weights, end to end.</summary>
    private static Tensor Convolved(Tensor x, Tensor w)
    {
        Tensor[] leaves = [x.requires_grad_(), w.requires_grad_()];
        var y = functional.conv2d(x, w, padding: [1, 1]);
        return cat([.. autograd.grad([y.square().sum()], leaves).Append(y.detach()).Select(result => result.reshape(-1))]);
    }

    private static Tensor Waves(int rows, int columns) => tensor(Enumerable.Range(0, rows * columns).Select(i => (float)Math.Sin(i * 0.37)).ToArray(), [rows, columns]);
}
