using DlCourse.Data.Randomness;

namespace DlCourse.Data.Digits;

/// <summary>A smooth random displacement of the sheet, as of rubber: a coarse and a finer grid of shifts, joined by cubic splines.</summary>
/// <remarks>In the manner of P. Simard et al., "Best Practices for Convolutional Neural Networks" (2003), but applied to the path of the pen.</remarks>
internal sealed class ElasticField
{
    private readonly (int Cells, double[] X, double[] Y)[] layers;

    /// <summary>Draws a field for a sheet 100 × 100.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="coarse">The standard deviation of the shifts of the coarse grid.</param>
    /// <param name="fine">That of the finer grid.</param>
    public ElasticField(Pcg32 random, double coarse, double fine)
    {
        layers = [Layer(2, coarse), Layer(4, fine)];

        (int Cells, double[] X, double[] Y) Layer(int cells, double amount)
        {
            // The weights of a cubic B-spline in two dimensions have a root mean square of about ½: 2 makes up for it.
            var (x, y) = (new double[(cells + 3) * (cells + 3)], new double[(cells + 3) * (cells + 3)]);
            for (var i = 0; i < x.Length; i++)
            {
                x[i] = random.Normal(0, 2 * amount);
                y[i] = random.Normal(0, 2 * amount);
            }

            return (cells, x, y);
        }
    }

    /// <summary>Where the field takes a point.</summary>
    public (double X, double Y) Move(double x, double y)
    {
        var (movedX, movedY) = (x, y);
        Span<double> across = stackalloc double[4];
        Span<double> down = stackalloc double[4];
        foreach (var (cells, shiftX, shiftY) in layers)
        {
            var column = Weights(x, cells, across);
            var row = Weights(y, cells, down);
            for (var j = 0; j < 4; j++)
            {
                for (var i = 0; i < 4; i++)
                {
                    var knot = (row + j) * (cells + 3) + column + i;
                    movedX += across[i] * down[j] * shiftX[knot];
                    movedY += across[i] * down[j] * shiftY[knot];
                }
            }
        }

        return (movedX, movedY);
    }

    /// <summary>The cubic B-spline's four weights at a position, and the first knot they belong to.</summary>
    private static int Weights(double position, int cells, Span<double> weights)
    {
        var p = Math.Clamp(position / 100, 0, 1) * cells;
        var knot = Math.Min((int)p, cells - 1);
        var t = p - knot;
        var u = 1 - t;
        weights[0] = u * u * u / 6;
        weights[1] = (3 * t * t * t - 6 * t * t + 4) / 6;
        weights[2] = (3 * u * u * u - 6 * u * u + 4) / 6;
        weights[3] = t * t * t / 6;
        return knot;
    }
}
