using DlCourse.Torch.Autograd;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>What a fully connected layer computes, as one operation.</summary>
internal static class LinearMap
{
    /// <summary>
    /// Y = X·Wᵀ + b for each row of X; dL/dX = G·W, dL/dW = Gᵀ·X, dL/db = Σ rows of G. All axes of X but the last count rows.
    /// </summary>
    public static Tensor Apply(Tensor x, Tensor weight, Tensor? bias)
    {
        if (weight.Rank == 1) return bias is null ? x.matmul(weight) : x.matmul(weight) + bias;
        Check(x, weight, bias);
        var rows = Rows(x);
        var (inputs, outputs) = (weight.Lengths[1], weight.Lengths[0]);
        var w = weight.operand;
        // A bias of one number, or with gaps, is brought into the form of a row.
        var row = bias is null ? null : Viewing.Contiguous(bias.Count == outputs && bias.Rank == 1 ? bias : bias.expand(outputs));
        var product = Products.Multiply(rows.operand, new Operand(w.Storage, w.Layout.Permute([1, 0])), [rows.Lengths[0], outputs], row?.operand);
        var y = x.Rank == 2 ? product : new Tensor(new Operand(product.storage, Layout.Contiguous([.. x.Lengths[..^1], outputs])));
        if (Graph.Record("Linear", x, weight, bias) is not { } node) return y;
        var (savedX, savedWeight) = (node.Save(x, neededFor: weight), node.Save(weight, neededFor: x));
        node
            .Gradient(x, g => g.Rank == 2 ? g.mm(savedWeight.Value) : g.reshape(-1, outputs).mm(savedWeight.Value).reshape([.. g.Lengths[..^1], inputs]))
            .Gradient(weight, g => Rows(g).t().mm(Rows(savedX.Value)));
        if (bias is not null) node.Gradient(bias, g => g);
        return node.Output(y);
    }

    private static Tensor Rows(Tensor x) => x.Rank == 2 ? x : x.reshape(Shape.Count(x.Lengths.AsSpan(0, x.Rank - 1)), x.Lengths[^1]);

    private static void Check(Tensor x, Tensor weight, Tensor? bias)
    {
        if (weight.Rank != 2) throw new TensorException($"linear: the weights have shape {Shape.Text(weight.Lengths)}; they must be a matrix [outputs, inputs].");
        var (inputs, outputs) = (weight.Lengths[1], weight.Lengths[0]);
        if (x.Rank == 0) throw new TensorException($"linear: the input is a single number, but {inputs} numbers are needed.");
        if (x.Lengths[^1] != inputs) throw new TensorException($"linear: the input has shape {Shape.Text(x.Lengths)}, so {x.Lengths[^1]} numbers in each row, but {inputs} are needed.{Hint(x, inputs)}");
        if (bias is not null && (bias.Rank > 1 || (bias.Rank == 1 && bias.Count != outputs))) throw new TensorException($"linear: the bias has shape {Shape.Text(bias.Lengths)}, but there are {outputs} outputs, so it must be [{outputs}].");
        if (x.dtype != weight.dtype) throw new TensorException($"linear: the input is {ScalarTypes.Name(x.dtype)} and the weights are {ScalarTypes.Name(weight.dtype)}. Convert the input, x.to({ScalarTypes.Name(weight.dtype)}){(ScalarTypes.IsFloating(x.dtype) ? $", or the module, net.to({ScalarTypes.Name(x.dtype)})" : "")}.");
    }

    private static string Hint(Tensor x, long inputs)
    {
        if (x.Rank > 2 && Shape.Count(x.Lengths.AsSpan(1)) == inputs) return " Flatten the input first: nn.Flatten(), or x.flatten(1).";
        if (x.Rank == 2 && x.Lengths[0] == inputs) return " The input fits when transposed: x.T; rows are examples, columns are what is known of each.";
        if (x.Count == inputs) return $" Is it one example? Then x.reshape(1, {inputs}).";
        return inputs == 1 ? " Is each number an example? Then x.unsqueeze(-1)." : $" Make the layer nn.Linear({x.Lengths[^1]}, …), or give it what the layer before it computes.";
    }
}
