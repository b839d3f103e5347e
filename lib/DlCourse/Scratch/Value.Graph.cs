using System.Globalization;
using DlCourse.Plotting;

namespace DlCourse.Scratch;

/// <content>The graph behind a value: its order, the walk back, and its picture.</content>
public sealed partial class Value
{
    /// <summary>How fast this number changes with one of its parents, over all wires between the two.</summary>
    /// <param name="parent">A value.</param>
    /// <returns>The sum of the slopes on these wires; 0 if there is none.</returns>
    public double SlopeTo(Value parent) => Parents.Where(wire => ReferenceEquals(wire.Parent, parent)).Sum(wire => wire.Slope);

    /// <summary>This value and all that it was made from, each once, and each after all of its own parents.</summary>
    /// <returns>The order of the forward pass; this value is the last.</returns>
    /// <remarks>A depth-first search with a stack of its own, so that a graph may be deeper than the call stack.</remarks>
    public IReadOnlyList<Value> Order()
    {
        var order = new List<Value>();
        var seen = new HashSet<Value>();
        var stack = new Stack<(Value Value, bool ParentsDone)>([(this, false)]);
        while (stack.TryPop(out var top))
        {
            if (top.ParentsDone)
            {
                order.Add(top.Value);
            }
            else if (seen.Add(top.Value))
            {
                stack.Push((top.Value, true));
                foreach (var (parent, _) in top.Value.Parents.Reverse()) stack.Push((parent, false));
            }
        }

        return order;
    }

    /// <summary>Adds to each parent's gradient: the slope on its wire times the gradient of this value.</summary>
    public void HandOn()
    {
        foreach (var (parent, slope) in Parents) parent.Grad += slope * Grad;
    }

    /// <summary>Finds how fast this number changes with every value it was made from, and adds that to their <see cref="Grad"/>.</summary>
    /// <remarks>Values that were computed start at zero at each call; only numbers that were typed in add up from call to call, as leaf tensors do.</remarks>
    public void Backward()
    {
        var order = Order();
        foreach (var value in order.Where(value => value.Parents.Count > 0)) value.Grad = 0;
        Grad = Parents.Count > 0 ? 1 : Grad + 1;
        foreach (var value in order.Reverse()) value.HandOn();
    }

    /// <summary>The graph as a figure: values above the nodes; gradients, in purple, below those that have one.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="reached">The values whose gradient to show; all or none if left out, by whether the last one has a gradient.</param>
    /// <returns>The figure.</returns>
    public Figure ToFigure(string title, IEnumerable<Value>? reached = null)
    {
        var order = Order();
        var twice = order.GroupBy(value => value.Label).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        var name = order.Select((value, i) => (value, i)).ToDictionary(pair => pair.value, pair => twice.Contains(pair.value.Label) ? $"{pair.value.Label} #{pair.i}" : pair.value.Label);
        var shown = reached?.ToHashSet() ?? (Grad == 0 ? [] : [.. order]);
        return Plot.ComputationGraph(
            title,
            order.Select(value => new GraphNode(name[value], value.Data, shown.Contains(value) ? value.Grad : null, value.Label)),
            order.SelectMany(value => value.Parents.Select(wire => (name[wire.Parent], name[value]))));
    }

    private string Label => Name.Length > 0 ? Name : Parents.Count > 0 ? "made" : Data.ToString("0.####", CultureInfo.InvariantCulture);
}
