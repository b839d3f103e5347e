using System.Globalization;
using ICSharpCode.SharpZipLib.GZip;

namespace DlCourse.Data;

/// <summary>What <c>dlcourse data</c> does: lists, verifies and makes the data sets that ship with the course.</summary>
public static class Datasets
{
    /// <summary>Prints what there is: what it is, its size, its licence, and whether it is there.</summary>
    public static void List()
    {
        foreach (var dataset in BundledDatasets.All)
        {
            var missing = dataset.Files.Where(file => !File.Exists(file.FullPath)).ToList();
            var bytes = dataset.Files.Except(missing).Sum(file => new FileInfo(file.FullPath).Length);
            var present = missing.Count == 0 ? "present" : missing.Count == dataset.Files.Count ? "missing" : $"{missing.Count} of {dataset.Files.Count} files missing";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dataset.Name,-13} {bytes / 1024.0,7:N0} kB  {present,-8}  {dataset.Licence}"));
            Console.WriteLine($"{"",-13} {dataset.What}");
        }

        var folder = Environment.GetEnvironmentVariable(RealData.Variable);
        Console.WriteLine(string.IsNullOrWhiteSpace(folder)
            ? $"Real data for Lesson.UseRealData(): {RealData.Variable} names no folder."
            : $"Real data for Lesson.UseRealData(): {folder}{(Directory.Exists(folder) ? "" : " (there is no such folder)")}");
    }

    /// <summary>Compares the content of every file with its hash, and prints the results.</summary>
    /// <exception cref="DataFormatException">A file is missing or was changed.</exception>
    public static void Verify()
    {
        var wrong = 0;
        foreach (var file in BundledDatasets.All.SelectMany(dataset => dataset.Files))
        {
            try
            {
                file.ReadContent();
                Console.WriteLine($"ok       {file.Path}");
            }
            catch (Exception e) when (e is DataFormatException or IOException)
            {
                wrong++;
                Console.WriteLine($"WRONG    {file.Path}: {e.Message}");
            }
        }

        if (wrong > 0) throw new DataFormatException($"{wrong} {(wrong == 1 ? "file is" : "files are")} not as committed.");
    }

    /// <summary>Makes every file again from our own code; files written by hand stay as they are.</summary>
    /// <param name="folder">Where to; null for the <c>datasets/</c> of the clone.</param>
    /// <exception cref="DataFormatException">This machine made something else than what was committed; that file is not written.</exception>
    public static void Make(string? folder = null)
    {
        foreach (var file in BundledDatasets.All.SelectMany(dataset => dataset.Files))
        {
            var path = folder is null ? file.FullPath : Path.Combine(folder, file.Path);
            if (file.Make is null)
            {
                Console.WriteLine($"by hand  {file.Path}");
                continue;
            }

            var content = file.Make();
            var hash = BundledFile.Hash(content);
            if (hash != file.Sha256)
            {
                throw new DataFormatException($"{file.Path}: the content made here has the SHA-256 {hash}, but {file.Sha256} is committed. Was a maker changed?");
            }

            var bytes = file.Path.EndsWith(".gz", StringComparison.Ordinal) ? Packed(content) : content;
            var isSame = File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
            if (!isSame) ReplacedFile.Write(path, bytes);
            Console.WriteLine($"{(isSame ? "same" : "written"),-8} {file.Path}");
        }
    }

    /// <summary>gzip by managed code, without a time stamp: the same bytes on every machine, which the system's zlib does not promise.</summary>
    internal static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipOutputStream(packed) { IsStreamOwner = false })
        {
            gzip.SetLevel(9);
            gzip.Write(content);
        }

        // Bytes 4 to 7 of the header are the time, which GZipOutputStream takes from the clock.
        var bytes = packed.ToArray();
        bytes.AsSpan(4, 4).Clear();
        return bytes;
    }
}
