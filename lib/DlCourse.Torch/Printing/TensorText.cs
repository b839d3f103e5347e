using System.Globalization;
using System.Text;
using static TorchSharp.torch;
using Style = TorchSharp.TensorStringStyle;

namespace DlCourse.Torch.Printing;

/// <summary>Tensors as text, as TorchSharp writes them.</summary>
internal static class TensorText
{
    /// <summary><c>[2x3], type = Float32, device = cpu</c>.</summary>
    public static string Metadata(Tensor tensor) => tensor.IsInvalid ? "" : $"[{string.Join("x", tensor.Lengths)}], type = {tensor.dtype}, device = {tensor.device}";

    public static string Of(Tensor tensor, Style style, string format, int width, CultureInfo culture, string newLine)
    {
        if (style == Style.Metadata) return Metadata(tensor);
        var numbers = new NumberText(tensor, format, culture);
        return style switch
        {
            Style.Julia => JuliaText.Of(Metadata(tensor), numbers, width, newLine),
            Style.Numpy => Numpy(numbers, newLine),
            _ => CSharp(tensor, numbers, newLine),
        };
    }

    private static string Numpy(NumberText numbers, string newLine)
    {
        if (numbers.Shape.Length == 0) return numbers[0];
        var text = new StringBuilder();
        new BracketText('[', ']', "", inside => string.Concat(Enumerable.Repeat(newLine, inside - 1))).Append(text, numbers, newLine);
        return text.ToString();
    }

    private static string CSharp(Tensor tensor, NumberText numbers, string newLine)
    {
        var text = new StringBuilder(Metadata(tensor)).Append(", value = ");
        var rank = tensor.Rank;
        if (rank == 0) return text.Append(numbers[0]).ToString();
        var (type, suffix) = tensor.dtype switch
        {
            ScalarType.Float32 => ("float", "f"),
            ScalarType.Float64 => ("double", ""),
            ScalarType.Int64 => ("long", "L"),
            ScalarType.Int32 => ("int", ""),
            ScalarType.Byte => ("byte", ""),
            _ => ("bool", ""),
        };
        if (rank > 1) text.Append(newLine);
        text.Append(type).Append(" [").Append(',', rank - 1).Append("] ");
        var inner = new StringBuilder();
        new BracketText('{', '}', suffix, _ => "," + newLine).Append(inner, numbers, newLine);
        if (rank == 1) return text.Append(inner).ToString();
        // The outermost braces stand on lines of their own.
        return text.Append('{').Append(newLine).Append(' ').Append(inner, 1, inner.Length - 2).Append(newLine).Append('}').ToString();
    }
}
