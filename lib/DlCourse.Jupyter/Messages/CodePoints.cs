namespace DlCourse.Jupyter.Messages;

/// <summary>Jupyter counts positions in Unicode code points, C# in UTF-16 characters: they differ after the first emoji.</summary>
internal static class CodePoints
{
    /// <summary>The UTF-16 position of a code point; positions outside the text are moved to its ends.</summary>
    public static int ToUtf16(string text, int codePoints)
    {
        var at = 0;
        for (var i = 0; i < codePoints && at < text.Length; i++) at += Width(text, at);
        return at;
    }

    /// <summary>How many code points stand before a UTF-16 position.</summary>
    public static int FromUtf16(string text, int position)
    {
        var count = 0;
        for (var at = 0; at < position && at < text.Length; count++) at += Width(text, at);
        return count;
    }

    private static int Width(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}
