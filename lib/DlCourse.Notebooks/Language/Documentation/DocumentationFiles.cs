using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DlCourse.Notebooks.Language.Documentation;

/// <summary>
/// Reads single members out of XML documentation files. They are searched as bytes and nothing is kept of them: the framework's are 30 MB,
/// far more than a session should hold for a few questions, and a search of them all takes some ten milliseconds.
/// </summary>
internal static class DocumentationFiles
{
    private static readonly WeakReference<Document?> Recent = new(null);

    /// <summary>The files that may document an assembly, the likeliest first.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    public static IEnumerable<string> For(string assembly)
    {
        var beside = Path.ChangeExtension(assembly, ".xml");
        if (File.Exists(beside)) return [beside];

        // shared/Microsoft.NETCore.App/10.0.1/X.dll is documented by packs/Microsoft.NETCore.App.Ref/10.0.1/ref/net10.0/*.xml, most of it in
        // System.Runtime.xml: how the framework divides its code between assemblies is not how it divides its interface.
        var version = Path.GetDirectoryName(assembly)!;
        var framework = Path.GetFileName(Path.GetDirectoryName(version)) ?? "";
        var pack = DotnetInstallation.Pack(framework + ".Ref")
            .OrderByDescending(folder => Path.GetFileName(folder) == Path.GetFileName(version))
            .ThenByDescending(Path.GetFileName, StringComparer.Ordinal)
            .FirstOrDefault();
        var documents = pack is null ? null : Path.Combine(pack, "ref", DotnetInstallation.TargetFramework);
        if (!Directory.Exists(documents)) return [];
        return Directory.EnumerateFiles(documents, "*.xml")
            .OrderByDescending(file => Path.GetFileName(file) == Path.GetFileName(beside))
            .ThenByDescending(file => Path.GetFileName(file) == "System.Runtime.xml")
            .ThenBy(file => file, StringComparer.Ordinal);
    }

    /// <summary>What a file says of a member; null where it says nothing.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="id">The compiler's id of the member, such as <c>T:System.Console</c>.</param>
    public static XElement? Member(string file, string id)
    {
        ReadOnlySpan<byte> bytes = Read(file);
        var begin = bytes.IndexOf(Encoding.UTF8.GetBytes($"<member name=\"{id}\""));
        if (begin < 0) return null;
        var end = bytes[begin..].IndexOf("</member>"u8);
        return end < 0 ? null : Parse(Encoding.UTF8.GetString(bytes.Slice(begin, end + "</member>"u8.Length)));
    }

    /// <summary>Parses what an author wrote; null where it is not well formed.</summary>
    public static XElement? Parse(string xml)
    {
        try
        {
            return XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // The file of the last question is likely that of the next; the collector may have it in between.
    private static byte[] Read(string file)
    {
        if (Recent.TryGetTarget(out var recent) && recent?.Path == file) return recent.Bytes;
        try
        {
            var bytes = File.ReadAllBytes(file);
            Recent.SetTarget(new Document(file, bytes));
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private sealed record Document(string Path, byte[] Bytes);
}
