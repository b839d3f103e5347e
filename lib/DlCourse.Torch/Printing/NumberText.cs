using System.Globalization;
using static TorchSharp.torch;

namespace DlCourse.Torch.Printing;

/// <summary>The elements of a tensor as text, in row-major order.</summary>
internal sealed class NumberText
{
    private readonly Tensor tensor;
    private readonly string format;
    private readonly CultureInfo culture;

    public NumberText(Tensor tensor, string format, CultureInfo culture) => (this.tensor, this.format, this.culture) = (tensor.detach().contiguous(), format, culture);

    public long[] Shape => tensor.Lengths;

    public string this[long position]
    {
        get
        {
            var at = (int)(tensor.layout.Offset + position);
            var memory = tensor.storage;
            return tensor.dtype switch
            {
                ScalarType.Float32 => memory.Span<float>()[at].ToString(format, culture),
                ScalarType.Float64 => memory.Span<double>()[at].ToString(format, culture),
                ScalarType.Int64 => memory.Span<long>()[at].ToString(culture),
                ScalarType.Int32 => memory.Span<int>()[at].ToString(culture),
                ScalarType.Byte => memory.Span<byte>()[at].ToString(culture),
                _ => memory.Span<bool>()[at].ToString(culture),
            };
        }
    }
}
