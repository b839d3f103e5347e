using DlCourse.Torch.Operators;
using DlCourse.Torch.Types;

namespace TorchSharp;

/// <content>Tensors from other things, and what is known about element types.</content>
public static partial class torch
{
    /// <summary>A copy of an array of any rank.</summary>
    public static Tensor from_array(Array rawArray, Device? device = null) => Creation.FromAnyArray(rawArray, null, device, false);

    /// <summary>A copy of an array of any rank, converted.</summary>
    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromAnyArray(rawArray, dtype, device, requires_grad);

    /// <summary>A tensor of an array of any rank; here always a copy.</summary>
    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) => Creation.FromAnyArray(data, dtype, device, false);

    /// <summary>The tensor itself if its type is right, otherwise converted.</summary>
    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null) => device is null ? data.to_type(dtype ?? data.dtype) : data.to(dtype ?? data.dtype, device);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(float[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<float>(rawArray, [rawArray.Length], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(IList<float> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<float>([.. rawArray], [rawArray.Count], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(double[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<double>(rawArray, [rawArray.Length], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(IList<double> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<double>([.. rawArray], [rawArray.Count], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(long[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<long>(rawArray, [rawArray.Length], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(IList<long> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<long>([.. rawArray], [rawArray.Count], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(int[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<int>(rawArray, [rawArray.Length], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(IList<int> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<int>([.. rawArray], [rawArray.Count], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(byte[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<byte>(rawArray, [rawArray.Length], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(IList<byte> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<byte>([.. rawArray], [rawArray.Count], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(bool[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => Creation.FromArray<bool>(rawArray, [rawArray.Length], dtype, device, false);

    /// <summary>A vector of these numbers; here always a copy.</summary>
    public static Tensor as_tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null) => Creation.FromArray<bool>([.. rawArray], [rawArray.Count], dtype, device, false);

    /// <summary>The smallest type that holds both.</summary>
    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => ScalarTypes.Promote(ScalarTypes.Check(type1), ScalarTypes.Check(type2));

    /// <summary>The type that an operation on both would have.</summary>
    public static ScalarType result_type(Tensor tensor1, Tensor tensor2) => Promotion.Of(tensor1, tensor2);

    /// <summary>Whether it is a type of real numbers.</summary>
    public static bool is_floating_point(ScalarType type) => ScalarTypes.IsFloating(type);

    /// <summary>Whether it is a type of integers.</summary>
    public static bool is_integral(ScalarType type) => ScalarTypes.IsIntegral(type);

    /// <summary>Whether the elements are integers.</summary>
    public static bool is_integral(Tensor t) => t.is_integral();
}
