using DlCourse.Torch.Operators;

namespace TorchSharp;

/// <content>Systems of equations and products over several axes.</content>
public static partial class torch
{
    /// <inheritdoc cref="Tensor.det()"/>
    public static Tensor det(Tensor input) => input.det();

    /// <inheritdoc cref="Tensor.logdet()"/>
    public static Tensor logdet(Tensor input) => input.logdet();

    /// <inheritdoc cref="Tensor.inverse()"/>
    public static Tensor inverse(Tensor input) => input.inverse();

    /// <inheritdoc cref="Tensor.matrix_power(int)"/>
    public static Tensor matrix_power(Tensor input, int n) => input.matrix_power(n);

    /// <inheritdoc cref="Tensor.tensordot(Tensor, long)"/>
    public static Tensor tensordot(Tensor a, Tensor b, long dims = 2) => a.tensordot(b, dims);

    /// <inheritdoc cref="Tensor.tensordot(Tensor, long[], long[])"/>
    public static Tensor tensordot(Tensor a, Tensor b, long[] dims1, long[] dims2) => a.tensordot(b, dims1, dims2);

    /// <inheritdoc cref="Tensor.kron(Tensor)"/>
    public static Tensor kron(Tensor input, Tensor other) => input.kron(other);

    /// <summary>The sign of the determinant and the logarithm of its size.</summary>
    public static (Tensor res, Tensor logabsdet) slogdet(Tensor A) => LinearSystems.LogDeterminant(A);

    /// <summary>Einstein's summation: <c>"bij,bjk->bik"</c> multiplies two batches of matrices.</summary>
    public static Tensor einsum(string equation, params Tensor[] tensors) => Einsum.Run(equation, tensors);

    /// <summary>The product of several matrices.</summary>
    public static Tensor chain_matmul(params Tensor[] matrices) => matrices.Aggregate((a, b) => a.mm(b));

    /// <summary>Coordinates of the points of a grid, one tensor per axis.</summary>
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") => Joining.Grid([.. tensors], indexing);

    /// <summary>All tensors repeated to their common shape, without copying.</summary>
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => Joining.Broadcast(tensors);

    /// <summary>Rows and columns of the elements of a lower triangle.</summary>
    public static Tensor tril_indices(long row, long col, long offset = 0L, ScalarType dtype = ScalarType.Int64, Device? device = null) => ones(row, col, dtype: ScalarType.Bool).tril(offset).nonzero().t().contiguous().to_type(dtype);

    /// <summary>Rows and columns of the elements of an upper triangle.</summary>
    public static Tensor triu_indices(long row, long col, long offset = 0L, ScalarType dtype = ScalarType.Int64, Device? device = null) => ones(row, col, dtype: ScalarType.Bool).triu(offset).nonzero().t().contiguous().to_type(dtype);
}
