using DlCourse.Torch.Operators.Sampling;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

/// <content>New tensors of normal random numbers.</content>
public static partial class torch
{
    /// <summary>Standard normal numbers: a vector.</summary>
    public static Tensor randn(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([size], dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers: a matrix.</summary>
    public static Tensor randn(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([rows, columns], dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers: three axes.</summary>
    public static Tensor randn(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([dim0, dim1, dim2], dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers: four axes.</summary>
    public static Tensor randn(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([dim0, dim1, dim2, dim3], dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers: a vector.</summary>
    public static Tensor randn(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([size], dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers: a matrix.</summary>
    public static Tensor randn(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([rows, columns], dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers: three axes.</summary>
    public static Tensor randn(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([dim0, dim1, dim2], dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers: four axes.</summary>
    public static Tensor randn(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New([dim0, dim1, dim2, dim3], dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers, of a shape.</summary>
    public static Tensor randn(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New(size, dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers, of a shape.</summary>
    public static Tensor randn(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New(size, dtype, device, requires_grad, generator, "randn", Distributions.Normal(0, 1, "randn"));

    /// <summary>Standard normal numbers, in the shape and type of another tensor.</summary>
    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => input.randn_like(dtype, device, requires_grad);

    /// <summary>Normal numbers of a mean and a standard deviation.</summary>
    public static Tensor normal(double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => Sampling.New(size, dtype, device, requires_grad, generator, "normal", Distributions.Normal(mean, std, "normal"));

    /// <summary>Normal numbers, each of its own mean and standard deviation.</summary>
    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null) => Sampling.New(Broadcasting.Join(mean.Lengths, std.Lengths, "normal"), mean.dtype, null, false, generator, "normal", Distributions.Normal(0, 1, "normal")) * std + mean;
}
