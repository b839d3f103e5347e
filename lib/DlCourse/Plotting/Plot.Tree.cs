using DlCourse.Plotting.Diagrams;
using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting;

/// <content>What belongs to what.</content>
public static partial class Plot
{
    /// <summary>A tree from its root at the left to its leaves at the right.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="root">The root.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title.</exception>
    public static Figure Tree(string title, TreeNode root)
    {
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(root);
        const double Row = 30;
        var widths = new List<double>();
        Measure(root, 0);
        var height = Leaves(root) * Row + 8;
        var drawing = new Drawing(widths.Sum() + (widths.Count - 1) * 34 + 8, height);
        var next = 4.0;
        Place(root, 0);
        return drawing.ToFigure(title, "a tree: " + Nested(root));

        void Measure(TreeNode node, int depth)
        {
            if (widths.Count == depth)
            {
                widths.Add(0);
            }

            widths[depth] = Math.Max(widths[depth], TextWidth.Of(node.Name, 13) + 16);
            foreach (var child in node.Children)
            {
                Measure(child, depth + 1);
            }
        }

        double Place(TreeNode node, int depth)
        {
            var left = 4 + widths.Take(depth).Sum() + depth * 34;
            var places = node.Children.Select(child => Place(child, depth + 1)).ToArray();
            var y = places.Length > 0 ? (places[0] + places[^1]) / 2 : next + Row / 2;
            next += places.Length > 0 ? 0 : Row;
            var wide = TextWidth.Of(node.Name, 13) + 16;
            foreach (var place in places)
            {
                drawing.Line(left + wide, y, left + widths[depth] + 34, place, 1.4, Palette.Of(Ink.Data));
            }

            drawing.Box(left, y - 12, wide, 24, Palette.Of(Ink.Data), depth == 0 ? 0.3 : 0.12, 1.2);
            drawing.Words(node.Name, left + wide / 2, y, bold: depth == 0);
            return y;
        }
    }

    /// <summary>Sets inside sets: everything in an inner ring is also in the outer ones.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="outer">The outermost set; sets that lie side by side in one are its children.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title.</exception>
    public static Figure NestedSets(string title, TreeNode outer)
    {
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(outer);
        const double Caption = 30;
        const double Margin = 14;
        var (width, height) = SizeOf(outer);
        var drawing = new Drawing(width + 8, height + 8);
        Draw(outer, 4, 4, width, height, 0);
        return drawing.ToFigure(title, "sets inside sets: " + Nested(outer));

        static (double Width, double Height) SizeOf(TreeNode set)
        {
            var inner = set.Children.Select(SizeOf).ToArray();
            var words = TextWidth.Of(set.Name, 14) + 40;
            return inner.Length == 0
                ? (Math.Max(words, 90), 52)
                : (Math.Max(words, inner.Sum(s => s.Width) + (inner.Length + 1) * Margin), inner.Max(s => s.Height) + Caption + Margin);
        }

        void Draw(TreeNode set, double x, double y, double wide, double high, int depth)
        {
            drawing.Box(x, y, wide, high, Palette.Of(Ink.Data), 0.13, 1.6);
            drawing.Words(set.Name, x + wide / 2, set.Children.Count == 0 ? y + high / 2 : y + Caption / 2 + 2, 14, bold: depth == 0);
            var inner = set.Children.Select(SizeOf).ToArray();
            var spare = inner.Length == 0 ? 0 : (wide - inner.Sum(s => s.Width) - (inner.Length + 1) * Margin) / inner.Length;
            var left = x + Margin;
            for (var i = 0; i < inner.Length; i++)
            {
                Draw(set.Children[i], left, y + Caption, inner[i].Width + spare, high - Caption - Margin, depth + 1);
                left += inner[i].Width + spare + Margin;
            }
        }
    }

    private static int Leaves(TreeNode node) => node.Children.Count == 0 ? 1 : node.Children.Sum(Leaves);

    private static string Nested(TreeNode node) => node.Children.Count == 0 ? node.Name : $"{node.Name} ({string.Join(", ", node.Children.Select(Nested))})";
}
