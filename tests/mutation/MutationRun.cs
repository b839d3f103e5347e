namespace DlCourse.Tests.Mutation;

/// <summary>Reads many damaged copies of a good file: each must give a result or one clear error, within bounded memory.</summary>
internal static class MutationRun
{
    private const int Seed = 20261121;
    private const long MostMemory = 32 << 20;
    private const int FullFactor = 10;

    /// <summary>Mutates and reads.</summary>
    /// <typeparam name="TError">The only error that a damaged file may give; its message must begin with the file's name, "mutant".</typeparam>
    /// <param name="good">A good file.</param>
    /// <param name="mutate">Damages a copy.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="rounds">How many copies in the fast set of tests; ten times as many in the full one.</param>
    /// <param name="leastRefused">The share that must be refused at least, so that the damage is known to be damage.</param>
    public static void Hold<TError>(byte[] good, Func<byte[], Random, byte[]> mutate, Action<Stream> read, int rounds, double leastRefused)
        where TError : Exception
    {
        using (var whole = new MemoryStream(good)) read(whole);
        if (Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1") rounds *= FullFactor;
        var random = new Random(Seed);
        var refused = 0;
        for (var round = 0; round < rounds; round++)
        {
            var bytes = mutate(good, random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                using var stream = new MemoryStream(bytes);
                read(stream);
            }
            catch (TError e)
            {
                refused++;
                Assert.StartsWith("mutant", e.Message);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {Seed}, round {round}, {Convert.ToBase64String(bytes)}: {e}");
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        }

        Assert.InRange(refused, (int)(rounds * leastRefused), rounds);
    }
}
