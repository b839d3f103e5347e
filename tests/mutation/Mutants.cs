namespace DlCourse.Tests.Mutation;

/// <summary>Damaged copies of a file.</summary>
internal static class Mutants
{
    private const int HeaderLength = 20;

    /// <summary>Damages bytes: bits flipped, bytes changed or set to 255, the end cut, bytes put in or taken out. Half of it near the front, where headers are.</summary>
    public static byte[] OfBytes(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            var place = random.Next(random.Next(2) == 0 ? Math.Min(HeaderLength, bytes.Count) : bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[place] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[place] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(place, bytes.Count - place); break;
                case 3: bytes.InsertRange(place, Enumerable.Range(0, random.Next(1, 9)).Select(_ => (byte)random.Next(256))); break;
                case 4: bytes.RemoveRange(place, Math.Min(bytes.Count - place, random.Next(1, 10))); break;
                default: bytes[place] = 0xFF; break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Damages text: characters that mean something put in, often many of them; the end cut, parts taken out, bytes changed.</summary>
    /// <param name="good">The text.</param>
    /// <param name="random">What decides.</param>
    /// <param name="marks">The characters that mean something in it.</param>
    public static byte[] OfText(byte[] good, Random random, ReadOnlySpan<byte> marks)
    {
        var bytes = good.ToList();
        for (var change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[place] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(place, bytes.Count - place); break;
                case 2: bytes.RemoveRange(place, Math.Min(bytes.Count - place, random.Next(1, 10))); break;
                case 3: bytes.Insert(place, marks[random.Next(marks.Length)]); break;
                case 4: bytes.InsertRange(place, Enumerable.Repeat(marks[random.Next(marks.Length)], random.Next(1, 3000))); break;
                default: bytes[place] = marks[random.Next(marks.Length)]; break;
            }
        }

        return [.. bytes];
    }
}
