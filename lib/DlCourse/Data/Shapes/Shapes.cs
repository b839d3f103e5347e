using System.Diagnostics.CodeAnalysis;
using DlCourse.Data.Randomness;

namespace DlCourse.Data;

/// <summary>Pictures of simple coloured shapes under changing light, scale and pose: why a rule on pixels fails where a person sees the same thing.</summary>
[SuppressMessage("Performance", "CA1814", Justification = "A picture is a block of numbers: double[,,] says so, and is what Plot.Image takes.")]
public static class Shapes
{
    private const int Fine = 4;

    /// <summary>Draws one picture.</summary>
    /// <param name="kind">The shape.</param>
    /// <param name="view">The conditions; null for the usual ones.</param>
    /// <param name="side">Height and width in pixels: 8 to 256.</param>
    /// <param name="seed">The seed of the camera's noise.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another side; a scale, light or shade outside its range.</exception>
    public static ShapePicture Draw(ShapeKind kind, ShapeView? view = null, int side = 48, int seed = 0)
    {
        view ??= new ShapeView();
        Require(view, side);
        var random = new Pcg32((ulong)seed, 30);
        var outline = new ShapeOutline(kind, view);
        var light = new ShapeLight(view);
        var pixels = new double[side, side, 3];
        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
            {
                var inside = 0;
                var hidden = 0;
                for (var s = 0; s < Fine * Fine; s++)
                {
                    var (x, y) = ((column + (s % Fine + 0.5) / Fine) / side, (row + (s / Fine + 0.5) / Fine) / side);
                    if (outline.IsHidden(x, y)) hidden++;
                    else if (outline.Contains(x, y)) inside++;
                }

                var colour = light.Colour((column + 0.5) / side, (row + 0.5) / side, (double)inside / (Fine * Fine), (double)hidden / (Fine * Fine));
                pixels[row, column, 0] = Math.Clamp(colour.Red + view.Noise * random.Normal(), 0, 1);
                pixels[row, column, 1] = Math.Clamp(colour.Green + view.Noise * random.Normal(), 0, 1);
                pixels[row, column, 2] = Math.Clamp(colour.Blue + view.Noise * random.Normal(), 0, 1);
            }
        }

        return new ShapePicture(kind, view, pixels);
    }

    /// <summary>Draws many pictures, each under its own conditions.</summary>
    /// <param name="kinds">The shapes to draw in turn.</param>
    /// <param name="count">How many pictures.</param>
    /// <param name="side">Height and width in pixels: 8 to 256.</param>
    /// <param name="seed">The seed of the conditions.</param>
    /// <exception cref="ArgumentException">No kind, a count below 1, another side.</exception>
    public static IReadOnlyList<ShapePicture> Vary(IReadOnlyList<ShapeKind> kinds, int count, int side = 48, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (kinds.Count == 0) throw new ArgumentException("Name at least one kind of shape.", nameof(kinds));
        var random = new Pcg32((ulong)seed, 31);
        return [.. Enumerable.Range(0, count).Select(i => Draw(kinds[i % kinds.Count], Conditions(random), side, seed + i))];
    }

    private static ShapeView Conditions(Pcg32 random)
    {
        var scale = random.Uniform(0.3, 0.85);
        var room = (1 - scale) / 2;
        var (colour, background) = Colours(random);
        return new ShapeView
        {
            Colour = colour,
            Background = background,
            Light = random.Uniform(0.35, 1.1),
            LightAngle = random.Uniform(0, 360),
            Shade = random.Uniform(0, 0.8),
            Scale = scale,
            Angle = random.Uniform(0, 360),
            Tilt = random.Uniform(0, 50),
            Centre = (0.5 + random.Uniform(-room, room), 0.5 + random.Uniform(-room, room)),
            Hidden = random.Chance(0.25) ? random.Uniform(0.1, 0.4) : 0,
        };
    }

    /// <summary>Two colours that a person can tell apart also in little light.</summary>
    private static ((double, double, double) Shape, (double, double, double) Behind) Colours(Pcg32 random)
    {
        while (true)
        {
            var (r, g, b) = (random.Uniform(0.1, 1), random.Uniform(0.1, 1), random.Uniform(0.1, 1));
            var (red, green, blue) = (random.Uniform(0.2, 1), random.Uniform(0.2, 1), random.Uniform(0.2, 1));
            var difference = (r - red) * (r - red) + (g - green) * (g - green) + (b - blue) * (b - blue);
            if (difference > 0.25) return ((r, g, b), (red, green, blue));
        }
    }

    private static void Require(ShapeView view, int side)
    {
        if (side is < 8 or > 256) throw new ArgumentOutOfRangeException(nameof(side), side, "A picture can be 8 to 256 pixels wide.");
        Check(nameof(view.Scale), view.Scale, 0.1, 1);
        Check(nameof(view.Light), view.Light, 0, 2);
        Check(nameof(view.Shade), view.Shade, 0, 1);
        Check(nameof(view.Tilt), view.Tilt, 0, 80);
        Check(nameof(view.Hidden), view.Hidden, 0, 0.9);
        Check(nameof(view.Noise), view.Noise, 0, 1);

        static void Check(string name, double value, double least, double most)
        {
            if (!(value >= least && value <= most)) throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} must be from {least} to {most}."));
        }
    }
}
