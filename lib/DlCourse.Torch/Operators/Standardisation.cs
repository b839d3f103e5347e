using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels.Normalisation;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// Rows of numbers brought to mean 0 and variance 1, then scaled and shifted, as one operation: what batch norm, layer norm, group norm and instance norm share.
/// </summary>
internal static class Standardisation
{
    /// <summary>
    /// y = x̂·w + b, where x̂ = (x − μ)/σ and σ = √(variance + ε), for each row. With g = dL/dy and h = g·w: dL/dx = (h − mean(h) − x̂·mean(h·x̂))/σ,
    /// dL/dw = Σ g·x̂, dL/db = Σ g.
    /// </summary>
    /// <param name="name">The operation, for the graph.</param>
    /// <param name="rows">Which numbers form a row.</param>
    /// <param name="x">The input, of any shape.</param>
    /// <param name="weight">w, for each channel or each place of a row; null for 1.</param>
    /// <param name="bias">b, in the same way; null for 0.</param>
    /// <param name="moments">Mean and variance of each row, float64 [2, rows], if they are given; then they are no functions of x.</param>
    /// <returns>The result, and mean and variance of each row, float64 [2, rows], which the caller disposes of.</returns>
    public static (Tensor Result, Tensor Moments) Affine(string name, NormalisedRows rows, Tensor x, Tensor? weight, Tensor? bias, Tensor? moments = null)
    {
        var type = Promote(Promote(x.dtype, weight), bias);
        (x, weight, bias) = (Run(x, type)!, Run(weight, type), Run(bias, type));
        var (result, statistics) = (Operand.Allocate(x.dtype, x.Lengths), moments?.operand ?? Operand.Allocate(ScalarType.Float64, [2, rows.Count]));
        Normalising.Forward(rows, x.operand, weight?.operand, bias?.operand, result, statistics);
        moments ??= new Tensor(statistics.Storage, statistics.Layout, scoped: false);
        var y = new Tensor(result);
        return (Graph.Record(name, x, weight, bias) is { } node ? Record(node, rows, x, weight, bias, moments).Output(y) : y, moments);
    }

    private static ScalarType Promote(ScalarType type, Tensor? other) => other is null ? type : ScalarTypes.Promote(type, other.dtype);

    /// <summary>As one run of memory.</summary>
    private static Tensor? Run(Tensor? tensor, ScalarType type) => tensor is null ? null : Viewing.Contiguous(tensor.to_type(type));

    private static OperatorNode Record(OperatorNode node, NormalisedRows rows, Tensor x, Tensor? weight, Tensor? bias, Tensor moments)
    {
        var (savedX, savedMoments, savedWeight) = (node.Save(x), node.Save(moments), weight is null ? null : node.Save(weight));
        Tensor[] inputs = [x, .. weight is null ? [] : (ReadOnlySpan<Tensor>)[weight], .. bias is null ? [] : (ReadOnlySpan<Tensor>)[bias]];
        var ofBias = bias?.Lengths;
        return node.Gradients(inputs, (g, needed) =>
        {
            var w = savedWeight?.Value;
            // A gradient that must have gradients itself is made of operations that have.
            var (dx, dw, db) = GradMode.IsEnabled || g.dtype != savedX.Value.dtype
                ? ByOperations(rows, g, savedX.Value, w, savedMoments.Value, ofBias)
                : ByKernel(rows, g, savedX.Value, w, savedMoments.Value, needed[0], w is not null && needed[1], ofBias is not null && needed[^1] ? ofBias : null);
            return w is null ? [dx, db] : [dx, dw, db];
        });
    }

    private static (Tensor? X, Tensor? Weight, Tensor? Bias) ByKernel(NormalisedRows rows, Tensor g, Tensor x, Tensor? weight, Tensor moments, bool needsX, bool needsWeight, long[]? ofBias)
    {
        g = Viewing.Contiguous(g);
        var dx = needsX ? Operand.Allocate(x.dtype, x.Lengths) : (Operand?)null;
        var dw = needsWeight ? Operand.Allocate(x.dtype, weight!.Lengths) : (Operand?)null;
        var db = ofBias is not null ? Operand.Allocate(x.dtype, ofBias) : (Operand?)null;
        Normalising.Gradient(rows, g.operand, x.operand, weight?.operand, moments.operand, dx, dw, db);
        return (Of(dx), Of(dw), Of(db));

        static Tensor? Of(Operand? gradient) => gradient is { } operand ? new Tensor(operand) : null;
    }

    private static (Tensor X, Tensor? Weight, Tensor? Bias) ByOperations(NormalisedRows rows, Tensor g, Tensor x, Tensor? weight, Tensor moments, long[]? ofBias)
    {
        var (shape, row, perWeight) = rows.AsAxes();
        (g, var values) = (g.reshape(shape), x.reshape(shape));
        var centred = values - (rows.AreGivenMoments ? Given(0) : values.mean(row, keepdim: true));
        var scale = ((rows.AreGivenMoments ? Given(1) : (centred * centred).mean(row, keepdim: true)) + rows.Epsilon).rsqrt();
        var standardised = centred * scale;
        var h = weight is null ? g : g * weight.reshape(perWeight);
        var dx = rows.AreGivenMoments ? h : h - h.mean(row, keepdim: true) - standardised * (h * standardised).mean(row, keepdim: true);
        return (
            (dx * scale).reshape(x.Lengths),
            weight is null ? null : Reduction.SumToShape(g * standardised, perWeight).reshape(weight.Lengths),
            ofBias is null ? null : Reduction.SumToShape(g, perWeight).reshape(ofBias));

        Tensor Given(int moment) => moments.select(0, moment).to_type(x.dtype).reshape(perWeight);
    }
}
