using System.Numerics;
using DlCourse.Torch.Random;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators.Sampling;

/// <summary>Indices drawn with the weights that the rows of a tensor hold.</summary>
internal static class Multinomial
{
    /// <summary>libtorch's limit: single-precision quotients of more categories would hardly differ.</summary>
    private const long MostCategories = 1 << 24;

    public static Tensor Draw(Tensor weights, long samples, bool replacement, Generator? generator)
    {
        Check(weights, samples, replacement);
        return weights.dtype == ScalarType.Float32 ? Draw<float>(weights.detach(), samples, replacement, generator) : Draw<double>(weights.detach(), samples, replacement, generator);
    }

    private static Tensor Draw<T>(Tensor weights, long samples, bool replacement, Generator? generator) where T : unmanaged, INumber<T>
    {
        var from = weights.contiguous();
        var categories = (int)weights.Lengths[^1];
        var rows = weights.Rank == 1 ? 1 : (int)weights.Lengths[0];
        CheckRows(from.operand.Span<T>(), rows, categories, replacement ? 1 : samples);
        var result = Operand.Allocate(ScalarType.Int64, [.. weights.Lengths[..^1], samples]);
        // Later versions of PyTorch take the other way for one sample, replacement or not; 1.13 does as this does.
        if (replacement)
        {
            Sampling.Lock(generator, stream =>
            {
                for (var row = 0; row < rows; row++) Categories.FillWithReplacement<T>(stream, Row<long>(result, row, (int)samples), Row<T>(from.operand, row, categories));
            });
            return new Tensor(result);
        }

        var exponentials = Sampling.Like(weights, null, null, false, generator, Distributions.Exponential(1)).contiguous();
        for (var row = 0; row < rows; row++) Categories.FillWithoutReplacement<T>(Row<long>(result, row, (int)samples), Row<T>(from.operand, row, categories), Row<T>(exponentials.operand, row, categories));
        return new Tensor(result);
    }

    private static Span<T> Row<T>(Operand operand, int row, int length) where T : unmanaged => operand.Span<T>().Slice(row * length, length);

    private static void Check(Tensor weights, long samples, bool replacement)
    {
        if (weights.Rank is not (1 or 2)) throw new TensorException($"multinomial: the weights have shape {Shape.Text(weights.Lengths)}; pass one row, [categories], or several, [rows, categories].");
        if (!weights.is_floating_point()) throw new TensorException($"multinomial: the weights are {ScalarTypes.Name(weights.dtype)}; they must be float32 or float64.");
        var categories = weights.Lengths[^1];
        if (samples <= 0) throw new TensorException($"multinomial: {samples} samples were asked for; 1 or more are possible.");
        if (categories > MostCategories) throw new TensorException($"multinomial: there are {categories} categories; at most {MostCategories} are possible.");
        if (categories == 0) throw new TensorException("multinomial: there are no categories to draw from.");
        if (!replacement && samples > categories) throw new TensorException($"multinomial: {samples} samples without replacement need as many categories, and there are {categories}. Draw fewer, or pass replacement: true.");
    }

    private static void CheckRows<T>(ReadOnlySpan<T> weights, int rows, int categories, long needed) where T : INumber<T>
    {
        for (var row = 0; row < rows; row++)
        {
            var positive = 0L;
            foreach (var weight in weights.Slice(row * categories, categories))
            {
                if (!(weight >= T.Zero) || T.IsInfinity(weight)) throw new TensorException($"multinomial: row {row} has the weight {weight}; weights are finite and not negative.");
                if (weight > T.Zero) positive++;
            }

            if (positive == 0) throw new TensorException($"multinomial: all weights of row {row} are 0, so nothing can be drawn.");
            if (positive < needed) throw new TensorException($"multinomial: {needed} samples without replacement need as many weights above 0, and row {row} has {positive}.");
        }
    }
}
