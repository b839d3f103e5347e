namespace DlCourse.Plotting.Geometry;

/// <summary>A look at a box from above one corner, with parallel lines kept parallel.</summary>
/// <param name="Turn">Degrees by which the box is turned.</param>
/// <param name="Lift">Degrees by which the eye is above the ground.</param>
internal sealed record Isometric(double Turn, double Lift)
{
    private double Cos => Math.Cos(Turn * Math.PI / 180);

    private double Sin => Math.Sin(Turn * Math.PI / 180);

    /// <summary>Where a point of the unit box is seen; y counts upwards.</summary>
    public (double X, double Y) See(double x, double y, double z)
    {
        var (cx, cy) = (x - 0.5, y - 0.5);
        var depth = Depth(x, y);
        return (cx * Cos - cy * Sin, depth * Math.Sin(Lift * Math.PI / 180) + (z - 0.5) * 0.62 * Math.Cos(Lift * Math.PI / 180));
    }

    /// <summary>How far behind the middle a point of the ground is.</summary>
    public double Depth(double x, double y) => (x - 0.5) * Sin + (y - 0.5) * Cos;
}
