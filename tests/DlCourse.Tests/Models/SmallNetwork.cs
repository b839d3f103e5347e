using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DlCourse.Tests.Models;

/// <summary>A module with parameters and buffers of several types.</summary>
internal sealed class SmallNetwork : nn.Module
{
    public readonly Parameter weight;
    public readonly Parameter bias;
    public readonly Tensor count;

    public SmallNetwork(float value, long rows = 2)
        : base(nameof(SmallNetwork))
    {
        weight = new Parameter(full([rows, 3], value));
        bias = new Parameter(arange(rows, dtype: float32) + value);
        count = tensor((long)value);
        RegisterComponents();
    }
}
