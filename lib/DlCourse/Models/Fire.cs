using TorchSharp.Modules;

namespace DlCourse.Models;

/// <summary>
/// SqueezeNet's building block: a 1×1 convolution squeezes the channels, then a 1×1 and a 3×3 convolution side by side expand them
/// again. Few channels in the middle make few weights.
/// </summary>
public sealed class Fire : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d squeeze;
    private readonly Conv2d expand1x1;
    private readonly Conv2d expand3x3;

    /// <param name="inputs">Channels of the input.</param>
    /// <param name="squeezed">Channels in the middle.</param>
    /// <param name="expanded">Channels that each of the two convolutions makes; together twice as many.</param>
    public Fire(long inputs, long squeezed, long expanded) : base(nameof(Fire))
    {
        squeeze = nn.Conv2d(inputs, squeezed, 1);
        expand1x1 = nn.Conv2d(squeezed, expanded, 1);
        expand3x3 = nn.Conv2d(squeezed, expanded, 3, padding: 1);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        var few = nn.functional.relu(squeeze.call(input));
        return cat([nn.functional.relu(expand1x1.call(few)), nn.functional.relu(expand3x3.call(few))], 1);
    }
}
