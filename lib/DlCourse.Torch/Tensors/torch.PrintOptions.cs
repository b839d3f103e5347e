using DlCourse.Torch.Printing;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

/// <content>How tensors are written as text.</content>
public static partial class torch
{
    /// <summary>Columns of numbers, as Julia writes them.</summary>
    public const TensorStringStyle julia = TorchSharp.TensorStringStyle.Julia;

    /// <summary>Brackets, as NumPy writes them.</summary>
    public const TensorStringStyle numpy = TorchSharp.TensorStringStyle.Numpy;

    /// <summary>A C# array.</summary>
    public const TensorStringStyle csharp = TorchSharp.TensorStringStyle.CSharp;

    /// <summary>The style of <c>str()</c>, <c>print()</c> and <c>ToString(TensorStringStyle.Default)</c>.</summary>
    public static TensorStringStyle TensorStringStyle
    {
        get => PrintOptions.Style;
        set => PrintOptions.Style = value != TorchSharp.TensorStringStyle.Default ? value : throw new TensorException("TensorStringStyle: Default means \"this setting\"; choose Julia, Numpy, CSharp or Metadata.");
    }

    /// <summary>Sets how numbers are written, by their decimals.</summary>
    public static void set_printoptions(int precision, int? linewidth = null, string? newLine = null, bool sci_mode = false, int? maxRows = null, int? maxColumns = null) =>
        set_printoptions(null, (sci_mode ? "E" : "F") + precision.ToString(System.Globalization.CultureInfo.InvariantCulture), linewidth, newLine, maxRows, maxColumns);

    /// <summary>Sets how tensors are written; what is left out stays as it is.</summary>
    public static void set_printoptions(TensorStringStyle? style = null, string? floatFormat = null, int? linewidth = null, string? newLine = null, int? maxRows = null, int? maxColumns = null)
    {
        PrintOptions.Style = style ?? PrintOptions.Style;
        PrintOptions.FloatFormat = floatFormat ?? PrintOptions.FloatFormat;
        PrintOptions.LineWidth = linewidth ?? PrintOptions.LineWidth;
        PrintOptions.NewLine = newLine ?? PrintOptions.NewLine;
        PrintOptions.MaxRows = maxRows ?? PrintOptions.MaxRows;
        PrintOptions.MaxColumns = maxColumns ?? PrintOptions.MaxColumns;
    }
}
