using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Triangles and diagonals of matrices.</summary>
internal static class Triangles
{
    /// <summary>Zeros where column − row is above the diagonal; the gradient has them there too.</summary>
    public static Tensor Lower(Tensor x, long diagonal) => Choice.Where(Offsets(x, "tril") <= diagonal, x, Promotion.Number(0, x.dtype));

    /// <summary>Zeros where column − row is below the diagonal.</summary>
    public static Tensor Upper(Tensor x, long diagonal) => Choice.Where(Offsets(x, "triu") >= diagonal, x, Promotion.Number(0, x.dtype));

    /// <summary>From a matrix to a diagonal, or from a vector to a matrix.</summary>
    public static Tensor Diag(Tensor x, long diagonal) => x.Rank switch
    {
        1 => Embed(x, diagonal, 0, 1),
        2 => x.diagonal(diagonal).clone(),
        _ => throw new TensorException($"diag: needs a vector or a matrix, but the shape is {Shape.Text(x.Lengths)}. For batches use diagonal or diag_embed."),
    };

    /// <summary>Matrices on two axes with the last axis of x on a diagonal.</summary>
    public static Tensor Embed(Tensor x, long offset, long dim1, long dim2)
    {
        var (a, b) = (Axes.Wrap(dim1, x.Rank + 1, "diag_embed"), Axes.Wrap(dim2, x.Rank + 1, "diag_embed"));
        if (x.Rank == 0 || a == b) throw new TensorException($"diag_embed: needs at least one axis and two different places, but got shape {Shape.Text(x.Lengths)} and axes {dim1} and {dim2}.");
        var side = x.Lengths[^1] + Math.Abs(offset);
        var shape = x.Lengths[..^1].ToList();
        shape.Insert(Math.Min(a, b), side);
        shape.Insert(Math.Max(a, b), side);
        return Viewing.Embed(x, [.. shape], zero => Viewing.Diagonal(zero, a, b, offset), "DiagEmbed");
    }

    /// <summary>Column − row for the last two axes.</summary>
    private static Tensor Offsets(Tensor x, string name)
    {
        if (x.Rank < 2) throw new TensorException($"{name}: needs a matrix or a batch of them, but the shape is {Shape.Text(x.Lengths)}.");
        return arange(x.Lengths[^1]) - arange(x.Lengths[^2]).unsqueeze(1);
    }
}
