using System.Globalization;
using DlCourse.Torch.Printing;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Text.</content>
    public partial class Tensor
    {
        /// <summary>Shape, type and device: <c>[2x3], type = Float32, device = cpu</c>. For the numbers use <c>str()</c> or <c>print()</c>.</summary>
        public override string ToString() => TensorText.Metadata(this);

        /// <summary>The numbers in the default style, or shape, type and device only.</summary>
        public string ToString(bool disamb, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null) =>
            disamb ? ToString(TensorStringStyle, fltFormat, width, cultureInfo, newLine) : ToString();

        /// <summary>The tensor as text in a style.</summary>
        public string ToString(TensorStringStyle style, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null) =>
            TensorText.Of(this, style == TorchSharp.TensorStringStyle.Default ? TensorStringStyle : style, fltFormat ?? PrintOptions.FloatFormat, width ?? PrintOptions.LineWidth, cultureInfo ?? CultureInfo.CurrentCulture, newLine ?? PrintOptions.NewLine);
    }
}
