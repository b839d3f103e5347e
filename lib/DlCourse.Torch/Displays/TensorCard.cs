using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Displays;

/// <summary>How a notebook shows a tensor: what it is in one line, then its numbers.</summary>
internal static partial class TensorCard
{
    // A batch of images prints hundreds of rows; a card shows the first and says how to see the others.
    private const int MostLines = 18;

    private const string Block = "margin:0;padding:4px 10px;border-left:3px solid #808080;background:transparent;color:inherit;max-width:100%;overflow-x:auto;line-height:1.35";

    /// <summary>The tensor as plain text: <c>float32, shape [2, 3], requires_grad</c>, then the numbers.</summary>
    public static string Text(Tensor tensor) => tensor.IsInvalid ? Title(tensor) : $"{Title(tensor)}\n{Numbers(tensor)}";

    /// <summary>The tensor as HTML, in the text colour of the page.</summary>
    public static string Html(Tensor tensor)
    {
        var title = WebUtility.HtmlEncode(Title(tensor));
        var numbers = tensor.IsInvalid ? "" : $"\n{WebUtility.HtmlEncode(Numbers(tensor))}";
        return $"<pre class=\"dlcourse-tensor\" style=\"{Block}\"><span style=\"opacity:.8;font-style:italic\">{title}</span>{numbers}</pre>";
    }

    private static string Title(Tensor tensor)
    {
        if (tensor.IsInvalid) return "a tensor that was disposed of";
        List<string> parts = [ScalarTypes.Name(tensor.dtype), $"shape {Shape.Text(tensor.Lengths)}"];
        if (tensor.GradFn is { } function) parts.Add($"grad_fn = {function.Name}");
        else if (tensor.requires_grad) parts.Add("requires_grad");
        if (tensor.grad is not null) parts.Add("has a .grad");
        var text = string.Join(", ", parts);
        return tensor.name is { Length: > 0 } name ? $"{name}: {text}" : text;
    }

    /// <summary>Numbers of one column below each other.</summary>
    private static string Aligned(string text)
    {
        if (!text.Contains('\n')) return text;
        var widest = Number().Matches(text).Max(number => number.Length);
        return Number().Replace(text, number => number.Value.PadLeft(widest));
    }

    [GeneratedRegex(@"[^\[\]\s,]+(?=[,\]])")]
    private static partial Regex Number();

    private static string Numbers(Tensor tensor)
    {
        var text = Aligned(tensor.ToString(TorchSharp.TensorStringStyle.Numpy, cultureInfo: CultureInfo.InvariantCulture, newLine: "\n"));
        var lines = text.Split('\n');
        return lines.Length <= MostLines + 1 ? text
            : string.Join('\n', [.. lines.Take(MostLines), $"… {lines.Length - MostLines} more lines: index it, t[0], to see a part"]);
    }
}
