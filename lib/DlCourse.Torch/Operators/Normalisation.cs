using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Kernels.Normalisation;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Normalisations: which numbers form a row that is standardised, and what scales and shifts the result.</summary>
internal static class Normalisation
{
    /// <summary>With fewer numbers than this in a channel of an image, runs of memory are too short for the loops over them.</summary>
    private const int FewPositions = 8;

    /// <summary>Running statistics: what batch norm uses when it is not training, and updates when it is.</summary>
    internal readonly record struct Running(Tensor? Mean, Tensor? Variance, double Momentum);

    /// <summary>A channel is standardised over the whole batch; when not training, with the running statistics.</summary>
    /// <param name="name">The operation or the layer, for messages.</param>
    /// <param name="x">[batch, channels, …].</param>
    /// <param name="weight">Scales each channel; null for 1.</param>
    /// <param name="bias">Shifts each channel; null for 0.</param>
    /// <param name="running">Running statistics.</param>
    /// <param name="training">Whether the statistics of this batch are used.</param>
    /// <param name="epsilon">Added to the variance.</param>
    public static Tensor Batch(string name, Tensor x, Tensor? weight, Tensor? bias, Running running, bool training, double epsilon)
    {
        CheckReal(name, x);
        if (x.Rank < 2) throw new TensorException($"{name}: the input has shape {Shape.Text(x.Lengths)}; expected [batch, channels, …]. For one example write x.unsqueeze(0).");
        var channels = x.Lengths[1];
        CheckChannels(name, channels, x, weight, bias, running.Mean, running.Variance);
        if (!training)
        {
            if (running.Mean is null || running.Variance is null) throw new TensorException($"{name}: without training there must be running statistics, but running_mean or running_var is null. Pass both, or training: true to use this batch's.");
            return ByRunning(x, weight, bias, running.Mean, running.Variance, epsilon);
        }

        var count = x.Count / Math.Max(channels, 1);
        if (count <= 1) throw new TensorException($"{name}: while training, a channel needs more than one value to have a variance, but the input {Shape.Text(x.Lengths)} has {count} per channel. Use larger batches (drop_last: true in the DataLoader), or call model.eval() first if this is no training.");
        // With few values per image and channel: as a matrix whose rows are the channels, so that rows are runs of memory. Single values are columns.
        var positions = Positions(x);
        var gathered = positions is > 1 and < FewPositions;
        var rows = gathered ? NormalisedRows.OfChannels(1, channels, count, epsilon) : NormalisedRows.OfChannels(x.Lengths[0], channels, positions, epsilon);
        var (y, moments) = Standardisation.Affine("NativeBatchNorm", rows, gathered ? x.transpose(0, 1) : x, weight, bias);
        using (moments) Update(running, moments, (double)count / (count - 1));
        return gathered ? y.transpose(0, 1).contiguous() : y;
    }

    /// <summary>The last axes of each example are standardised together.</summary>
    public static Tensor Layer(string name, Tensor x, long[] shape, Tensor? weight, Tensor? bias, double epsilon)
    {
        CheckReal(name, x);
        if (shape.Length == 0) throw new TensorException($"{name}: normalized_shape is empty; it names the last axes, for example [{(x.Rank > 0 ? x.Lengths[^1] : 16)}].");
        if (x.Rank < shape.Length || !x.Lengths.AsSpan(x.Rank - shape.Length).SequenceEqual(shape)) throw new TensorException($"{name}: normalized_shape {Shape.Text(shape)} must be the last axes of the input, but the input has shape {Shape.Text(x.Lengths)}.{(x.Rank > 1 && shape.Length == 1 && x.Lengths[1] == shape[0] ? " The channels stand on axis 1 here: BatchNorm or GroupNorm is made for that, or permute them to the end." : "")}");
        CheckSize(name, "weight", weight, shape);
        CheckSize(name, "bias", bias, shape);
        var length = Shape.Count(shape);
        var (y, moments) = Standardisation.Affine("NativeLayerNorm", NormalisedRows.OfMatrix(x.Count / Math.Max(1, length), length, epsilon), x, weight, bias);
        moments.Dispose();
        return y;
    }

    /// <summary>So many groups of channels of each image are standardised, each group for itself.</summary>
    public static Tensor Group(string name, Tensor x, long groups, Tensor? weight, Tensor? bias, double epsilon)
    {
        CheckReal(name, x);
        if (x.Rank < 2) throw new TensorException($"{name}: the input has shape {Shape.Text(x.Lengths)}; expected [batch, channels, …].");
        var channels = x.Lengths[1];
        if (groups < 1 || channels % groups != 0) throw new TensorException($"{name}: {channels} channels do not divide into {groups} groups of equal size. Choose a divisor of {channels} (input {Shape.Text(x.Lengths)}).");
        CheckChannels(name, channels, x, weight, bias);
        var positions = Positions(x);
        var gathered = positions < FewPositions;
        var rows = gathered ? NormalisedRows.OfMatrix(x.Lengths[0] * groups, channels / groups * positions, epsilon) : NormalisedRows.OfGroups(x.Lengths[0], channels, positions, groups, epsilon);
        var (y, moments) = Standardisation.Affine("NativeGroupNorm", rows, x, gathered ? null : weight, gathered ? null : bias);
        moments.Dispose();
        return gathered ? Affine(y, weight, bias, x) : y;
    }

