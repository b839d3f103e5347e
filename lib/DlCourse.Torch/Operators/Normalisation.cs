using DlCourse.Torch.Autograd;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Normalisations: which numbers form a row that is standardised, and what scales and shifts the result.</summary>
internal static class Normalisation
{
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
            var scale = (running.Variance + epsilon).rsqrt();
            return Affine((x - PerChannel(running.Mean, x)) * PerChannel(scale, x), weight, bias, x);
        }

        var count = x.Count / Math.Max(channels, 1);
        if (count <= 1) throw new TensorException($"{name}: while training, a channel needs more than one value to have a variance, but the input {Shape.Text(x.Lengths)} has {count} per channel. Use larger batches (drop_last: true in the DataLoader), or call model.eval() first if this is no training.");
        // One value per image and channel: as a matrix whose rows are the channels, so that rows are runs of memory.
        var flat = Shape.Count(x.Lengths.AsSpan(2)) == 1;
        var rows = flat ? x.reshape(x.Lengths[0], channels).t().unsqueeze(0) : x.reshape(x.Lengths[0], channels, -1);
        var (y, mean, variance) = Standardisation.Rows(rows, epsilon);
        Update(running, mean, variance, (double)count / (count - 1));
        return Affine(flat ? y.squeeze(0).t().reshape(x.Lengths) : y.reshape(x.Lengths), weight, bias, x);
    }

    /// <summary>The last axes of each example are standardised together.</summary>
    public static Tensor Layer(string name, Tensor x, long[] shape, Tensor? weight, Tensor? bias, double epsilon)
    {
        CheckReal(name, x);
        if (shape.Length == 0) throw new TensorException($"{name}: normalized_shape is empty; it names the last axes, for example [{(x.Rank > 0 ? x.Lengths[^1] : 16)}].");
        if (x.Rank < shape.Length || !x.Lengths.AsSpan(x.Rank - shape.Length).SequenceEqual(shape)) throw new TensorException($"{name}: normalized_shape {Shape.Text(shape)} must be the last axes of the input, but the input has shape {Shape.Text(x.Lengths)}.{(x.Rank > 1 && shape.Length == 1 && x.Lengths[1] == shape[0] ? " The channels stand on axis 1 here: BatchNorm or GroupNorm is made for that, or permute them to the end." : "")}");
        CheckSize(name, "weight", weight, shape);
        CheckSize(name, "bias", bias, shape);
        var (y, _, _) = Standardisation.Rows(x.reshape(1, x.Count / Math.Max(1, Shape.Count(shape)), Shape.Count(shape)), epsilon);
        y = y.reshape(x.Lengths);
        if (weight is not null) y = y * weight;
        return bias is null ? y : y + bias;
    }

    /// <summary>So many groups of channels of each image are standardised, each group for itself.</summary>
    public static Tensor Group(string name, Tensor x, long groups, Tensor? weight, Tensor? bias, double epsilon)
    {
        CheckReal(name, x);
        if (x.Rank < 2) throw new TensorException($"{name}: the input has shape {Shape.Text(x.Lengths)}; expected [batch, channels, …].");
        var channels = x.Lengths[1];
        if (groups < 1 || channels % groups != 0) throw new TensorException($"{name}: {channels} channels do not divide into {groups} groups of equal size. Choose a divisor of {channels} (input {Shape.Text(x.Lengths)}).");
        CheckChannels(name, channels, x, weight, bias);
        var (y, _, _) = Standardisation.Rows(x.reshape(1, x.Lengths[0] * groups, -1), epsilon);
        return Affine(y.reshape(x.Lengths), weight, bias, x);
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
        var (y, mean, variance) = Standardisation.Rows(x.reshape(1, batch * channels, -1), epsilon);
        Update(running, Average(mean, channels), Average(variance, channels), (double)count / (count - 1));
        return Affine(y.reshape(x.Lengths), weight, bias, x);
    }

    /// <summary>running ← (1 − momentum)·running + momentum·statistic of this batch; the variance is that of a sample.</summary>
    private static void Update(Running running, double[] mean, double[] variance, double unbiased)
    {
        if (running.Mean is { } runningMean) Mix(runningMean, mean, 1);
        if (running.Variance is { } runningVariance) Mix(runningVariance, variance, unbiased);

        void Mix(Tensor statistic, double[] ofBatch, double factor)
        {
            using var mode = GradMode.Set(false);
            var fresh = tensor(ofBatch).to_type(statistic.dtype);
            statistic.mul_(1 - running.Momentum).add_(fresh * (factor * running.Momentum));
        }
    }

    private static double[] Average(double[] values, long channels)
    {
        var average = new double[channels];
        for (var i = 0; i < values.Length; i++) average[i % channels] += values[i] * channels / values.Length;
        return average;
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
