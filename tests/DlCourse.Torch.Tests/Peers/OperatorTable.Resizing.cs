using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Peers;

/// <content>Images in another size, and borders.</content>
internal static partial class OperatorTable
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Resizing = new()
    {
        ["nearest"] = t => F.interpolate(t[0], scale_factor: [2]),
        ["nearest_size"] = t => F.interpolate(t[0], size: [3, 4]),
        ["nearest_fraction"] = t => F.interpolate(t[0], scale_factor: [1.7]),
        ["nearest_exact"] = t => F.interpolate(t[0], size: [3], mode: InterpolationMode.NearestExact),
        ["linear"] = t => F.interpolate(t[0], scale_factor: [2], mode: InterpolationMode.Linear),
        ["linear_corners"] = t => F.interpolate(t[0], size: [7], mode: InterpolationMode.Linear, align_corners: true),
        ["bilinear"] = t => F.upsample(t[0], scale_factor: [2], mode: UpsampleMode.Bilinear),
        ["bilinear_corners"] = t => F.interpolate(t[0], size: [4, 5], mode: InterpolationMode.Bilinear, align_corners: true),
        ["bilinear_smaller"] = t => F.interpolate(t[0], size: [2, 3], mode: InterpolationMode.Bilinear),
        ["bilinear_fraction"] = t => F.interpolate(t[0], scale_factor: [1.6, 0.7], mode: InterpolationMode.Bilinear),
        ["bilinear_recomputed"] = t => F.interpolate(t[0], scale_factor: [1.6, 0.7], mode: InterpolationMode.Bilinear, recompute_scale_factor: true),
        ["bilinear_antialias"] = t => F.interpolate(t[0], size: [3, 4], mode: InterpolationMode.Bilinear, antialias: true),
        ["bicubic"] = t => F.interpolate(t[0], scale_factor: [2], mode: InterpolationMode.Bicubic),
        ["bicubic_corners"] = t => F.interpolate(t[0], size: [4, 3], mode: InterpolationMode.Bicubic, align_corners: true),
        ["bicubic_antialias"] = t => F.interpolate(t[0], size: [3, 3], mode: InterpolationMode.Bicubic, antialias: true),
        ["trilinear"] = t => F.interpolate(t[0], scale_factor: [2], mode: InterpolationMode.Trilinear),
        ["area"] = t => F.interpolate(t[0], size: [2, 3], mode: InterpolationMode.Area),
        ["pixel_shuffle"] = t => F.pixel_shuffle(t[0], 2),
        ["pixel_unshuffle"] = t => F.pixel_unshuffle(t[0], 2),
        ["pad"] = t => F.pad(t[0], (1, 2), value: 0.5),
        ["pad_four"] = t => F.pad(t[0], (1, 0, 2, 1)),
        ["pad_negative"] = t => F.pad(t[0], [-1, 2, 1, -1], value: 2),
        ["pad_reflect"] = t => F.pad(t[0], (2, 1, 1, 0), PaddingModes.Reflect),
        ["pad_replicate"] = t => F.pad(t[0], (2, 1, 0, 3), PaddingModes.Replicate),
        ["pad_circular"] = t => F.pad(t[0], (2, 1), PaddingModes.Circular),
    };
}
