namespace DlCourse.Notebooks.Site;

/// <summary>The folder of a site, which at every moment holds a whole site: the old one or the new.</summary>
/// <param name="path">The folder.</param>
internal sealed class SiteFolder(string path)
{
    private readonly string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Refuses a folder that holds something else: it would be lost.</summary>
    /// <exception cref="SiteException">The folder has files and no site.</exception>
    public void RefuseForeign()
    {
        if (File.Exists(folder)) throw new SiteException($"{folder} is a file; name a folder for the site.");
        if (!Directory.Exists(folder) || IsSite(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) return;
        throw new SiteException($"{folder} holds files and no site of ours; name an empty folder or one that does not exist, because the site replaces the whole folder.");
    }

    /// <summary>Writes a site beside the old one and puts it in its place.</summary>
    public void Replace(IReadOnlyDictionary<string, string> files)
    {
        RefuseForeign();
        var parent = Path.GetDirectoryName(folder)!;
        Directory.CreateDirectory(parent);

        // What a build that was killed has left behind.
        foreach (var left in Directory.GetDirectories(parent, $".{Path.GetFileName(folder)}.*").Where(IsSite)) Directory.Delete(left, recursive: true);
        var fresh = Path.Combine(parent, $".{Path.GetFileName(folder)}.{Path.GetRandomFileName()}");
        var old = fresh + ".old";
        try
        {
            Directory.CreateDirectory(fresh);
            File.WriteAllText(Path.Combine(fresh, SiteFiles.Mark), "");
            foreach (var (name, text) in files) File.WriteAllText(Path.Combine(fresh, name), text);
            Swap(fresh, old);
        }
        finally
        {
            foreach (var left in new[] { fresh, old }.Where(Directory.Exists)) Directory.Delete(left, recursive: true);
        }
    }

    private static bool IsSite(string folder) => File.Exists(Path.Combine(folder, SiteFiles.Mark));

    private void Swap(string fresh, string old)
    {
        if (Directory.Exists(folder)) Directory.Move(folder, old);
        try
        {
            Directory.Move(fresh, folder);
        }
        catch (IOException) when (Directory.Exists(old))
        {
            Directory.Move(old, folder);
            throw;
        }
    }
}
