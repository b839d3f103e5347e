using TorchSharp.Modules;

namespace DlCourse.Models;

/// <summary>
/// SqueezeNet 1.1, a network that names what a photo shows with 1.2 million weights. Parameters have torchvision's names, so that
/// its weight files fit.
/// </summary>
/// <remarks>F. Iandola et al., "SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and &lt;0.5MB model size", arXiv:1602.07360.</remarks>
public sealed class SqueezeNet : nn.Module<Tensor, Tensor>
{
    private readonly Sequential features;
    private readonly Sequential classifier;

    /// <summary>Makes the network with first values as torchvision draws them.</summary>
    /// <param name="classes">What it tells apart: 1000 for ImageNet.</param>
    public SqueezeNet(int classes = 1000) : base(nameof(SqueezeNet))
    {
        features = nn.Sequential(
            nn.Conv2d(3, 64, 3, stride: 2),
            nn.ReLU(),
            nn.MaxPool2d(3, stride: 2, ceil_mode: true),
            new Fire(64, 16, 64),
            new Fire(128, 16, 64),
            nn.MaxPool2d(3, stride: 2, ceil_mode: true),
            new Fire(128, 32, 128),
            new Fire(256, 32, 128),
            nn.MaxPool2d(3, stride: 2, ceil_mode: true),
            new Fire(256, 48, 192),
            new Fire(384, 48, 192),
            new Fire(384, 64, 256),
            new Fire(512, 64, 256));
        var last = nn.Conv2d(512, classes, 1);
        classifier = nn.Sequential(nn.Dropout(), last, nn.ReLU(), nn.AdaptiveAvgPool2d(1));
        RegisterComponents();
        foreach (var module in modules())
        {
            if (module is not Conv2d convolution) continue;
            if (ReferenceEquals(convolution, last)) nn.init.normal_(convolution.weight, 0, 0.01);
            else nn.init.kaiming_uniform_(convolution.weight);
            if (convolution.bias is not null) nn.init.zeros_(convolution.bias);
        }
    }

    /// <summary>One number for each class; the largest says what the photo shows.</summary>
    /// <param name="input">Photos [batch, 3, height, width], each colour minus its mean, over its standard deviation.</param>
    /// <returns>[batch, classes].</returns>
    public override Tensor forward(Tensor input) => classifier.call(features.call(input)).flatten(1);

    /// <summary>What the network sees before it names it: the maps of the last layer of features.</summary>
    /// <param name="input">Photos [batch, 3, height, width].</param>
    /// <returns>[batch, 512, rows, columns].</returns>
    public Tensor Features(Tensor input) => features.call(input);
}
