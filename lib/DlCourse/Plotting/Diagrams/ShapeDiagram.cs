using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Diagrams;

/// <summary>Tensors as boxes of cells: a number, a row, a table, a stack of tables; without the numbers.</summary>
internal sealed class ShapeDiagram(IReadOnlyList<(string Name, int[] Shape)> tensors)
{
    private const double Width = 460;
    private const double Depth = 0.42;

    /// <summary>Draws the boxes side by side, each with its name and its shape below it.</summary>
    public Figure Draw(string title)
    {
        var room = Width / tensors.Count;
        var across = tensors.Max(tensor => Wide(tensor.Shape));
        var up = tensors.Max(tensor => High(tensor.Shape));
        var side = Math.Min(26, (room - 18) / across);
        var drawing = new Drawing(Width, up * side + 62);
        for (var i = 0; i < tensors.Count; i++)
        {
            var (name, shape) = tensors[i];
            var (x, y) = (room * (i + 0.5) - Wide(shape) * side / 2, 8 + (up - High(shape)) * side / 2);
            Box(drawing, x, y, side, shape);
            drawing.Words(name, room * (i + 0.5), up * side + 26, bold: true);
            drawing.Words($"[{string.Join(", ", shape)}]", room * (i + 0.5), up * side + 46);
        }

        return drawing.ToFigure(title, string.Join("; ", tensors.Select(tensor => $"{tensor.Name} of shape [{string.Join(", ", tensor.Shape)}], {tensor.Shape.Aggregate(1, (a, b) => a * b)} numbers")));
    }

    private static double Wide(int[] shape) => Length(shape, 1) + Depth * (Length(shape, 3) - 1);

    private static double High(int[] shape) => Length(shape, 2) + Depth * (Length(shape, 3) - 1);

    /// <summary>The length of an axis counted from the last one; 1 if there is none.</summary>
    private static int Length(int[] shape, int fromEnd) => shape.Length >= fromEnd ? shape[^fromEnd] : 1;

    private static void Box(Drawing drawing, double x, double y, double side, int[] shape)
    {
        // From the back plane to the front one, each opaque, so that a plane hides what is behind it.
        for (var plane = Length(shape, 3) - 1; plane >= 0; plane--)
        {
            var (px, py) = (x + plane * Depth * side, y + (Length(shape, 3) - 1 - plane) * Depth * side);
            for (var cell = 0; cell < Length(shape, 2) * Length(shape, 1); cell++)
            {
                var (row, column) = (cell / Length(shape, 1), cell % Length(shape, 1));
                drawing.Box(px + column * side, py + row * side, side, side, Palette.Of(Ink.Data), 1, 1);
            }
        }
    }
}
