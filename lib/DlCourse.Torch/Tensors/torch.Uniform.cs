using DlCourse.Torch.Operators.Sampling;

namespace TorchSharp;

/// <content>New tensors of uniform random numbers.</content>
public static partial class torch
{
    /// <summary>Uniform numbers in [0, 1): a vector.</summary>
    public static Tensor rand(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([size], dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1): a matrix.</summary>
    public static Tensor rand(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([rows, columns], dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1): three axes.</summary>
    public static Tensor rand(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([dim0, dim1, dim2], dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1): four axes.</summary>
    public static Tensor rand(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([dim0, dim1, dim2, dim3], dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1): a vector.</summary>
    public static Tensor rand(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([size], dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1): a matrix.</summary>
    public static Tensor rand(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([rows, columns], dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1): three axes.</summary>
    public static Tensor rand(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([dim0, dim1, dim2], dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1): four axes.</summary>
    public static Tensor rand(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([dim0, dim1, dim2, dim3], dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1), of a shape.</summary>
    public static Tensor rand(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New(size, dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1), of a shape.</summary>
    public static Tensor rand(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New(size, dtype, device, requires_grad, generator, "rand", Distributions.Uniform(0, 1, "rand"));

    /// <summary>Uniform numbers in [0, 1), in the shape and type of another tensor.</summary>
    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => input.rand_like(dtype, device, requires_grad);
}
