namespace DlCourse.Plotting.Geometry;

/// <summary>The points of the plane with a + bx + cy ≥ 0.</summary>
internal readonly record struct HalfPlane(double A, double B, double C)
{
    /// <summary>The other side of the line.</summary>
    public HalfPlane Opposite => new(-A, -B, -C);

    /// <summary>Whether there is a line at all: not if both b and c are 0.</summary>
    public bool HasLine => B != 0 || C != 0;

    /// <summary>The part of a convex polygon that lies in the half-plane, by Sutherland and Hodgman's clipping.</summary>
    public List<(double X, double Y)> Cut(IReadOnlyList<(double X, double Y)> polygon)
    {
        var inside = new List<(double X, double Y)>();
        for (var i = 0; i < polygon.Count; i++)
        {
            var (p, q) = (polygon[i], polygon[(i + 1) % polygon.Count]);
            var (fp, fq) = (Value(p), Value(q));
            if (fp >= 0)
            {
                inside.Add(p);
            }

            if ((fp > 0 && fq < 0) || (fp < 0 && fq > 0))
            {
                inside.Add(Crossing(p, q, fp, fq));
            }
        }

        return inside;
    }

    /// <summary>The two ends of the line inside a convex polygon; empty if it passes by.</summary>
    public List<(double X, double Y)> LineWithin(IReadOnlyList<(double X, double Y)> polygon)
    {
        var ends = new List<(double X, double Y)>();
        for (var i = 0; HasLine && i < polygon.Count; i++)
        {
            var (p, q) = (polygon[i], polygon[(i + 1) % polygon.Count]);
            var (fp, fq) = (Value(p), Value(q));
            if ((fp <= 0 && fq > 0) || (fp > 0 && fq <= 0))
            {
                ends.Add(Crossing(p, q, fp, fq));
            }
        }

        return ends;
    }

    private static (double X, double Y) Crossing((double X, double Y) p, (double X, double Y) q, double fp, double fq)
    {
        var t = fp / (fp - fq);
        return (p.X + t * (q.X - p.X), p.Y + t * (q.Y - p.Y));
    }

    private double Value((double X, double Y) p) => A + B * p.X + C * p.Y;
}
