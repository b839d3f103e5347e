using System.Text;

namespace DlCourse.Torch.Printing;

/// <summary>Nested brackets, as NumPy and as C# write arrays; long axes show their first and last elements.</summary>
/// <param name="Open">Before the elements of an axis.</param>
/// <param name="Close">After them.</param>
/// <param name="Suffix">After a number: <c>f</c> of a float in C#.</param>
/// <param name="BetweenRows">Between the elements of an outer axis, by the number of axes inside and including it.</param>
internal sealed record BracketText(char Open, char Close, string Suffix, Func<int, string> BetweenRows)
{
    public void Append(StringBuilder text, NumberText numbers, string newLine) => Append(text, numbers, 0, 0, indent: false, newLine);

    private void Append(StringBuilder text, NumberText numbers, int axis, long start, bool indent, string newLine)
    {
        var shape = numbers.Shape;
        if (indent) text.Append(' ', axis);
        text.Append(Open);
        var (length, inside) = (shape[axis], shape.Length - axis);
        var each = shape[(axis + 1)..].Aggregate(1L, (product, n) => product * n);
        var most = inside == 1 ? PrintOptions.MaxColumns : PrintOptions.MaxRows;
        var (last, first) = (most / 2, most - most / 2);
        for (var i = 0L; i < length; i++)
        {
            if (length > most && i == first)
            {
                text.Append(inside == 1 ? "... " : new string(' ', axis) + " ..." + (Suffix.Length == 0 && Open == '[' ? BetweenRows(inside) : newLine));
                i = length - last;
            }

            if (inside == 1) text.Append(numbers[start + i]).Append(Suffix).Append(i < length - 1 ? ", " : "");
            else
            {
                Append(text, numbers, axis + 1, start + i * each, i > 0, newLine);
                if (i < length - 1) text.Append(BetweenRows(inside));
            }
        }

        text.Append(Close);
    }
}
