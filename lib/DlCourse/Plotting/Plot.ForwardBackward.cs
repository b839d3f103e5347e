using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <content>A computation graph that fills up, first with values and then with gradients.</content>
public static partial class Plot
{
    /// <summary>A computation graph step by step: the inputs, then value after value forward, then gradient after gradient back.</summary>
    /// <param name="title">What the animation shows.</param>
    /// <param name="nodes">The nodes with their values and gradients, in the order in which they are computed: all inputs first, the result last.</param>
    /// <param name="edges">From which node to which.</param>
    /// <returns>The animation; the nodes without an arrow into them are the inputs.</returns>
    /// <exception cref="ArgumentException">As for <see cref="ComputationGraph"/>; or an input that comes after a node that is none.</exception>
    public static Animation ForwardBackward(string title, IEnumerable<GraphNode> nodes, IEnumerable<(string From, string To)> edges)
    {
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(edges);
        var all = Require.Copy(nameof(nodes), nodes);
        var links = edges.ToArray();
        var isInput = all.Select(node => links.All(link => link.To != node.Name)).ToArray();
        var inputs = isInput.TakeWhile(input => input).Count();
        if (isInput.Skip(inputs).Any(input => input))
        {
            throw new ArgumentException($"The input \"{all[Array.LastIndexOf(isInput, true)].Name}\" comes after a node that is computed: put all inputs first.", nameof(nodes));
        }

        var frames = new List<(string, Figure)> { ("inputs", Frame("The inputs are given", inputs, 0)) };
        for (var k = inputs; k < all.Length; k++) frames.Add(($"forward {k - inputs + 1}", Frame($"Forward: {Said(all[k], all[k].Value)}", k + 1, 0)));
        for (var k = 1; k <= all.Length; k++) frames.Add(($"backward {k}", Frame($"Backward: the slope of {Said(all[^k], all[^k].Gradient)}", all.Length, k)));
        return new Animation(title, frames);

        Figure Frame(string message, int values, int slopes) => ComputationGraph(
            message,
            all.Select((node, i) => node with { Value = i < values ? node.Value : null, Gradient = i >= all.Length - slopes ? node.Gradient : null }),
            links);

        static string Said(GraphNode node, double? number) => (node.Label ?? node.Name) + (number is { } n ? $" is {NumberText.Of(n)}" : "");
    }
}
