using System.Globalization;
using System.Text.Json;

namespace DlCourse;

/// <summary>
/// The file in which a learner's progress stands. Several kernels may write it at once, and any of them may be ended at any moment: every
/// change is read, made and moved into place under a lock that the system releases with the process.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class ProgressFile(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>Where an unreadable file was put the last time that this object met one; null if it met none.</summary>
    public string? SetAside { get; private set; }

    /// <summary>What the file says; nothing yet where there is none. An unreadable file is set aside.</summary>
    /// <exception cref="IOException">The file cannot be read, or a newer version of the course has written it.</exception>
    public LearnerProgress Read()
    {
        if (!File.Exists(Path)) return new LearnerProgress();
        try
        {
            return Parse();
        }
        catch (JsonException)
        {
            // Again under the lock: somebody else may have set it aside and begun a new one.
            using var held = Lock();
            return ParseOrSetAside();
        }
    }

    /// <summary>Changes what the file says.</summary>
    /// <returns>What it says now.</returns>
    /// <exception cref="IOException">The file cannot be written, or a newer version of the course has written it.</exception>
    public LearnerProgress Update(Action<LearnerProgress> change)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var held = Lock();
        var progress = ParseOrSetAside();
        change(progress);
        Replace(ProgressJson.Write(progress));
        return progress;
    }

    private LearnerProgress ParseOrSetAside()
    {
        if (!File.Exists(Path)) return new LearnerProgress();
        try
        {
            return Parse();
        }
        catch (JsonException)
        {
            var stamp = DateTime.Now.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
            SetAside = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, $"progress.damaged-{stamp}.json");
            File.Move(Path, SetAside);
            return new LearnerProgress();
        }
    }

    private LearnerProgress Parse()
    {
        using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        var progress = ProgressJson.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return progress.Version <= LearnerProgress.CurrentVersion
            ? progress
            : throw new IOException($"{Path} was written by a newer version of the course (layout {progress.Version}); this one knows {LearnerProgress.CurrentVersion}");
    }

    /// <summary>The temporary file has a fixed name: only the holder of the lock writes it, and what a killed process left is written over.</summary>
    private void Replace(byte[] bytes)
    {
        var temporary = Path + ".tmp";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                File.Move(temporary, Path, overwrite: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && OperatingSystem.IsWindows() && attempt < 20)
            {
                // There a file that somebody reads, a virus scanner for instance, cannot be replaced until they are done.
                Thread.Sleep(10 * attempt);
            }
        }
    }

    private FileStream Lock()
    {
        var lockFile = Path + ".lock";
        var giveUp = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < giveUp && File.Exists(lockFile))
            {
                Thread.Sleep(Random.Shared.Next(1, 15));
            }
        }
    }
}
