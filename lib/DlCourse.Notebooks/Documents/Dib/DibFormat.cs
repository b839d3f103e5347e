using System.Text;
using System.Text.Unicode;

namespace DlCourse.Notebooks.Documents.Dib;

/// <summary>
/// The format of Polyglot Notebooks: a text in sections, each begun by a line that names its language (<c>#!csharp</c>), the first
/// of them JSON about the notebook (<c>#!meta</c>).
/// </summary>
/// <remarks>
/// Described by what reads it: <c>CodeSubmission.cs</c> in <c>Microsoft.DotNet.Interactive.Documents</c>. It knows no ids, roles or
/// other metadata of cells; they stand in a comment at the head of each section (<see cref="DibCellComment"/>), where Polyglot
/// Notebooks leaves them alone.
/// </remarks>
internal static class DibFormat
{
    /// <summary>What begins a section's first line, and every magic command.</summary>
    public const string Prefix = "#!";

    /// <summary>The first section's first line.</summary>
    public const string Meta = Prefix + "meta";

    /// <summary>The key in <c>#!meta</c> under which Polyglot Notebooks lists languages.</summary>
    public const string KernelInfo = "kernelInfo";

    /// <summary>The key in <c>#!meta</c> under which this program keeps what the format has no place for.</summary>
    public const string Own = "dlcourse";

    /// <summary>Whether a file of this name is in this format.</summary>
    public static bool IsNameOf(string path) => Path.GetExtension(path).Equals(".dib", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a file, LF between lines.</summary>
    /// <exception cref="NotebookFormatException">The bytes are no text in UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.StartsWith((byte[])[0xFF, 0xFE]) || bytes.StartsWith((byte[])[0xFE, 0xFF]))
            throw At(file, 1, "expected UTF-8, found UTF-16; save the file as UTF-8");
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes))
            throw At(file, LineOfFirstInvalid(bytes), "expected UTF-8, found a byte that is not; save the file as UTF-8");
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
            throw At(file, 1 + bytes[..zero].Count((byte)'\n'), "expected text, found a zero byte; this is no Polyglot notebook");
        return Lines(Encoding.UTF8.GetString(bytes));
    }

    /// <summary>A text with LF as its only line end.</summary>
    public static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>An error at a line of a file.</summary>
    public static NotebookFormatException At(string file, int line, string problem) =>
        new(file, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {line}"), problem);

    private static int LineOfFirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return 1 + utf8[..offset].Count((byte)'\n');
    }
}
