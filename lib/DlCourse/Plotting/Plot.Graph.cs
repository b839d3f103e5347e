using DlCourse.Plotting.Diagrams;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <content>Computation graphs.</content>
public static partial class Plot
{
    /// <summary>A computation as a graph from inputs to result: values flow to the right in black, gradients back to the left in purple.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="nodes">The nodes; their names differ.</param>
    /// <param name="edges">From which node to which.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; no node; two of one name; an edge to nowhere; edges in a circle.</exception>
    public static Figure ComputationGraph(string title, IEnumerable<GraphNode> nodes, IEnumerable<(string From, string To)> edges)
    {
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(edges);
        var all = Require.Copy(nameof(nodes), nodes);
        if (all.GroupBy(node => node.Name).FirstOrDefault(same => same.Count() > 1) is { } twins)
        {
            throw new ArgumentException($"Two nodes are called \"{twins.Key}\": give each its own name.", nameof(nodes));
        }

        var links = edges.Select(edge => (From: Index(edge.From), To: Index(edge.To))).ToArray();
        var columns = Layers.Arrange(all.Length, links);
        const double NodeHeight = 34;
        var widestGradient = all.Max(node => node.Gradient is { } gradient ? TextWidth.Of($"∂ {NumberText.Of(gradient)}", 13) + 10 : 0);
        var nodeWidth = Math.Clamp(Math.Max(all.Max(node => TextWidth.Of(node.Label ?? node.Name, 14)) + 22, widestGradient), 42, 150);
        var (stepX, stepY) = (nodeWidth + 62, NodeHeight + 62);
        // A long gradient is wider than a narrow node: at the figure's edge it needs room too.
        var margin = Math.Max(20, (all.Max(node => node.Gradient is { } slope ? TextWidth.Of($"∂ {NumberText.Of(slope)}", 13) : 0) - nodeWidth) / 2 + 8);
        var width = columns.Count * stepX - 62 + 2 * margin;
        var height = columns.Max(column => column.Count) * stepY + 6;
        var place = new (double X, double Y)[all.Length];
        for (var c = 0; c < columns.Count; c++)
        {
            for (var i = 0; i < columns[c].Count; i++)
            {
                place[columns[c][i]] = (margin + nodeWidth / 2 + c * stepX, height / 2 + (i - (columns[c].Count - 1) / 2.0) * stepY);
            }
        }

        var drawing = new Drawing(width, height);
        foreach (var (from, to) in links)
        {
            var (a, b) = (place[from], place[to]);
            // Arrows that come from above or below meet the node's side a little apart.
            var meet = Math.Clamp((a.Y - b.Y) / stepY, -1, 1) * NodeHeight * 0.3;
            var (startX, endX) = (a.X + nodeWidth / 2, b.X - nodeWidth / 2 - 1);
            double HeightAt(double x) => a.Y + (x - startX) / (endX - startX) * (b.Y + meet - a.Y);
            var between = Enumerable.Range(0, all.Length).Where(i => place[i].X > a.X && place[i].X < b.X).ToArray();
            var inTheWay = between.Where(i => Covers(i, HeightAt(place[i].X))).ToArray();
            if (inTheWay.Length == 0)
            {
                drawing.Arrow(startX, a.Y, endX, b.Y + meet, 1.6);
                continue;
            }

            // Around the nodes in the way, midway between their row and the next that is free.
            var side = inTheWay.Average(i => place[i].Y - HeightAt(place[i].X)) >= 0 ? -1 : 1;
            var (left, right) = (inTheWay.Min(i => place[i].X) - nodeWidth / 2, inTheWay.Max(i => place[i].X) + nodeWidth / 2);
            var level = side * inTheWay.Max(i => side * place[i].Y) + side * stepY / 2;
            while (between.Any(i => place[i].X > left && place[i].X < right && Covers(i, level))) level += side * stepY / 2;
            drawing.Line(startX, a.Y, left, level, 1.6);
            drawing.Line(left, level, right, level, 1.6);
            drawing.Arrow(right, level, endX, b.Y + side * NodeHeight * 0.3, 1.6);
        }

        for (var i = 0; i < all.Length; i++)
        {
            var (x, y) = place[i];
            var isInput = links.All(link => link.To != i);
            drawing.Box(x - nodeWidth / 2, y - NodeHeight / 2, nodeWidth, NodeHeight, Palette.Of(Ink.Data), isInput ? 0.1 : 0.28);
            drawing.Words(all[i].Label ?? all[i].Name, x, y, 14, bold: true);
            if (all[i].Value is { } value)
            {
                drawing.Words(NumberText.Of(value), x, y - NodeHeight / 2 - 10);
            }

            if (all[i].Gradient is { } gradient)
            {
                drawing.Box(x - TextWidth.Of($"∂ {NumberText.Of(gradient)}", 13) / 2 - 5, y + NodeHeight / 2 + 4, TextWidth.Of($"∂ {NumberText.Of(gradient)}", 13) + 10, 18, Palette.Of(Ink.Gradient), 0.22, 1, Palette.Of(Ink.Gradient));
                drawing.Words($"∂ {NumberText.Of(gradient)}", x, y + NodeHeight / 2 + 13);
            }
        }

        return drawing.ToFigure(title, "a computation graph: " + string.Join("; ", all.Select((node, i) => Said(node, links.Where(link => link.To == i).Select(link => all[link.From].Name)))));

        // A node with its value above and its gradient below.
        bool Covers(int node, double y) =>
            y > place[node].Y - NodeHeight / 2 - (all[node].Value is null ? 3 : 18) && y < place[node].Y + NodeHeight / 2 + (all[node].Gradient is null ? 3 : 24);

        int Index(string name)
        {
            var index = Array.FindIndex(all, node => node.Name == name);
            return index >= 0 ? index : throw new ArgumentException($"An edge names \"{name}\", but no node is called that.", nameof(edges));
        }

        static string Said(GraphNode node, IEnumerable<string> from)
        {
            var inputs = string.Join(" and ", from);
            return node.Name + (inputs.Length > 0 ? $" from {inputs}" : "") + (node.Value is { } v ? $" = {NumberText.Of(v)}" : "") + (node.Gradient is { } g ? $", gradient {NumberText.Of(g)}" : "");
        }
    }
}
