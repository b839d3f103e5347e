using DlCourse.Torch.Operators;
using DlCourse.Torch.Operators.Sampling;
using DlCourse.Torch.Random;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

/// <content>New tensors of random whole numbers, random orders, and draws with given probabilities.</content>
public static partial class torch
{
    /// <summary>Whole numbers from 0 to <paramref name="high"/> − 1.</summary>
    public static Tensor randint(long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Integers(0, high, size.Shape, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from 0 to <paramref name="high"/> − 1.</summary>
    public static Tensor randint(long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Integers(0, high, size, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from 0 to <paramref name="high"/> − 1.</summary>
    public static Tensor randint(int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Integers(0, high, new Size(size).Shape, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from <paramref name="low"/> to <paramref name="high"/> − 1.</summary>
    public static Tensor randint(long low, long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Integers(low, high, size.Shape, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from <paramref name="low"/> to <paramref name="high"/> − 1.</summary>
    public static Tensor randint(long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Integers(low, high, size, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from <paramref name="low"/> to <paramref name="high"/> − 1.</summary>
    public static Tensor randint(int low, int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Integers(low, high, new Size(size).Shape, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from <paramref name="low"/> to <paramref name="high"/> − 1, in the shape and type of another tensor.</summary>
    public static Tensor randint_like(Tensor input, long low, long high, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => input.randint_like(low, high, dtype, device, requires_grad);

    /// <summary>The numbers 0, 1, … n − 1 in a random order.</summary>
    public static Tensor randperm(long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null)
    {
        if (n < 0) throw new TensorException($"randperm: n is {n}; it must be 0 or more.");
        var order = Creation.Empty([n], ScalarType.Int64, device, false, "randperm");
        Sampling.Lock(generator, stream => Permutation.Fill(stream, order.operand.Span<long>()));
        return Creation.Ready(order.to_type(dtype ?? ScalarType.Int64), requires_grad);
    }

    /// <summary>Ones with the probabilities that a tensor holds, else zeros.</summary>
    public static Tensor bernoulli(Tensor input, Generator? generator = null) => input.bernoulli(generator);

    /// <summary>Draws indices with the weights that a tensor holds, one row of them or several.</summary>
    /// <param name="input">The weights, [categories] or [rows, categories]; a row need not sum to 1.</param>
    /// <param name="num_samples">Draws for each row.</param>
    /// <param name="replacement">Whether an index can be drawn again.</param>
    /// <param name="generator">The sequence of random numbers; the default one if null.</param>
    /// <returns>Indices (int64), [num_samples] or [rows, num_samples].</returns>
    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) => input.multinomial(num_samples, replacement, generator);

    private static Tensor Integers(long low, long high, long[] size, ScalarType? dtype, Device? device, bool requiresGrad, Generator? generator)
    {
        var type = dtype ?? ScalarType.Int64;
        return Sampling.New(size, type, device, requiresGrad, generator, "randint", Distributions.WholeNumbers(low, high, type, "randint"));
    }
}
