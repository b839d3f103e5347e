using System.Text.Json;
using DlCourse.Formats.Png;
using DlCourse.Formats.Safetensors;
using DlCourse.Models;
using static TorchSharp.torch;

namespace DlCourse.Tests.Models;

/// <summary>With torchvision's weights the network sees in four photos what it sees in PyTorch, layer by layer.</summary>
[Collection(nameof(DefaultGenerator))]
public sealed class SqueezeNetReferenceTests
{
    [SkippableFact]
    public void Logits_are_those_of_torchvision()
    {
        var reference = Reference();
        using var mode = no_grad();
        var net = Loaded();
        foreach (var image in reference.GetProperty("images").EnumerateArray())
        {
            var logits = net.call(Photo(reference, image)).data<float>().ToArray();
            var expected = PeerFile.Numbers(image.GetProperty("logits"));
            for (var i = 0; i < expected.Length; i++) Assert.True(Math.Abs(expected[i] - logits[i]) <= 1e-3, $"{image.GetProperty("source")}, class {i}: expected {expected[i]}, got {logits[i]}");
        }
    }

    [SkippableFact]
    public void Every_layers_maps_have_the_statistics_of_torchvisions()
    {
        var reference = Reference();
        using var mode = no_grad();
        var net = Loaded();
        foreach (var image in reference.GetProperty("images").EnumerateArray())
        {
            var x = Photo(reference, image);
            var maps = new Dictionary<string, Tensor>();
            foreach (var (name, part) in net.named_children())
            {
                foreach (var (index, layer) in part.named_children()) maps[$"{name}.{index}"] = x = ((nn.Module<Tensor, Tensor>)layer).call(x);
            }

            foreach (var expected in image.GetProperty("activations").EnumerateArray())
            {
                var name = expected.GetProperty("after").GetString()!;
                if (!maps.TryGetValue(name, out var map)) continue;
                Assert.Equal(PeerFile.Numbers(expected.GetProperty("shape")), map.shape.Select(length => (double)length));
                double[] statistics = [map.mean().item<float>(), map.std(unbiased: false).item<float>(), map.max().item<float>()];
                PeerFile.Near([expected.GetProperty("mean").GetDouble(), expected.GetProperty("std").GetDouble(), expected.GetProperty("max").GetDouble()], statistics, 1e-3, $"{image.GetProperty("source")}, {name}");
            }
        }
    }

    [SkippableFact]
    public void Loss_and_gradients_of_the_four_photos_are_those_of_torchvision()
    {
        var reference = Reference();
        var backward = reference.GetProperty("backward");
        var net = Loaded();
        var photos = cat([.. reference.GetProperty("images").EnumerateArray().Select(image => Photo(reference, image))]);
        var labels = tensor(backward.GetProperty("labels").EnumerateArray().Select(label => label.GetInt64()).ToArray());
        var loss = nn.functional.cross_entropy(net.call(photos), labels);
        loss.backward();
        Assert.Equal(backward.GetProperty("loss_value").GetDouble(), loss.item<float>(), 1e-4);
        foreach (var (name, parameter) in net.named_parameters())
        {
            PeerFile.Near([backward.GetProperty("grad_l2").GetProperty(name).GetDouble()], [parameter.grad!.norm().item<float>()], 1e-3, $"length of the gradient of {name}");
        }
    }

    private static SqueezeNet Loaded()
    {
        var net = new SqueezeNet();
        var content = SafetensorsFile.Read(Path.Combine(Folder(), "squeezenet1_1.safetensors"));
        net.load_state_dict(content.Arrays.ToDictionary(array => array.Name, array => tensor(array.ToSingles(), [.. array.Shape])));
        net.eval();
        return net;
    }

    private static Tensor Photo(JsonElement reference, JsonElement image)
    {
        var png = PngFile.Read(Path.Combine(Folder(), image.GetProperty("png").GetString()!));
        var pixels = tensor(png.Pixels.ToArray(), [png.Height, png.Width, png.Channels]).permute(2, 0, 1).unsqueeze(0).to(float32) / 255;
        return (pixels - Colours("mean")) / Colours("std");

        Tensor Colours(string what) => tensor(PeerFile.Numbers(reference.GetProperty(what)).Select(value => (float)value).ToArray()).reshape(1, 3, 1, 1);
    }

    private static JsonElement Reference() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), "reference", "expected.json"))).RootElement;

    private static string Folder()
    {
        var data = Environment.GetEnvironmentVariable("DLCOURSE_TESTDATA");
        Skip.If(data is null, "needs SqueezeNet's weights: DLCOURSE_TESTDATA names no folder");
        return Path.Combine(data, "weights");
    }
}
