using DlCourse.Plotting;

namespace DlCourse.Autograd;

/// <summary>The operations that led to a tensor, as autograd recorded them.</summary>
/// <param name="Operations">In the order in which they happened; leaves come where they are first used.</param>
/// <param name="Links">Which result was an input of which operation, by their numbers in <paramref name="Operations"/>.</param>
public sealed partial record OperationGraph(IReadOnlyList<Operation> Operations, IReadOnlyList<(int From, int To)> Links)
{
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["Add"] = "+",
        ["Sub"] = "−",
        ["Mul"] = "×",
        ["Div"] = "÷",
        ["Neg"] = "−x",
        ["Mm"] = "matmul",
        ["Bmm"] = "matmul",
        ["Sum"] = "Σ",
        ["Pow"] = "xⁿ",
        ["Sigmoid"] = "σ",
        ["Sqrt"] = "√",
    };

    /// <summary>The graph as a figure: inputs on the left, the result on the right.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="names">Names for leaves, in their order; tensors that have a <c>name</c> need none.</param>
    /// <returns>The figure.</returns>
    public Figure ToFigure(string title, params string[] names)
    {
        var leaf = 0;
        var nodes = Operations.Select((operation, i) =>
        {
            var label = operation.Leaf is null ? Signs.GetValueOrDefault(operation.Name, operation.Name.ToLowerInvariant())
                : leaf++ < names.Length ? names[leaf - 1] : operation.Leaf.name ?? $"leaf {leaf}";
            var value = operation.Leaf is { } tensor && tensor.numel() == 1 ? tensor.detach().to(float64).item<double>() : (double?)null;
            var gradient = operation.Leaf?.grad is { } g && g.numel() == 1 ? g.detach().to(float64).item<double>() : (double?)null;
            return new GraphNode(operation.Leaf is null ? $"{operation.Name} {i}" : label, value, gradient, label);
        }).ToArray();
        return Plot.ComputationGraph(title, nodes, Links.Select(link => (nodes[link.From].Name, nodes[link.To].Name)));
    }
}
