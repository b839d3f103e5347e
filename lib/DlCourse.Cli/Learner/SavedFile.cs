namespace DlCourse.Cli.Learner;

/// <summary>
/// Notices that a file was saved, by looking at it ten times a second: editors save by writing, by renaming or by deleting and renaming, and
/// the folders of containers and networks do not tell watchers about changes.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class SavedFile(string path)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private (DateTime Time, long Length)? seen;

    /// <summary>Whether it was saved since <see cref="See"/>.</summary>
    public bool IsChanged => Stamp() is { } now && now != seen;

    /// <summary>From here on a save is a new one. Called before the file is read: a save during the reading is then not missed.</summary>
    public void See() => seen = Stamp();

    /// <summary>Waits until it is saved.</summary>
    public async Task ChangeAsync(CancellationToken cancel)
    {
        while (!IsChanged) await Task.Delay(Interval, cancel);
    }

    private (DateTime Time, long Length)? Stamp()
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
    }
}
