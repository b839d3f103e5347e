using DlCourse.Torch.Operators.Sampling;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Attention: each query takes a mean of the values, weighted by how well it fits their keys.</summary>
internal static class Attention
{
    /// <summary>softmax(Q·Kᵀ/√d + mask)·V over the last two axes; axes before them are batches and heads.</summary>
    /// <param name="query">[…, queries, d].</param>
    /// <param name="key">[…, keys, d].</param>
    /// <param name="value">[…, keys, dᵥ].</param>
    /// <param name="mask">Real numbers that are added, or truth values that are true where a query may look.</param>
    /// <param name="dropout">The share of weights that are set to zero.</param>
    /// <param name="causal">Whether query i sees only keys 0 … i.</param>
    public static Tensor ScaledDotProduct(Tensor query, Tensor key, Tensor value, Tensor? mask, double dropout, bool causal)
    {
        const string name = "scaled_dot_product_attention";
        if (query.Rank < 2 || key.Rank < 2 || value.Rank < 2) throw new TensorException($"{name}: query {Shape.Text(query.Lengths)}, key {Shape.Text(key.Lengths)} and value {Shape.Text(value.Lengths)} need at least two axes each: positions and features.");
        if (query.Lengths[^1] != key.Lengths[^1]) throw new TensorException($"{name}: query {Shape.Text(query.Lengths)} and key {Shape.Text(key.Lengths)} must have as many features (last axis): {query.Lengths[^1]} and {key.Lengths[^1]}. They are compared by a dot product.");
        if (key.Lengths[^2] != value.Lengths[^2]) throw new TensorException($"{name}: key {Shape.Text(key.Lengths)} and value {Shape.Text(value.Lengths)} must have as many positions (last axis but one): {key.Lengths[^2]} and {value.Lengths[^2]}. Each key stands for one value.");
        if (causal && mask is not null) throw new TensorException($"{name}: is_casual: true is a mask of its own; do not pass attn_mask as well, or combine both into one attn_mask.");
        var scores = (query * (1 / Math.Sqrt(query.Lengths[^1]))).matmul(key.mT);
        if (causal) mask = ones([scores.Lengths[^2], scores.Lengths[^1]], dtype: ScalarType.Bool).tril();
        if (mask is not null)
        {
            if (!Broadcasting.Fits(mask.Lengths, scores.Lengths)) throw new TensorException($"{name}: attn_mask {Shape.Text(mask.Lengths)} does not fit the scores {Shape.Text(scores.Lengths)} (queries × keys).");
            scores = Masked(scores, mask.dtype == ScalarType.Bool ? ~mask : mask);
        }

        var weights = scores.softmax(-1);
        return Dropping.Elements(weights, dropout, training: true, inplace: false).matmul(value);
    }

    /// <summary>Scores with a mask: minus infinity where a mask of truth values is true; a mask of numbers is added.</summary>
    public static Tensor Masked(Tensor scores, Tensor mask)
    {
        if (mask.dtype == ScalarType.Bool) return scores.masked_fill(mask, double.NegativeInfinity);
        if (!mask.is_floating_point()) throw new TensorException($"attention: the mask is {ScalarTypes.Name(mask.dtype)}; use truth values (mask == 0) or real numbers that are added to the scores.");
        return scores + mask.to_type(scores.dtype);
    }
}
