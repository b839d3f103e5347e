using System.Text;

namespace DlCourse.Torch.Printing;

/// <summary>Matrices as aligned columns; more axes as a sequence of matrices, each under its index.</summary>
internal static class JuliaText
{
    private const string Ellipsis = "...";

    public static string Of(string metadata, NumberText numbers, int width, string newLine)
    {
        var text = new StringBuilder(metadata);
        var shape = numbers.Shape;
        if (shape.Length == 0) return text.Append(", value = ").Append(numbers[0]).ToString();
        if (shape.Length == 1)
        {
            var row = Row(numbers, 0, shape[0], width);
            text.Append(newLine);
            Append(text, row, [.. row.Select(number => number.Length)], row.Count < shape[0], newLine);
            return text.ToString();
        }

        var each = shape[^2] * shape[^1];
        var matrices = shape[..^2].Aggregate(1L, (product, length) => product * length);
        for (var i = 0L; i < matrices; i++)
        {
            if (shape.Length > 2) text.Append(newLine).Append(Index(shape[..^2], i)).Append(" =");
            text.Append(newLine);
            Matrix(text, numbers, i * each, shape[^2], shape[^1], width, newLine);
        }

        return text.ToString();
    }

    private static void Matrix(StringBuilder text, NumberText numbers, long start, long rows, long columns, int width, string newLine)
    {
        var all = new List<List<string>>();
        for (var r = 0L; r < rows; r++) all.Add(Row(numbers, start + r * columns, columns, width));
        if (all.Count == 0) return;
        var shown = all.Min(row => row.Count);
        var widths = Enumerable.Range(0, shown).Select(c => all.Max(row => row[c].Length)).ToArray();
        foreach (var row in all) Append(text, row[..shown], widths, shown < columns, newLine);
    }

    /// <summary>As many numbers as fit into the width beside an ellipsis.</summary>
    private static List<string> Row(NumberText numbers, long start, long count, int width)
    {
        var row = new List<string>();
        for (var i = 0L; i < count; i++)
        {
            var number = numbers[start + i];
            if (width - number.Length - Ellipsis.Length - 1 < 0) break;
            row.Add(number);
            width -= number.Length + 1;
        }

        return row;
    }

    private static void Append(StringBuilder text, List<string> row, int[] widths, bool cut, string newLine)
    {
        for (var i = 0; i < row.Count; i++) text.Append(' ').Append(row[i].PadLeft(widths[i]));
        if (cut) text.Append(' ').Append(Ellipsis);
        text.Append(newLine);
    }

    private static string Index(long[] shape, long number)
    {
        var parts = new long[shape.Length];
        for (var axis = shape.Length - 1; axis >= 0; axis--) (number, parts[axis]) = Math.DivRem(number, shape[axis]);
        return $"[{string.Join(",", parts)},..,..]";
    }
}
