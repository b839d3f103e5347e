using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Scores of classes, and the numbers of the classes that are right.</summary>
internal static class ClassLabels
{
    /// <summary>[batch, classes, …] as rows of scores: [batch · …, classes].</summary>
    public static Tensor Rows(Tensor x)
    {
        if (x.Rank == 1) return x.unsqueeze(0);
        return x.Rank == 2 ? x : x.movedim([1], [x.Rank - 1]).reshape(-1, x.Lengths[1]);
    }

    public static void CheckScores(Tensor x, Tensor? weight, string name)
    {
        if (!x.is_floating_point()) throw new TensorException($"{name}: the input is {ScalarTypes.Name(x.dtype)}, but scores of classes are floating-point numbers. Were input and target exchanged? The input comes first.");
        if (x.Rank == 0) throw new TensorException($"{name}: the input is a single number, but it must have a score for each class: [batch, classes].");
        var classes = Classes(x);
        if (classes == 0) throw new TensorException($"{name}: the input of shape {Shape.Text(x.Lengths)} has no classes.");
        if (weight is null) return;
        if (weight.Rank != 1 || weight.Count != classes) throw new TensorException($"{name}: the weights have shape {Shape.Text(weight.Lengths)}, but there are {classes} classes, so they must be [{classes}].");
        if (weight.dtype != x.dtype) throw new TensorException($"{name}: the weights are {ScalarTypes.Name(weight.dtype)} and the scores {ScalarTypes.Name(x.dtype)}. Convert the weights: weight.to({ScalarTypes.Name(x.dtype)}).");
    }

    public static void Check(Tensor x, Tensor target, long ignored, string name)
    {
        long[] expected = x.Rank == 1 ? [] : [x.Lengths[0], .. x.Lengths[2..]];
        CheckType(x, target, expected, name);
        if (!target.Lengths.AsSpan().SequenceEqual(expected)) throw new TensorException($"{name}: scores of shape {Shape.Text(x.Lengths)} need one number of a class for each row, in the shape {Shape.Text(expected)}, but the target has shape {Shape.Text(target.Lengths)}.{Hint(x, target, expected)}");
        var labels = Viewing.Contiguous(target).operand.Span<long>();
        var classes = Classes(x);
        for (var i = 0; i < labels.Length; i++)
        {
            if ((ulong)labels[i] < (ulong)classes || labels[i] == ignored) continue;
            var counted = labels[i] == classes ? $" Do the labels count from 1? Then subtract 1; or give the network {classes + 1} outputs." : "";
            throw new TensorException($"{name}: the target's element {i} is {labels[i]}, but there are {classes} classes, numbered from 0 to {classes - 1}.{counted}");
        }
    }

    private static long Classes(Tensor x) => x.Lengths[x.Rank == 1 ? 0 : 1];

    private static void CheckType(Tensor x, Tensor target, long[] expected, string name)
    {
        if (target.dtype == ScalarType.Int64) return;
        var isOnePerRow = target.Lengths.AsSpan().SequenceEqual(expected);
        var advice = isOnePerRow || !target.is_floating_point() ? "Convert it: target.to(int64)."
            : name == "cross_entropy" ? $"For numbers of classes: target.to(int64), in the shape {Shape.Text(expected)}. For probabilities, give it the shape of the scores, {Shape.Text(x.Lengths)}."
            : $"Convert it: target.to(int64), in the shape {Shape.Text(expected)}.";
        throw new TensorException($"{name}: the target is {ScalarTypes.Name(target.dtype)} of shape {Shape.Text(target.Lengths)}, but the numbers of the right classes must be int64. {advice}");
    }

    private static string Hint(Tensor x, Tensor target, long[] expected)
    {
        if (target.Lengths.AsSpan().SequenceEqual(x.Lengths)) return " Is the target one-hot? Then target.argmax(1), or as probabilities target.to(float32).";
        if (target.Rank == expected.Length + 1 && target.Lengths[^1] == 1) return " Write target.squeeze(-1).";
        if (x.Rank == 3 && target.Rank == 2 && x.Lengths[0] == target.Lengths[0] && x.Lengths[1] == target.Lengths[1]) return " The classes must be axis 1: for sequences, input.transpose(1, 2), or both flattened: input.flatten(0, 1), target.flatten().";
        return "";
    }
}
