using System.Globalization;

namespace DlCourse.Data.Digits;

/// <summary>The points that the pen of one digit passes, stroke by stroke, on a sheet 100 high with y down.</summary>
/// <param name="Strokes">The strokes; the pen is lifted between them.</param>
internal sealed record StrokeShape(IReadOnlyList<IReadOnlyList<StrokePoint>> Strokes)
{
    /// <summary>Reads <c>"20,5! 80,5 50,100 / 30,50 70,50"</c>: points x,y; <c>!</c> makes a corner; <c>/</c> lifts the pen.</summary>
    public static StrokeShape Parse(string text) => new(
        [.. text.Split('/').Select(stroke => (IReadOnlyList<StrokePoint>)
            [.. stroke.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Point)])]);

    /// <summary>The mean of shapes with as many strokes and points as each other.</summary>
    public static StrokeShape Blend(IReadOnlyList<StrokeShape> shapes, ReadOnlySpan<double> weights)
    {
        var strokes = new List<IReadOnlyList<StrokePoint>>();
        for (var s = 0; s < shapes[0].Strokes.Count; s++)
        {
            var points = new List<StrokePoint>();
            for (var p = 0; p < shapes[0].Strokes[s].Count; p++)
            {
                var (x, y) = (0.0, 0.0);
                for (var k = 0; k < shapes.Count; k++)
                {
                    x += weights[k] * shapes[k].Strokes[s][p].X;
                    y += weights[k] * shapes[k].Strokes[s][p].Y;
                }

                points.Add(new StrokePoint(x, y, shapes[0].Strokes[s][p].IsCorner));
            }

            strokes.Add(points);
        }

        return new StrokeShape(strokes);
    }

    private static StrokePoint Point(string text)
    {
        var numbers = text.TrimEnd('!').Split(',');
        return new StrokePoint(
            double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture), text.EndsWith('!'));
    }
}
