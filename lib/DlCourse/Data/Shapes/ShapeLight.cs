using DlCourse.Data.Randomness;

namespace DlCourse.Data;

/// <summary>The light on a shape and on what is behind it.</summary>
internal sealed class ShapeLight(ShapeView view)
{
    private static readonly (double Red, double Green, double Blue) Grey = (0.45, 0.45, 0.45);
    private readonly double across = PortableMath.Cos(view.LightAngle * Math.PI / 180);
    private readonly double up = PortableMath.Sin(view.LightAngle * Math.PI / 180);

    /// <summary>The colour at a place, part of which the shape covers and part of which something grey hides.</summary>
    public (double Red, double Green, double Blue) Colour(double x, double y, double inside, double hidden)
    {
        // 1 on the side of the light, 1 − Shade on the other.
        var near = Math.Clamp(0.5 + across * (x - 0.5) + up * (0.5 - y), 0, 1);
        var light = view.Light * (1 - view.Shade * (1 - near));
        return (Mix(view.Colour.Red, view.Background.Red, Grey.Red), Mix(view.Colour.Green, view.Background.Green, Grey.Green), Mix(view.Colour.Blue, view.Background.Blue, Grey.Blue));

        double Mix(double shape, double behind, double before) => light * (inside * shape + hidden * before + (1 - inside - hidden) * behind);
    }
}
