using System.Globalization;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Text and numbers of tensors.</summary>
public static partial class TensorExtensionMethods
{
    /// <summary>The tensor as text in a style.</summary>
    public static string str(this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) =>
        tensor.ToString(style, fltFormat, width, cultureInfo, newLine);

    /// <summary>The tensor as Julia writes it.</summary>
    public static string jlstr(this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Julia, fltFormat, width, cultureInfo, newLine);

    /// <summary>The tensor as NumPy writes it.</summary>
    public static string npstr(this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Numpy, fltFormat, width, cultureInfo, newLine);

    /// <summary>The tensor as a C# array.</summary>
    public static string cstr(this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.CSharp, fltFormat, width, cultureInfo, newLine);

    /// <summary>Shape, type and device.</summary>
    public static string metastr(this Tensor tensor) => tensor.ToString(TensorStringStyle.Metadata);

    /// <summary>Writes the tensor to the console.</summary>
    public static Tensor print(this Tensor t, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default)
    {
        Console.WriteLine(t.ToString(style, fltFormat, width, cultureInfo, newLine));
        return t;
    }

    /// <summary>The single element.</summary>
    public static float ToSingle(this Tensor value) => value.item<float>();

    /// <summary>The single element.</summary>
    public static double ToDouble(this Tensor value) => value.item<double>();

    /// <summary>The single element.</summary>
    public static long ToInt64(this Tensor value) => value.item<long>();

    /// <summary>The single element.</summary>
    public static int ToInt32(this Tensor value) => value.item<int>();

    /// <summary>The single element.</summary>
    public static byte ToByte(this Tensor value) => value.item<byte>();

    /// <summary>The single element.</summary>
    public static bool ToBoolean(this Tensor value) => value.item<bool>();

    /// <summary>The bytes of one element.</summary>
    public static int ElementSize(this ScalarType type) => ScalarTypes.Size(type);

    /// <summary>A number as a tensor without axes.</summary>
    public static Tensor ToTensor<T>(this T scalar, Device? device = null, bool requires_grad = false) where T : struct => scalar switch
    {
        float number => Creation.FromArray<float>([number], [], null, device, requires_grad),
        double number => Creation.FromArray<double>([number], [], null, device, requires_grad),
        long number => Creation.FromArray<long>([number], [], null, device, requires_grad),
        int number => Creation.FromArray<int>([number], [], null, device, requires_grad),
        byte number => Creation.FromArray<byte>([number], [], null, device, requires_grad),
        bool number => Creation.FromArray<bool>([number], [], null, device, requires_grad),
        _ => throw new DlCourse.Torch.Shapes.TensorException($"ToTensor: {typeof(T).Name} is no element type of this engine; use float, double, long, int, byte or bool."),
    };
}
