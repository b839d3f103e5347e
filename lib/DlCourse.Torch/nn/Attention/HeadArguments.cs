using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What attention with heads is called with: checks, and both masks in one.</summary>
internal static class HeadArguments
{
    public static void Check(Tensor query, Tensor key, Tensor value, Tensor? padding, long width, long keyWidth, long valueWidth)
    {
        foreach (var (x, what, features) in new[] { (query, "query", width), (key, "key", keyWidth), (value, "value", valueWidth) })
        {
            if (x.Rank != 3) throw new TensorException($"the {what} has shape {Shape.Text(x.Lengths)}, expected [positions, batch, {features}]: positions come first, as in PyTorch without batch_first.{(x.Rank == 2 ? " For one sequence write x.unsqueeze(1)." : "")}");
            if (x.Lengths[2] != features) throw new TensorException($"the {what} has {x.Lengths[2]} features (last axis of {Shape.Text(x.Lengths)}), expected {features}.");
        }

        if (key.Lengths[0] != value.Lengths[0] || key.Lengths[1] != value.Lengths[1]) throw new TensorException($"key {Shape.Text(key.Lengths)} and value {Shape.Text(value.Lengths)} must have as many positions and the same batch: each key stands for one value.");
        if (query.Lengths[1] != key.Lengths[1])
        {
            var hint = query.Lengths[0] == key.Lengths[0] ? " Do the batches come first? Then exchange the axes: x.transpose(0, 1)." : "";
            throw new TensorException($"query {Shape.Text(query.Lengths)} and key {Shape.Text(key.Lengths)} have different batches (second axis): {query.Lengths[1]} and {key.Lengths[1]}.{hint}");
        }

        long[] expected = [key.Lengths[1], key.Lengths[0]];
        if (padding is not null && !padding.Lengths.AsSpan().SequenceEqual(expected)) throw new TensorException($"key_padding_mask has shape {Shape.Text(padding.Lengths)}, expected [batch, keys] = {Shape.Text(expected)}: true for keys that nobody may look at.");
    }

    /// <summary>Both masks, to be added to scores [batch, heads, queries, keys] or to hide where it is true.</summary>
    public static Tensor? Mask(Tensor? mask, Tensor? padding, long queries, long keys, long batch, long heads)
    {
        if (mask is not null)
        {
            var each = mask.Rank == 3;
            long[] expected = each ? [batch * heads, queries, keys] : [queries, keys];
            if (!mask.Lengths.AsSpan().SequenceEqual(expected)) throw new TensorException($"attn_mask has shape {Shape.Text(mask.Lengths)}, expected [queries, keys] = [{queries}, {keys}], or [{batch * heads}, {queries}, {keys}] with one for each sequence and head.");
            mask = each ? mask.reshape(batch, heads, queries, keys) : mask.reshape(1, 1, queries, keys);
        }

        if (padding is null) return mask;
        padding = padding.reshape(batch, 1, 1, keys);
        if (mask is null) return padding;
        return mask.dtype == ScalarType.Bool && padding.dtype == ScalarType.Bool ? mask | padding : AsNumbers(mask) + AsNumbers(padding);
    }

    /// <summary>The mask with one more key, which everybody may look at.</summary>
    public static Tensor? OneMore(Tensor? mask) => mask is null ? null : cat([mask, zeros([.. mask.Lengths[..^1], 1], dtype: mask.dtype)], -1);

    /// <summary>Keys or values with zeros behind the last.</summary>
    public static Tensor WithZero(Tensor x) => cat([x, zeros([1, x.Lengths[1], x.Lengths[2]], dtype: x.dtype)]);

    private static Tensor AsNumbers(Tensor mask) =>
        mask.dtype == ScalarType.Bool ? zeros(mask.Lengths).masked_fill(mask, float.NegativeInfinity) : mask;
}
