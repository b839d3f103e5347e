using DlCourse.Data.Randomness;

namespace DlCourse.Data;

/// <summary>Which points of a picture a shape covers, as it is turned, tilted, scaled and hidden.</summary>
internal sealed class ShapeOutline
{
    private readonly ShapeKind kind;
    private readonly ShapeView view;
    private readonly double cos;
    private readonly double sin;
    private readonly double squeeze;

    public ShapeOutline(ShapeKind kind, ShapeView view)
    {
        (this.kind, this.view) = (kind, view);
        var angle = view.Angle * Math.PI / 180;
        (cos, sin) = (PortableMath.Cos(angle), PortableMath.Sin(angle));
        squeeze = PortableMath.Cos(view.Tilt * Math.PI / 180);
    }

    /// <summary>Whether the shape covers a point of the picture, whose sides are from 0 to 1 with y down.</summary>
    public bool Contains(double x, double y)
    {
        var (across, up) = ((x - view.Centre.X) / (view.Scale / 2) / squeeze, (view.Centre.Y - y) / (view.Scale / 2));
        return Covers(cos * across + sin * up, cos * up - sin * across);
    }

    /// <summary>Whether the grey thing in front covers a point.</summary>
    public bool IsHidden(double x, double y) =>
        view.Hidden > 0 && Math.Abs(x - view.Centre.X) < view.Scale * 0.55 && y > view.Centre.Y + view.Scale * (0.5 - view.Hidden) && y < view.Centre.Y + view.Scale * 0.55;

    // The shapes reach from −1 to 1, y up.
    private bool Covers(double u, double v)
    {
        var square = u * u + v * v;
        return kind switch
        {
            ShapeKind.Circle => square <= 0.9 * 0.9,
            ShapeKind.Ring => square is <= 0.9 * 0.9 and >= 0.5 * 0.5,
            ShapeKind.Square => Math.Max(Math.Abs(u), Math.Abs(v)) <= 0.72,
            ShapeKind.Cross => Math.Max(Math.Abs(u), Math.Abs(v)) <= 0.85 && Math.Min(Math.Abs(u), Math.Abs(v)) <= 0.28,
            ShapeKind.Triangle => v >= -0.5 && 1.7320508075688772 * Math.Abs(u) + v <= 1,
            _ => IsInStar(u, v),
        };
    }

    /// <summary>A star with five points is where at least four of its five half planes agree.</summary>
    private static bool IsInStar(double u, double v)
    {
        // Unit vectors at 90°, 18°, −54°, −126° and 162°: each points at a tip, and its line is cos 72° away from the centre.
        ReadOnlySpan<(double X, double Y)> normals =
        [
            (0, 1), (0.9510565162951535, 0.30901699437494745), (0.5877852522924731, -0.8090169943749475),
            (-0.5877852522924731, -0.8090169943749475), (-0.9510565162951535, 0.30901699437494745),
        ];
        var outside = 0;
        foreach (var (x, y) in normals)
        {
            if (x * u + y * v > 0.30901699437494745) outside++;
        }

        return outside <= 1;
    }
}
