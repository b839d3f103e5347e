using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace DlCourse.Notebooks.Documents;

/// <summary>Reads JSON that may come from anyone: whatever is wrong with it is a <see cref="NotebookFormatException"/> with a place.</summary>
internal static class StrictJson
{
    /// <summary>The largest file read: far above any notebook, far below what exhausts memory.</summary>
    public const int MaxBytes = 128 << 20;

    /// <summary>The deepest nesting read; what recurses over the tree relies on it.</summary>
    public const int MaxDepth = 256;

    /// <summary>The value that a text holds.</summary>
    public static JsonNode? Parse(string json, string name)
    {
        if (json.Length > MaxBytes)
            throw TooLong(name, json.Length);
        try
        {
            return Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(json), name);
        }
        catch (EncoderFallbackException e)
        {
            throw new NotebookFormatException(name, $"character {e.Index}", "expected Unicode text, found half of a surrogate pair", e);
        }
    }

    /// <summary>The value that a file's bytes hold.</summary>
    public static JsonNode? Parse(byte[] utf8, string name)
    {
        CheckEncoding(utf8, name);
        // JsonNode reads lazily: a bad string or a key that comes twice would show up only when it is asked for. So all is checked first.
        JsonScan.Check(utf8, name);
        return JsonNode.Parse(utf8, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth });
    }

    /// <summary>The error for a file that is not even looked at.</summary>
    public static NotebookFormatException TooLong(string name, long length)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"expected at most {MaxBytes >> 20} MiB, found {length >> 20} MiB; clear the outputs");
        return new NotebookFormatException(name, $"byte {MaxBytes}", size);
    }

    private static void CheckEncoding(ReadOnlySpan<byte> utf8, string name)
    {
        const string Advice = "; save the file as UTF-8 without a byte order mark";
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            throw new NotebookFormatException(name, "byte 0", "expected JSON, found a byte order mark, which Jupyter does not read either" + Advice);
        if (utf8.StartsWith((byte[])[0xFF, 0xFE]) || utf8.StartsWith((byte[])[0xFE, 0xFF]))
            throw new NotebookFormatException(name, "byte 0", "expected UTF-8, found UTF-16" + Advice);
        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
            throw new NotebookFormatException(name, "byte 0", "expected a notebook, found an empty file");
        if (!Utf8.IsValid(utf8))
            throw new NotebookFormatException(name, $"byte {FirstInvalid(utf8)}", "expected UTF-8, found a byte that is not" + Advice);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return offset;
    }
}
