using System.Text;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Cuts a formula into tokens. Blanks and comments between them mean nothing.</summary>
internal sealed class TexScanner(string tex)
{
    private int position;

    /// <summary>The next token, which stays the next one.</summary>
    public TexToken Peek()
    {
        var before = position;
        var token = Take();
        position = before;
        return token;
    }

    /// <summary>The next token.</summary>
    public TexToken Take()
    {
        SkipBlanks();
        var at = position;
        if (at >= tex.Length) return new TexToken(TexTokenKind.End, "", at);
        var c = tex[position++];
        return c switch
        {
            '{' => new TexToken(TexTokenKind.OpenBrace, "{", at),
            '}' => new TexToken(TexTokenKind.CloseBrace, "}", at),
            '^' => new TexToken(TexTokenKind.Superscript, "^", at),
            '_' => new TexToken(TexTokenKind.Subscript, "_", at),
            '&' => new TexToken(TexTokenKind.NextCell, "&", at),
            '\\' => Command(at),
            _ => Character(at),
        };
    }

    /// <summary>The text of the next group in braces as it stands, blanks included.</summary>
    /// <param name="command">Whose argument it is, for the message.</param>
    public string TakeText(string command)
    {
        SkipBlanks();
        var at = position;
        if (at >= tex.Length || tex[at] != '{') throw new TexException($"\\{command} needs its argument in braces.", at);
        var depth = 0;
        for (; position < tex.Length; position++)
        {
            if (tex[position] == '\\') position++;
            else if (tex[position] == '{') depth++;
            else if (tex[position] == '}' && --depth == 0) return tex[(at + 1)..position++];
        }

        throw new TexException($"The {{ after \\{command} is never closed.", at);
    }

    private void SkipBlanks()
    {
        while (position < tex.Length && (char.IsWhiteSpace(tex[position]) || tex[position] == '%'))
        {
            if (tex[position] == '%') position = tex.IndexOf('\n', position) is var end and >= 0 ? end : tex.Length;
            else position++;
        }
    }

    private TexToken Command(int at)
    {
        if (position >= tex.Length) throw new TexException("A \\ at the end names no command.", at);
        if (tex[position] == '\\')
        {
            position++;
            return new TexToken(TexTokenKind.NextRow, "\\\\", at);
        }

        var begin = position++;
        if (char.IsAsciiLetter(tex[begin]))
        {
            while (position < tex.Length && char.IsAsciiLetter(tex[position])) position++;
        }

        return new TexToken(TexTokenKind.Command, tex[begin..position], at);
    }

    // A character outside the basic plane is two units of UTF-16.
    private TexToken Character(int at)
    {
        var rune = Rune.TryGetRuneAt(tex, at, out var found) ? found : throw new TexException("Half of a surrogate pair is no character.", at);
        position = at + rune.Utf16SequenceLength;
        return new TexToken(TexTokenKind.Character, rune.ToString(), at);
    }
}
