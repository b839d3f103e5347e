namespace DlCourse.Notebooks.Documents;

/// <summary>Replaces a file in one step.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file, then moves over it: a crash or a full disk leaves the old file whole.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        // Through a link to its target: moving over the link would replace the link itself.
        var link = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        var target = link?.FullName ?? Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(target)!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
