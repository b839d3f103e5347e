namespace DlCourse.Formats.Tests;

/// <summary>A file that lies or asks for too much is refused with an error that names the file and what is wrong, within bounded memory.</summary>
internal static class HostileFile
{
    private const long UsualMemory = 16 << 20;

    /// <summary>Reads and holds the error.</summary>
    public static void AssertRefused(Action read, string file, string expected, long mostMemory = UsualMemory)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<FileFormatException>(read);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, mostMemory);
        Assert.StartsWith(file, error.Message);
        Assert.Contains(expected, error.Message);
    }
}
