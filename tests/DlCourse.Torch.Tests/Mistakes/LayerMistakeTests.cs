using DlCourse.Torch.Shapes;
using static TorchSharp.torch.nn;

namespace DlCourse.Torch.Tests.Mistakes;

/// <summary>What a learner gets wrong with layers for images and sequences.</summary>
public sealed class LayerMistakeTests
{
    private static readonly Tensor Images = zeros(2, 3, 8, 8);

    public static TheoryData<string, Action, string[]> Mistakes => new()
    {
        // convolution
        { "channels last", () => Conv2d(3, 6, 5).call(zeros(2, 8, 8, 3)), ["Conv2d(3, 6, 5)", "8 channels, expected 3", "[2, 8, 8, 3]", "permute(0, 3, 1, 2)"] },
        { "the channel axis missing", () => Conv2d(1, 6, 5).call(zeros(64, 28, 28)), ["64 channels, expected 1", "unsqueeze(1)"] },
        { "one image without channels", () => Conv2d(1, 6, 5).call(zeros(28, 28)), ["[28, 28]", "[batch, 1, height, width]", "unsqueeze(0).unsqueeze(0)"] },
        { "a colour image for a grey network", () => Conv2d(1, 6, 3).call(Images), ["3 channels, expected 1"] },
        { "a flattened image", () => Conv2d(1, 6, 5).call(zeros(64, 784)), ["[64, 784]", "height, width"] },
        { "a kernel larger than the image", () => Conv2d(3, 6, 5).call(zeros(1, 3, 4, 4)), ["kernel is larger than the input", "5", "has 4", "Pad more"] },
        { "a dilated kernel larger than the padded image", () => Conv2d(3, 6, 3, padding: 1, dilation: 4).call(zeros(1, 3, 6, 6)), ["reaches over 9", "8 with padding"] },
        { "groups that do not divide", () => Conv2d(3, 8, 3, groups: 2), ["groups = 2", "3 input and 8 output"] },
        { "padding Same with a stride", () => Conv2d(3, 8, 3, Padding.Same, stride: 2), ["Same", "stride"] },
        { "images of whole numbers", () => Conv2d(3, 6, 3).call(zeros(1, 3, 8, 8, dtype: uint8)), ["uint8", "to(float32) / 255"] },
        { "images of doubles", () => Conv2d(3, 6, 3).call(zeros(1, 3, 8, 8, dtype: float64)), ["float64", "weight float32", "to(float32)"] },
        { "a layer inside a network", () => Sequential(("features", Sequential(Conv2d(3, 6, 3), ReLU(), Conv2d(5, 6, 3)))).call(Images), ["layer \"features.2\"", "Conv2d(5, 6, 3)", "6 channels, expected 5"] },
        { "a stride for three axes", () => functional.conv2d(Images, zeros(6, 3, 3, 3), strides: [1, 1, 1]), ["strides", "[1, 1, 1]"] },
        { "a bias for other channels", () => functional.conv2d(Images, zeros(6, 3, 3, 3), zeros(5)), ["bias", "[5]", "[6, 3, 3, 3]"] },
        { "an impossible size of a transposed convolution", () => ConvTranspose2d(3, 2, 3, stride: 2).forward(Images, [20, 20]), ["[20, 20]", "17 to 18"] },
        { "too much output padding", () => ConvTranspose2d(3, 2, 3, output_padding: 1).call(Images), ["output_padding 1", "stride 1"] },

        // pooling, borders, sizes
        { "pooling more often than the image allows", () => MaxPool2d(2).call(zeros(1, 3, 1, 1)), ["MaxPool2d(2, 2)", "window is larger", "pool less"] },
        { "padding more than half a window", () => MaxPool2d(2, padding: 2).call(Images), ["padding 2", "half the window", "At most 1"] },
        { "pooling behind Flatten", () => MaxPool2d(2).call(zeros(4, 192)), ["[4, 192]", "before Flatten"] },
        { "a mirror image larger than the image", () => ReflectionPad2d(8).call(Images), ["Reflect", "at most 7"] },
        { "a size and a factor", () => functional.interpolate(Images, size: [4, 4], scale_factor: [2]), ["size or scale_factor", "not both"] },
        { "a mode for other shapes", () => functional.interpolate(zeros(3, 8, 8), scale_factor: [2], mode: InterpolationMode.Bilinear), ["Bilinear", "[batch, channels, height, width]", "unsqueeze(0)"] },

        // normalisation
        { "a batch of one while training", () => BatchNorm1d(3).call(zeros(1, 3)), ["BatchNorm1d(3)", "more than one value", "model.eval()", "drop_last"] },
        { "BatchNorm1d for images", () => BatchNorm1d(3).call(Images), ["[2, 3, 8, 8]", "BatchNorm2d"] },
        { "BatchNorm2d for features", () => BatchNorm2d(3).call(zeros(2, 3)), ["[2, 3]", "BatchNorm1d"] },
        { "batch norm with channels last", () => BatchNorm2d(3).call(zeros(2, 8, 8, 3)), ["8 channels", "expected 3", "permute(0, 3, 1, 2)"] },
        { "layer norm over channels", () => LayerNorm(3).call(Images), ["[3]", "[2, 3, 8, 8]", "BatchNorm or GroupNorm"] },
        { "channels that do not divide into groups", () => GroupNorm(4, 6), ["6 channels", "4 groups", "divisor of 6"] },
        { "evaluating without statistics", () => functional.batch_norm(Images, null, null), ["running statistics", "training: true"] },

        // sequences
        { "an LSTM with the wrong number of features", () => LSTM(28, 64).call(zeros(10, 4, 32)), ["LSTM(28, 64)", "32 features", "expected inputSize 28"] },
        { "one sequence without a batch axis", () => GRU(3, 4, batchFirst: true).call(zeros(10, 3)), ["GRU(3, 4, batchFirst: true)", "[batch, times, 3]", "unsqueeze(0)"] },
        { "numbers without a feature axis", () => RNN(1, 4).call(zeros(10, 5)), ["[times, batch, 1]", "unsqueeze(-1)"] },
        { "a state in the wrong order", () => LSTM(3, 4, batchFirst: true).call(zeros(5, 7, 3), (zeros(5, 1, 4), zeros(5, 1, 4))), ["[5, 1, 4]", "[1, 5, 4]", "layers first"] },
        { "whole sequences for a cell", () => LSTMCell(3, 4).call(zeros(7, 5, 3)), ["[7, 5, 3]", "one step", "LSTM"] },
        { "letters without an embedding", () => RNN(3, 4).call(zeros(5, 2, 3, dtype: int64)), ["int64", "Embedding"] },

        // attention
        { "heads that do not divide", () => MultiheadAttention(10, 3), ["10", "3 heads", "multiple"] },
        { "attention with batches first", () => MultiheadAttention(4, 2).call(zeros(2, 5, 4), zeros(2, 7, 4), zeros(2, 7, 4)), ["5 and 7", "transpose(0, 1)"] },
        { "attention without a batch axis", () => MultiheadAttention(4, 2).call(zeros(5, 4), zeros(5, 4), zeros(5, 4)), ["[5, 4]", "[positions, batch, 4]", "unsqueeze(1)"] },
        { "a mask of the wrong shape", () => MultiheadAttention(4, 2).call(zeros(5, 2, 4), zeros(5, 2, 4), zeros(5, 2, 4), attn_mask: zeros(4, 4)), ["attn_mask", "[4, 4]", "[5, 5]"] },
        { "keys without values", () => functional.scaled_dot_product_attention(zeros(2, 4), zeros(3, 4), zeros(2, 4)), ["3 and 2", "one value"] },
        { "causal and a mask", () => functional.scaled_dot_product_attention(zeros(2, 4), zeros(2, 4), zeros(2, 4), zeros(2, 2), is_casual: true), ["is_casual", "attn_mask"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_message_names_the_layer_and_proposes_a_fix(string mistake, Action act, string[] words)
    {
        var error = Assert.Throws<TensorException>(act);
        foreach (var word in words) Assert.Contains(word, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(mistake);
    }
}
