using System.Globalization;
using DlCourse.Torch.Random;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators.Sampling;

/// <summary>The distributions that tensors are filled from: checks of their parameters, and the way from element types to spans.</summary>
internal static class Distributions
{
    private delegate void Filling<T>(RandomStream stream, Span<T> to, bool liesInOrder);

    public static Drawing Uniform(double from, double upTo, string name)
    {
        if (!(from <= upTo)) throw new TensorException($"{name}: from = {Number(from)} is above to = {Number(upTo)}; the numbers lie in [from, to).");
        return Floating(name,
            (stream, to, _) => Random.Uniform.Fill(stream, to, (float)from, (float)upTo),
            (stream, to, _) => Random.Uniform.Fill(stream, to, from, upTo));
    }

    public static Drawing Normal(double mean, double deviation, string name)
    {
        if (!(deviation >= 0)) throw new TensorException($"{name}: the standard deviation is {Number(deviation)}; it must be 0 or more.");
        return Floating(name,
            (stream, to, inOrder) =>
            {
                if (inOrder && to.Length >= Random.Normal.Block) Random.Normal.Fill(stream, to, (float)mean, (float)deviation);
                else Random.Normal.FillSingly(stream, to, mean, deviation);
            },
            (stream, to, inOrder) =>
            {
                if (inOrder) Random.Normal.Fill(stream, to, mean, deviation);
                else Random.Normal.FillSingly(stream, to, mean, deviation);
            });
    }

    public static Drawing Exponential(double rate)
    {
        if (!(rate > 0)) throw new TensorException($"exponential_: lambda is {Number(rate)}; it must be above 0.");
        return Floating("exponential_", (stream, to, _) => Continuous.FillExponential(stream, to, rate), (stream, to, _) => Continuous.FillExponential(stream, to, rate));
    }

    public static Drawing Cauchy(double median, double scale)
    {
        if (!(scale > 0)) throw new TensorException($"cauchy_: sigma is {Number(scale)}; it must be above 0.");
        return Floating("cauchy_", (stream, to, _) => Continuous.FillCauchy(stream, to, median, scale), (stream, to, _) => Continuous.FillCauchy(stream, to, median, scale));
    }

    public static Drawing LogNormal(double mean, double deviation)
    {
        if (!(deviation > 0)) throw new TensorException($"log_normal_: std is {Number(deviation)}; it must be above 0.");
        return Floating("log_normal_", (stream, to, _) => Continuous.FillLogNormal(stream, to, mean, deviation), (stream, to, _) => Continuous.FillLogNormal(stream, to, mean, deviation));
    }

    public static Drawing Geometric(double probability)
    {
        if (!(probability is > 0 and < 1)) throw new TensorException($"geometric_: p is {Number(probability)}; it must lie between 0 and 1.");
        return Floating("geometric_", (stream, to, _) => Continuous.FillGeometric(stream, to, probability), (stream, to, _) => Continuous.FillGeometric(stream, to, probability));
    }

    public static Drawing Bernoulli(double probability, string name)
    {
        if (!(probability is >= 0 and <= 1)) throw new TensorException($"{name}: the probability is {Number(probability)}; it must lie in [0, 1].");
        return (stream, to, _) =>
        {
            switch (to.Type)
            {
                case ScalarType.Float32: Random.Bernoulli.Fill(stream, to.Span<float>(), probability); break;
                case ScalarType.Float64: Random.Bernoulli.Fill(stream, to.Span<double>(), probability); break;
                case ScalarType.Int64: Random.Bernoulli.Fill(stream, to.Span<long>(), probability); break;
                case ScalarType.Int32: Random.Bernoulli.Fill(stream, to.Span<int>(), probability); break;
                default: Random.Bernoulli.Fill(stream, to.Span<byte>(), probability); break;
            }
        };
    }

    /// <summary>Whole numbers from <paramref name="from"/> to <paramref name="upTo"/> − 1, of every element type.</summary>
    public static Drawing WholeNumbers(long from, long upTo, ScalarType type, string name)
    {
        CheckRange(from, upTo, type, name);
        if (type is ScalarType.Float32 or ScalarType.Float64)
        {
            var mantissa = type == ScalarType.Float32 ? 24 : 53;
            (from, upTo) = (Random.WholeNumbers.RaiseToGrid(from, mantissa), Random.WholeNumbers.LowerToGrid(upTo, mantissa));
            if (from >= upTo) throw new TensorException($"{name}: {ScalarTypes.Name(type)} has no number in the range that was asked for; take another element type.");
        }

        var range = (ulong)upTo - (ulong)from;
        return (stream, to, _) =>
        {
            switch (to.Type)
            {
                case ScalarType.Float32: Random.WholeNumbers.Fill(stream, to.Span<float>(), from, range); break;
                case ScalarType.Float64: Random.WholeNumbers.Fill(stream, to.Span<double>(), from, range); break;
                case ScalarType.Int64: Random.WholeNumbers.Fill(stream, to.Span<long>(), from, range); break;
                case ScalarType.Int32: Random.WholeNumbers.Fill(stream, to.Span<int>(), from, range); break;
                default: Random.WholeNumbers.Fill(stream, to.Span<byte>(), from, range); break;
            }
        };
    }

    private static void CheckRange(long from, long upTo, ScalarType type, string name)
    {
        if (from >= upTo) throw new TensorException($"{name}: the numbers lie in [low, high), so low must be below high, but low is {from} and high {upTo}.");
        var (least, greatest) = type switch
        {
            ScalarType.Bool => (0, 1),
            ScalarType.Byte => (0, byte.MaxValue),
            ScalarType.Int32 => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        if (from < least || upTo - 1 > greatest) throw new TensorException($"{name}: numbers from {from} to {upTo - 1} do not fit into {ScalarTypes.Name(type)}, which holds {least} to {greatest}. Pass another dtype.");
    }

    private static Drawing Floating(string name, Filling<float> single, Filling<double> @double) => (stream, to, liesInOrder) =>
    {
        if (to.Type == ScalarType.Float32) single(stream, to.Span<float>(), liesInOrder);
        else if (to.Type == ScalarType.Float64) @double(stream, to.Span<double>(), liesInOrder);
        else throw new TensorException($"{name}: the numbers are real, but the elements are {ScalarTypes.Name(to.Type)}; use float32 or float64.");
    };

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
