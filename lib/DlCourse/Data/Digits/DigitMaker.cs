using DlCourse.Data.Randomness;
using DlCourse.Formats.Idx;

namespace DlCourse.Data.Digits;

/// <summary>Makes the digits that ship with the course, from the seed alone.</summary>
internal static class DigitMaker
{
    /// <summary>How many digits each writer has written, every digit equally often.</summary>
    public const int PerWriter = 20;

    private const ulong Seed = 28;
    private const ulong SmallSeed = 8;

    // 33 greys look like 256 and make the files a third smaller.
    private const int Greys = 33;

    /// <summary>Draws pictures of 28 × 28, in the manner of MNIST.</summary>
    public static (IdxArray Images, IdxArray Labels) Draw(int firstWriter, int writers) => Draw(
        Seed, firstWriter, writers, 28, (digit, hand, random) => DigitRaster.Draw(DigitSketch.Write(digit, hand, random), random, Greys));

    /// <summary>Draws pictures of 8 × 8, in the manner of the UCI digits.</summary>
    public static (IdxArray Images, IdxArray Labels) DrawSmall(int firstWriter, int writers) => Draw(
        SmallSeed, firstWriter, writers, 8, (digit, hand, random) => DigitRaster.CountBlocks(DigitSketch.Write(digit, hand, random), random));

    /// <summary>The writer of every picture: they stand one after the other.</summary>
    public static int[] Writers(int firstWriter, int count) => [.. Enumerable.Range(0, count).Select(i => firstWriter + i / PerWriter)];

    private static (IdxArray Images, IdxArray Labels) Draw(ulong seed, int firstWriter, int writers, int side, Func<int, Handwriting, Pcg32, byte[]> draw)
    {
        var count = writers * PerWriter;
        var pixels = new byte[count * side * side];
        var labels = new byte[count];

        // Every writer has a sequence of their own, so that they can be drawn at the same time and in any order.
        Parallel.For(0, writers, w =>
        {
            var random = new Pcg32(seed, (ulong)(firstWriter + w));
            var hand = Handwriting.Draw(random);
            var digits = Enumerable.Range(0, PerWriter).Select(i => (byte)(i % 10)).ToArray();
            random.Shuffle<byte>(digits);
            for (var i = 0; i < PerWriter; i++)
            {
                var n = w * PerWriter + i;
                labels[n] = digits[i];
                draw(digits[i], hand, random).CopyTo(pixels, n * side * side);
            }
        });
        return (new IdxArray(IdxType.UInt8, [count, side, side], pixels), new IdxArray(IdxType.UInt8, [count], labels));
    }
}
