namespace DlCourse.Torch.Tests.Peers;

/// <summary>Our expression for each name in <c>tests/peers/fixtures.py</c>.</summary>
internal static partial class OperatorTable
{
    public static Func<Tensor[], Tensor> Find(string file, string name) => file switch
    {
        "pointwise" => Pointwise,
        "activations" => Activation,
        "reductions" => Reductions,
        "matrices" => Matrices,
        "views" => Views,
        "convolution" => Convolution,
        "pooling" => Pooling,
        "normalisation" => Normalisation,
        "resizing" => Resizing,
        "attention" => AttentionTable,
        "losses" => Losses,
        "layers" => Layers,
        _ => Comparisons,
    } is var table && table.TryGetValue(name, out var function) ? function : throw new ArgumentException($"No expression for {file}/{name}.");

    public static IEnumerable<string> Names() => new[] { Pointwise, Activation, Reductions, Matrices, Views, Comparisons, Convolution, Pooling, Normalisation, Resizing, AttentionTable, Losses, Layers }.SelectMany(table => table.Keys);

    private static Tensor Assign(Tensor x, Tensor value)
    {
        var y = x * 2;
        y[1] = value;
        return y * y;
    }

    private static Tensor AssignMask(Tensor x, Tensor value)
    {
        var y = x * 1;
        y[x > 0] = value;
        return y * y;
    }

    private static Tensor InPlace(Tensor x, Tensor value)
    {
        var y = x * 1;
        y.mul_(value).add_(x).sub_(value * 2);
        return y.exp_();
    }

    private static Tensor InPlaceView(Tensor x, Tensor value)
    {
        var y = x * 1;
        y[.., 1].mul_(value);
        y.t()[0].add_(1);
        return y * y;
    }
}
