using DlCourse.Torch.Operators;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A layer that adds a border.</summary>
public abstract class PadBase : ParameterLessModule<Tensor, Tensor>
{
    private readonly PaddingModes mode;

    /// <summary>Names the layer and says what it adds.</summary>
    /// <param name="name">Usually the name of its class.</param>
    /// <param name="mode">What the new elements are.</param>
    /// <param name="value">Their value, in mode Constant.</param>
    /// <param name="padding">Before and after, in pairs, for the last axis first.</param>
    protected PadBase(string name, PaddingModes mode, double value, params long[] padding) : base(name) =>
        (this.mode, this.value, this.padding) = (mode, value, padding);

    /// <summary>Elements before and after, in pairs, for the last axis first.</summary>
    public long[] padding { get; set; }

    /// <summary>The value of new elements, in mode Constant.</summary>
    public double value { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => Borders.Pad("pad", input, padding, mode, value);

    internal override string Description => $"{GetName()}({string.Join(", ", padding)})";
}
