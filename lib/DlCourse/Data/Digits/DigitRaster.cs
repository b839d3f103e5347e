using DlCourse.Data.Randomness;

namespace DlCourse.Data.Digits;

/// <summary>Ink on paper: fills the path of a pen and reduces it to 28 × 28 by MNIST's own recipe.</summary>
/// <remarks>
/// The recipe of Y. LeCun, C. Cortes and C. Burges: black-and-white writing is scaled to fit a box of 20 × 20 pixels, its
/// proportions kept, which gives grey edges; then it is placed so that its centre of mass is the centre of a field of 28 × 28.
/// </remarks>
internal static class DigitRaster
{
    private const int Box = 20;
    private const int Side = 28;
    private const int Fine = 5;

    /// <summary>Draws the strokes.</summary>
    /// <param name="strokes">The path of the pen, in any unit.</param>
    /// <param name="random">Decides on the roughness of the edges, the blur and the smear.</param>
    /// <param name="levels">How many greys there may be.</param>
    /// <returns>784 bytes, row by row: 0 is paper, 255 is ink.</returns>
    public static byte[] Draw(IReadOnlyList<PenPoint[]> strokes, Pcg32 random, int levels)
    {
        var ink = Ink(strokes, Box * Fine, thinnest: 1.1 * Fine, random);
        var grey = Reduce(ink);
        Blur(grey, Math.Clamp(random.Normal(0.08, 0.05), 0, 0.22));
        if (random.Chance(0.05)) Smear(grey, random.Uniform(0.1, 0.35));
        return Centre(grey, levels, random.Uniform(1.0, 1.25));
    }

    /// <summary>Draws the strokes by the recipe of the UCI digits: in black and white on 32 × 32, then the ink in blocks of 4 × 4 counted.</summary>
    /// <returns>64 counts from 0 to 16, row by row.</returns>
    public static byte[] CountBlocks(IReadOnlyList<PenPoint[]> strokes, Pcg32 random)
    {
        const int Cells = 32;
        var ink = Ink(strokes, Cells, thinnest: 1.6, random);
        var counts = new byte[64];
        for (var i = 0; i < ink.Length; i++)
        {
            if (ink[i]) counts[i / Cells / 4 * 8 + i % Cells / 4]++;
        }

        return counts;
    }

    /// <summary>A square of cells that are black or white, which the writing fills in one direction.</summary>
    private static bool[] Ink(IReadOnlyList<PenPoint[]> strokes, int cells, double thinnest, Pcg32 random)
    {
        var points = strokes.SelectMany(stroke => stroke).ToList();
        var left = points.Min(p => p.X - p.Width / 2);
        var top = points.Min(p => p.Y - p.Width / 2);
        var width = points.Max(p => p.X + p.Width / 2) - left;
        var height = points.Max(p => p.Y + p.Width / 2) - top;
        var scale = (cells - 0.01) / Math.Max(width, height);
        var (shiftX, shiftY) = ((cells - width * scale) / 2, (cells - height * scale) / 2);

        var ink = new bool[cells * cells];
        foreach (var stroke in strokes)
        {
            for (var i = 0; i + 1 < stroke.Length; i++)
            {
                Segment(ink, cells, Place(stroke[i]), Place(stroke[i + 1]));
            }
        }

        return ink;

        // A thinner line would break when it is reduced: scanners do not show such lines either.
        PenPoint Place(PenPoint p) => new(
            (p.X - left) * scale + shiftX, (p.Y - top) * scale + shiftY, Math.Max(thinnest, p.Width * scale * (1 + random.Normal(0, 0.04))));
    }

    /// <summary>Fills what is nearer to the segment than half the line's width.</summary>
    private static void Segment(bool[] ink, int cells, PenPoint a, PenPoint b)
    {
        var reach = Math.Max(a.Width, b.Width) / 2;
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var square = dx * dx + dy * dy;
        var (firstColumn, lastColumn) = Range(Math.Min(a.X, b.X) - reach, Math.Max(a.X, b.X) + reach, cells);
        var (firstRow, lastRow) = Range(Math.Min(a.Y, b.Y) - reach, Math.Max(a.Y, b.Y) + reach, cells);
        for (var row = firstRow; row <= lastRow; row++)
        {
            for (var column = firstColumn; column <= lastColumn; column++)
            {
                var (x, y) = (column + 0.5 - a.X, row + 0.5 - a.Y);
                var t = square > 0 ? Math.Clamp((x * dx + y * dy) / square, 0, 1) : 0;
                var (ex, ey) = (x - t * dx, y - t * dy);
                var radius = (a.Width + t * (b.Width - a.Width)) / 2;
                if (ex * ex + ey * ey <= radius * radius) ink[row * cells + column] = true;
            }
        }
    }

    private static (int First, int Last) Range(double low, double high, int cells) =>
        (Math.Clamp((int)low, 0, cells - 1), Math.Clamp((int)high, 0, cells - 1));

    private static double[] Reduce(bool[] ink)
    {
        var grey = new double[Side * Side];
        for (var row = 0; row < Box * Fine; row++)
        {
            for (var column = 0; column < Box * Fine; column++)
            {
                if (ink[row * Box * Fine + column]) grey[(row / Fine + 4) * Side + column / Fine + 4] += 1.0 / (Fine * Fine);
            }
        }

        return grey;
    }

    private static void Blur(double[] grey, double part)
    {
        var before = grey.ToArray();
        for (var row = 1; row < Side - 1; row++)
        {
            for (var column = 1; column < Side - 1; column++)
            {
                var i = row * Side + column;
                grey[i] = (1 - part) * (1 - part) * before[i]
                    + (1 - part) * part / 2 * (before[i - 1] + before[i + 1] + before[i - Side] + before[i + Side])
                    + part * part / 4 * (before[i - Side - 1] + before[i - Side + 1] + before[i + Side - 1] + before[i + Side + 1]);
            }
        }
    }

    /// <summary>Wet ink wiped to the right.</summary>
    private static void Smear(double[] grey, double amount)
    {
        for (var row = 0; row < Side; row++)
        {
            var carried = 0.0;
            for (var column = 0; column < Side; column++)
            {
                var i = row * Side + column;
                carried = Math.Max(grey[i], carried * 0.7);
                grey[i] = Math.Max(grey[i], amount * carried);
            }
        }
    }

    private static byte[] Centre(double[] grey, int levels, double gain)
    {
        var (mass, sumX, sumY) = (0.0, 0.0, 0.0);
        for (var i = 0; i < grey.Length; i++)
        {
            mass += grey[i];
            sumX += grey[i] * (i % Side);
            sumY += grey[i] * (i / Side);
        }

        const double Middle = (Side - 1) / 2.0;
        var (dx, dy) = ((int)Math.Floor(Middle - sumX / mass + 0.5), (int)Math.Floor(Middle - sumY / mass + 0.5));
        var pixels = new byte[Side * Side];
        for (var i = 0; i < grey.Length; i++)
        {
            var (column, row) = (i % Side + dx, i / Side + dy);
            if (column is < 0 or >= Side || row is < 0 or >= Side) continue;
            var level = Math.Floor(Math.Min(1, grey[i] * gain) * (levels - 1) + 0.5);
            pixels[row * Side + column] = (byte)(level * 255 / (levels - 1));
        }

        return pixels;
    }
}
