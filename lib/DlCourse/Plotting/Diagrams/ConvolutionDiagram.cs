using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;

namespace DlCourse.Plotting.Diagrams;

/// <summary>An image with a window, the kernel, the products of the two, and the output so far.</summary>
internal sealed class ConvolutionDiagram(double[][] image, double[][] kernel, int stride, int padding)
{
    private const double Cell = 31;
    private const double Width = 460;

    /// <summary>Rows of the output.</summary>
    public int Rows => (image.Length + 2 * padding - kernel.Length) / stride + 1;

    /// <summary>Columns of the output.</summary>
    public int Columns => (image[0].Length + 2 * padding - kernel[0].Length) / stride + 1;

    /// <summary>Draws the step that gives the output at a place.</summary>
    public Figure Draw(string title, int row, int column)
    {
        var (high, wide) = (image.Length + 2 * padding, image[0].Length + 2 * padding);
        var cell = Math.Min(Cell, (Width - 40) / (wide + Columns));
        var upper = 24 + Math.Max(high, Rows) * cell;
        var lower = 24 + kernel.Length * Cell + 26;
        var drawing = new Drawing(Width, upper + 18 + lower);
        drawing.Words($"image {image.Length} × {image[0].Length}{(padding > 0 ? $", padded by {padding}" : "")}", 4, 10, anchor: "left");
        Table(4, 22, cell, high, wide, (r, c) => IsPadding(r, c) ? "0" : NumberText.Of(At(r, c)), (r, c) => IsPadding(r, c) ? 0 : 0.08);
        drawing.Box(4 + column * stride * cell, 22 + row * stride * cell, kernel[0].Length * cell, kernel.Length * cell, Palette.Of(Ink.Data), 0.32, 3.4);

        var right = Width - 4 - Columns * cell;
        drawing.Words($"output {Rows} × {Columns}", Width - 4, 10, anchor: "right");
        Table(right, 22, cell, Rows, Columns, (r, c) => r * Columns + c <= row * Columns + column ? NumberText.Of(Output(r, c)) : "", (_, _) => 0.06);
        drawing.Box(right + column * cell, 22 + row * cell, cell, cell, Palette.Of(Ink.Data), 0.32, 3.4);

        // Below: window × kernel = products, whose sum is the output.
        var (top, size, k) = (upper + 40, Math.Min(Cell, (Width - 60) / (3 * kernel[0].Length)), kernel[0].Length);
        var gap = (Width - 8 - 3 * k * size) / 2;
        double[] left = [4, 4 + k * size + gap, 4 + 2 * (k * size + gap)];
        string[] captions = ["window", "kernel", "products"];
        for (var i = 0; i < 3; i++)
        {
            var which = i;
            drawing.Words(captions[i], left[i] + k * size / 2, top - 10);
            Table(left[i], top, size, kernel.Length, k, (r, c) => NumberText.Of(which switch { 0 => Window(r, c), 1 => kernel[r][c], _ => Window(r, c) * kernel[r][c] }), (_, _) => which == 0 ? 0.36 : which == 1 ? 0.2 : 0.06);
        }

        drawing.Words("×", left[1] - gap / 2, top + kernel.Length * size / 2, 18, bold: true);
        drawing.Words("=", left[2] - gap / 2, top + kernel.Length * size / 2, 18, bold: true);
        drawing.Words($"sum of the products = {NumberText.Of(Output(row, column))}", Width - 4, top + kernel.Length * size + 15, 14, "right", bold: true);
        return drawing.ToFigure(
            title, $"a {kernel.Length} × {k} kernel over an image of {image.Length} × {image[0].Length}, stride {stride}, padding {padding}; output {Rows} × {Columns}; at row {row}, column {column}: "
                + string.Join(" + ", from r in Enumerable.Range(0, kernel.Length) from c in Enumerable.Range(0, k) select $"{NumberText.Of(Window(r, c))} · {NumberText.Of(kernel[r][c])}") + $" = {NumberText.Of(Output(row, column))}");

        double Window(int r, int c) => At(row * stride + r, column * stride + c);

        void Table(double x, double y, double side, int rows, int columns, Func<int, int, string> text, Func<int, int, double> tint)
        {
            var texts = (from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, columns) select text(r, c)).ToArray();
            var letters = Math.Min(13, (side - 3) / Math.Max(1e-9, texts.Max(words => TextWidth.Of(words, 1))));
            for (var i = 0; i < texts.Length; i++)
            {
                var (px, py) = (x + i % columns * side, y + i / columns * side);
                drawing.Box(px, py, side, side, Palette.Of(Ink.Data), tint(i / columns, i % columns), 0.7);
                drawing.Words(texts[i], px + side / 2, py + side / 2, Math.Round(letters, 1));
            }
        }
    }

    private bool IsPadding(int r, int c) => r < padding || c < padding || r >= image.Length + padding || c >= image[0].Length + padding;

    private double At(int r, int c) => IsPadding(r, c) ? 0 : image[r - padding][c - padding];

    private double Output(int row, int column) => Enumerable.Range(0, kernel.Length)
        .Sum(r => Enumerable.Range(0, kernel[0].Length).Sum(c => At(row * stride + r, column * stride + c) * kernel[r][c]));
}
