using DlCourse.Data.Randomness;

namespace DlCourse.Data.Digits;

/// <summary>Writes one digit: a style, bent by the writer's hand and by chance, as the path of the pen.</summary>
internal static class DigitSketch
{
    private const int StepsPerSpan = 12;

    /// <summary>Writes a digit.</summary>
    /// <returns>Strokes of points on a sheet about 100 high, with the width of the line at each.</returns>
    public static List<PenPoint[]> Write(int digit, Handwriting hand, Pcg32 random)
    {
        var shape = Vary(Pick(digit, hand, random), hand, random);
        var warp = new ElasticField(random, 6.5 * hand.Unsteadiness, 3.4 * hand.Unsteadiness);
        var turn = random.Normal(0, 0.07);
        var slant = hand.Slant + random.Normal(0, 0.07);
        var stretch = hand.Stretch * PortableMath.Exp(random.Normal(0, 0.1));
        var lean = random.Normal(0, 0.06);
        var width = 100 * hand.PenWidth * PortableMath.Exp(random.Normal(0, 0.12));

        var strokes = new List<PenPoint[]>();
        foreach (var stroke in shape.Strokes)
        {
            var pressure = new PressureCurve(random);
            var path = Curve(stroke);
            var pen = new PenPoint[path.Length];
            for (var i = 0; i < path.Length; i++)
            {
                var (x, y) = warp.Move(path[i].X, path[i].Y);
                (x, y) = ((x - 50) * stretch, y - 50);
                (x, y) = (x - slant * y + lean * x * y / 50, y + turn * x);
                pen[i] = new PenPoint(x, y, width * pressure.At(i / (path.Length - 1.0)));
            }

            Thicken(pen, hand.Contrast);
            strokes.Add(pen);
        }

        return strokes;
    }

    private static StrokeShape Pick(int digit, Handwriting hand, Pcg32 random)
    {
        var styles = DigitStyles.Of(digit);
        var weights = styles.Select(style => style.Weight).ToArray();
        var own = new Pcg32(hand.Seed, (ulong)digit);
        var habitual = own.Choose(weights);
        var style = styles[random.Chance(hand.Habit) ? habitual : random.Choose(weights)];

        // Weights that may leave [0, 1] a little: some digits lie beyond the extremes.
        Span<double> mix = stackalloc double[style.Extremes.Count];
        var total = 0.0;
        for (var k = 0; k < mix.Length; k++)
        {
            var part = random.NextDouble();
            mix[k] = part * part + 0.02;
            total += mix[k];
        }

        var spread = random.Uniform(0.9, 1.35);
        for (var k = 0; k < mix.Length; k++)
        {
            mix[k] = 1.0 / mix.Length + spread * (mix[k] / total - 1.0 / mix.Length);
        }

        return StrokeShape.Blend(style.Extremes, mix);
    }

    /// <summary>Moves every point a little, the ends of a stroke more, and a whole stroke against the others.</summary>
    private static StrokeShape Vary(StrokeShape shape, Handwriting hand, Pcg32 random)
    {
        var step = 2.2 * hand.Unsteadiness;
        var strokes = new List<IReadOnlyList<StrokePoint>>();
        foreach (var stroke in shape.Strokes)
        {
            var (dx, dy) = strokes.Count == 0 ? (0, 0) : (random.Normal(0, 3.0), random.Normal(0, 3.0));
            var points = stroke.Select(p => p with { X = p.X + dx + random.Normal(0, step), Y = p.Y + dy + random.Normal(0, step) }).ToArray();
            points[0] = Along(points[1], points[0], random.Normal(0, 0.16), random.Normal(0, 0.1));
            points[^1] = Along(points[^2], points[^1], random.Normal(0, 0.18), random.Normal(0, 0.12));
            strokes.Add(points);
        }

        return new StrokeShape(strokes);
    }

    /// <summary>The end of a stroke made longer or shorter, and turned aside.</summary>
    private static StrokePoint Along(StrokePoint inner, StrokePoint end, double longer, double aside)
    {
        var (dx, dy) = (end.X - inner.X, end.Y - inner.Y);
        return end with { X = end.X + longer * dx - aside * dy, Y = end.Y + longer * dy + aside * dx };
    }

    /// <summary>A Catmull–Rom curve through the points, broken at corners.</summary>
    private static (double X, double Y)[] Curve(IReadOnlyList<StrokePoint> points)
    {
        var path = new List<(double X, double Y)> { (points[0].X, points[0].Y) };
        for (var i = 0; i + 1 < points.Count; i++)
        {
            var (b, c) = (points[i], points[i + 1]);
            var a = i == 0 || b.IsCorner ? Mirror(c, b) : points[i - 1];
            var d = i + 2 == points.Count || c.IsCorner ? Mirror(b, c) : points[i + 2];
            for (var s = 1; s <= StepsPerSpan; s++)
            {
                var t = (double)s / StepsPerSpan;
                path.Add((Spline(a.X, b.X, c.X, d.X, t), Spline(a.Y, b.Y, c.Y, d.Y, t)));
            }
        }

        return [.. path];
    }

    private static StrokePoint Mirror(StrokePoint far, StrokePoint at) => new(2 * at.X - far.X, 2 * at.Y - far.Y, false);

    private static double Spline(double a, double b, double c, double d, double t) =>
        0.5 * (2 * b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * b - a - 3 * c + d))));

    /// <summary>A broad pen: strokes down are wider than strokes to the side.</summary>
    private static void Thicken(PenPoint[] pen, double contrast)
    {
        for (var i = 0; i < pen.Length; i++)
        {
            var (before, after) = (pen[Math.Max(0, i - 1)], pen[Math.Min(pen.Length - 1, i + 1)]);
            var (dx, dy) = (after.X - before.X, after.Y - before.Y);
            var length = Math.Sqrt(dx * dx + dy * dy);
            if (length > 0) pen[i] = pen[i] with { Width = pen[i].Width * (1 + contrast * (Math.Abs(dy) / length - 0.5)) };
        }
    }
}
