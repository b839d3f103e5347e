using DlCourse.Plotting;

namespace DlCourse.Autograd;

/// <content>TorchSharp shows nobody its graph: one box says so, and the lesson goes on.</content>
public sealed partial record OperationGraph
{
    /// <summary>A graph of one operation, whose name says that TorchSharp does not show its operations.</summary>
    /// <param name="result">A tensor that was computed from tensors that require gradients.</param>
    /// <returns>The graph.</returns>
    public static OperationGraph Of(Tensor result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new OperationGraph([new Operation("not shown by TorchSharp", null)], []);
    }

    /// <summary>The graph as a figure.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="model">The model whose result the graph is of.</param>
    /// <returns>The figure.</returns>
    public Figure ToFigure(string title, nn.Module model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return ToFigure(title);
    }
}