    /// <summary>Each channel of each image is standardised for itself; or, with running statistics, as batch norm does.</summary>
    public static Tensor Instance(string name, Tensor x, Tensor? weight, Tensor? bias, Running running, bool useInput, double epsilon)
    {
        if (!useInput) return Batch(name, x, weight, bias, running, training: false, epsilon);
        CheckReal(name, x);
        if (x.Rank < 2) throw new TensorException($"{name}: the input has shape {Shape.Text(x.Lengths)}; expected [batch, channels, …].");
        var (batch, channels) = (x.Lengths[0], x.Lengths[1]);
        CheckChannels(name, channels, x, weight, bias, running.Mean, running.Variance);
        var count = x.Count / Math.Max(batch * channels, 1);
        if (count <= 1) throw new TensorException($"{name}: a channel of an image needs more than one pixel to have a variance, but the input has shape {Shape.Text(x.Lengths)}.");
        var (y, moments) = Standardisation.Affine("NativeBatchNorm", NormalisedRows.OfGroups(batch, channels, count, channels, epsilon), x, weight, bias);
        using (moments) Update(running, moments, (double)count / (count - 1));
        return y;
    }

    /// <summary>Batch norm with statistics that are given.</summary>
    private static Tensor ByRunning(Tensor x, Tensor? weight, Tensor? bias, Tensor mean, Tensor variance, double epsilon)
    {
        // Statistics that somebody wants gradients of, or of another type, take part as tensors.
        if (Positions(x) is 0 or (> 1 and < FewPositions) || mean.requires_grad || variance.requires_grad || mean.dtype != x.dtype || variance.dtype != x.dtype) return Affine((x - PerChannel(mean, x)) * PerChannel((variance + epsilon).rsqrt(), x), weight, bias, x);
        using var moments = new Tensor(Operand.Allocate(ScalarType.Float64, [2, x.Lengths[1]]));
        Copying.Copy(mean.reshape(-1).operand, new Operand(moments.storage, moments.layout.Select(0, 0)));
        Copying.Copy(variance.reshape(-1).operand, new Operand(moments.storage, moments.layout.Select(0, 1)));
        var rows = NormalisedRows.OfChannels(x.Lengths[0], x.Lengths[1], Positions(x), epsilon) with { AreGivenMoments = true };
        return Standardisation.Affine("NativeBatchNorm", rows, x, weight, bias, moments).Result;
    }

    /// <summary>running ← (1 − momentum)·running + momentum·statistic of this batch; the variance is that of a sample.</summary>
    /// <param name="running">Running statistics, [channels].</param>
    /// <param name="moments">Mean and variance, [2, channels], or [2, images · channels], which are averaged over the images.</param>
    /// <param name="unbiased">n/(n − 1).</param>
    private static void Update(Running running, Tensor moments, double unbiased)
    {
        if (running.Mean is { } runningMean) Mix(runningMean, 0, 1);
        if (running.Variance is { } runningVariance) Mix(runningVariance, 1, unbiased);

        void Mix(Tensor statistic, int moment, double factor)
        {
            using var mode = GradMode.Set(false);
            using var scope = NewDisposeScope();
            var ofBatch = moments.select(0, moment);
            if (ofBatch.Count != statistic.Count) ofBatch = ofBatch.reshape(-1, statistic.Count).mean([0]);
            statistic.mul_(1 - running.Momentum).add_(ofBatch.to_type(statistic.dtype) * (factor * running.Momentum));
        }
    }

    private static Tensor Affine(Tensor y, Tensor? weight, Tensor? bias, Tensor x)
    {
        if (weight is not null) y = y * PerChannel(weight, x);
        return bias is null ? y : y + PerChannel(bias, x);
    }

    /// <summary>One number per channel, as a tensor that broadcasts over everything else.</summary>
    private static Tensor PerChannel(Tensor values, Tensor x)
    {
        var shape = new long[x.Rank - 1];
        Array.Fill(shape, 1);
        shape[0] = values.Count;
        return values.reshape(shape);
    }

    /// <summary>Values of a channel of an image.</summary>
    private static long Positions(Tensor x) => Shape.Count(x.Lengths.AsSpan(2));

    private static void CheckReal(string name, Tensor x)
    {
        if (!x.is_floating_point()) throw new TensorException($"{name}: the input is {ScalarTypes.Name(x.dtype)}, but normalisation works on real numbers. Convert first: x.to(float32).");
    }

    private static void CheckChannels(string name, long channels, Tensor x, params Tensor?[] perChannel)
    {
        foreach (var values in perChannel)
        {
            if (values is null || values.Count == channels) continue;
            var hint = x.Lengths[^1] == values.Count && x.Rank > 2 ? $" The channels stand last: {(x.Rank == 4 ? "x.permute(0, 3, 1, 2)" : "x.transpose(1, 2)")} brings them to the second place." : "";
            throw new TensorException($"{name}: the input has {channels} channels (axis 1 of {Shape.Text(x.Lengths)}), expected {values.Count}.{hint}");
        }
    }

    private static void CheckSize(string name, string what, Tensor? values, long[] shape)
    {
        if (values is not null && !values.Lengths.AsSpan().SequenceEqual(shape)) throw new TensorException($"{name}: the {what} has shape {Shape.Text(values.Lengths)}, but normalized_shape is {Shape.Text(shape)}; they must be equal.");
    }
}
