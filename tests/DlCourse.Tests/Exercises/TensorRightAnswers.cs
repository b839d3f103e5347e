using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises;

/// <summary>Right answers over tensors.</summary>
internal static class TensorRightAnswers
{
    public static IReadOnlyList<(string Function, string Way, Delegate Answer)> All { get; } =
    [
        ("tensor: mean squared error of a column of predictions", "target as a column", (Tensor prediction, Tensor target) => (prediction - target.unsqueeze(1)).square().mean()),
        ("tensor: mean squared error of a column of predictions", "a dot product", (Tensor prediction, Tensor target) =>
        {
            var e = prediction.flatten() - target;
            return e.dot(e) / target.numel();
        }),
        ("tensor: cross-entropy from logits and labels", "logsumexp", (Tensor logits, Tensor labels) => (logits.logsumexp(1) - logits.gather(1, labels.unsqueeze(1)).squeeze(1)).mean()),
        ("tensor: cross-entropy from logits and labels", "one-hot", (Tensor logits, Tensor labels) =>
            -(labels.unsqueeze(1).eq(arange(logits.shape[1])).to(float32) * logits.log_softmax(1)).sum() / labels.shape[0]),
        ("tensor: binary cross-entropy from logits", "softplus", (Tensor logits, Tensor targets) => (zeros_like(logits).logaddexp(logits) - targets * logits).mean()),
        ("tensor: accuracy from logits and labels", "a count", (Tensor logits, Tensor labels) => logits.argmax(1).eq(labels).sum().to(float32) / labels.shape[0]),
        ("tensor: mean of the losses that the mask keeps", "picks them", (Tensor losses, Tensor mask) => losses[mask > 0.5f].mean()),
        ("tensor: squared distances of all pairs", "expanded square", (Tensor a, Tensor b) => a.square().sum(1, keepdim: true) + b.square().sum(1) - 2 * a.matmul(b.t())),
        ("tensor: mean of each column", "a product", (Tensor table) => ones(table.shape[0]).matmul(table) / table.shape[0]),
        ("tensor: mean of each column", "a loop", (Tensor table) => stack([.. Enumerable.Range(0, (int)table.shape[1]).Select(i => table[TensorIndex.Colon, i].mean())])),
        ("tensor: colour images to grey", "three parts", (Tensor images) => (images[TensorIndex.Colon, 0] + images[TensorIndex.Colon, 1] + images[TensorIndex.Colon, 2]).unsqueeze(1) / 3),
        ("tensor: images with the channels first", "two exchanges", (Tensor images) => images.transpose(1, 3).transpose(2, 3).contiguous()),
        ("tensor: images as rows", "reshape", (Tensor images) => images.reshape(images.shape[0], -1)),
        ("tensor: one-hot rows", "rows of the identity", (Tensor labels, int classes) => eye(classes)[labels]),
        ("tensor: who may look at whom (row looks at column)", "compares places", (int length) => arange(length).unsqueeze(1) >= arange(length)),
        ("tensor: class of each row of logits", "of the probabilities", (Tensor logits) => logits.softmax(1).max(1).indexes),
        ("tensor: softmax of each row of logits", "by hand", (Tensor logits) =>
        {
            var e = (logits - logits.amax([1], keepdim: true)).exp();
            return e / e.sum(1, keepdim: true);
        }),
        ("tensor: softmax of each row of logits", "in float64 on the way", (Tensor logits) => logits.to(float64).log_softmax(1).exp().to(float32)),
        ("tensor: a linear layer, x Wᵀ + b", "addmm", (Tensor x, Tensor weight, Tensor bias) => bias.addmm(x, weight.t())),
        ("tensor: a linear layer, x Wᵀ + b", "einsum", (Tensor x, Tensor weight, Tensor bias) => einsum("ni,oi->no", x, weight) + bias),
        ("tensor: each column with mean 0 and standard deviation 1", "by hand", (Tensor table) =>
        {
            var centred = table - table.mean([0], true);
            return centred / centred.square().mean([0], true).sqrt();
        }),
        ("tensor: layer normalisation over the last axis", "by hand", (Tensor x) =>
        {
            var centred = x - x.mean([2], true);
            return centred * (centred.square().mean([2], true) + 1e-5f).rsqrt();
        }),
        ("tensor: attention weights", "scales the queries", (Tensor queries, Tensor keys) => (queries / (float)Math.Sqrt(queries.shape[1])).matmul(keys.transpose(0, 1)).softmax(-1)),
        ("tensor: inverted dropout with a given mask", "where", (Tensor x, Tensor keep, double probability) => where(keep > 0, x / (1 - probability), 0f)),
        ("tensor: gradient descent step", "on a clone", (Tensor weights, Tensor gradient, double learningRate) => weights.clone().add_(gradient, alpha: -learningRate)),
        ("tensor: gradient of the mean squared error by autograd", "by hand", (Tensor weights, Tensor inputs, Tensor targets) =>
        {
            using var quiet = no_grad();
            return 2 * inputs.t().matmul(inputs.matmul(weights) - targets) / targets.shape[0];
        }),
        ("tensor: gradient of the mean squared error by autograd", "autograd.grad", (Tensor weights, Tensor inputs, Tensor targets) =>
            autograd.grad([(inputs.matmul(weights) - targets).square().mean()], [weights])[0]),
        ("tensor: this step's gradient of weights that have one already", "grad to null", (Tensor weights, Tensor inputs, Tensor targets) =>
        {
            weights.grad = null;
            (inputs.matmul(weights) - targets).square().mean().backward();
            return weights.grad!;
        }),
        ("tensor: gradient descent with autograd from zero", "by hand", (Tensor inputs, Tensor targets, double learningRate, int steps) =>
        {
            var w = zeros(inputs.shape[1]);
            for (var i = 0; i < steps; i++) w -= learningRate * 2 / targets.shape[0] * inputs.t().matmul(inputs.matmul(w) - targets);
            return w;
        }),
        ("tensor: the gradient through a rectified linear unit", "where", (Tensor gradient, Tensor z) => where(z > 0, gradient, zeros_like(gradient))),
    ];
}
