using DlCourse.Plotting;
using DlCourse.Torch.Autograd;

namespace DlCourse.Autograd;

/// <content>Reading the graph of the course's own engine.</content>
public sealed partial record OperationGraph
{
    /// <summary>Reads the graph behind a tensor.</summary>
    /// <param name="result">A tensor that was computed from tensors that require gradients.</param>
    /// <returns>Its operations and leaves.</returns>
    /// <exception cref="ArgumentException">Nothing was recorded for it.</exception>
    public static OperationGraph Of(Tensor result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (Graph.EdgeOf(result).Node is not { } last) throw new ArgumentException("Nothing was recorded for this tensor: none of the tensors it was computed from requires a gradient, or it was computed under no_grad.", nameof(result));
        var order = new List<Node>();
        Visit(last, order);
        var numbers = order.Select((node, i) => (node, i)).ToDictionary(pair => pair.node, pair => pair.i);
        var links = order.SelectMany(node => node.Edges.Where(edge => edge.IsValid).Select(edge => (numbers[edge.Node!], numbers[node])));
        return new OperationGraph([.. order.Select(Describe)], [.. links]);
    }

    /// <summary>The graph as a figure in which a model's parameters have the names that the model gives them.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="model">The model whose result the graph is of.</param>
    /// <returns>The figure.</returns>
    public Figure ToFigure(string title, nn.Module model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var named = model.named_parameters().ToArray();
        var leaf = 0;
        return ToFigure(title, [.. Operations.Where(operation => operation.Leaf is not null).Select(operation =>
        {
            leaf++;
            return Array.Find(named, one => one.parameter.meta == operation.Leaf!.meta).name ?? operation.Leaf!.name ?? $"leaf {leaf}";
        })]);
    }

    /// <summary>Inputs before what uses them.</summary>
    private static void Visit(Node last, List<Node> order)
    {
        var seen = new HashSet<Node>();
        var stack = new Stack<(Node Node, bool InputsDone)>();
        stack.Push((last, false));
        while (stack.TryPop(out var top))
        {
            if (top.InputsDone)
            {
                order.Add(top.Node);
                continue;
            }

            if (!seen.Add(top.Node)) continue;
            stack.Push((top.Node, true));
            foreach (var edge in top.Node.Edges.AsEnumerable().Reverse())
            {
                if (edge.IsValid && !seen.Contains(edge.Node!)) stack.Push((edge.Node!, false));
            }
        }
    }

    private static Operation Describe(Node node) => node is GradientAccumulator leaf
        ? new Operation(node.Name, leaf.Leaf)
        : new Operation(node.Name, null);
}
