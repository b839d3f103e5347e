namespace DlCourse.Data;

/// <summary>Text whose lines may not grow without end: a parser keeps all cells of a line before anybody can count them.</summary>
internal sealed class LineLimitReader(TextReader text, int longestLine, string name) : TextReader
{
    private int length;

    public override int Peek() => text.Peek();

    public override int Read()
    {
        var next = text.Read();
        if (next >= 0) Count([(char)next]);
        return next;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var read = text.Read(buffer);
        Count(buffer[..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) text.Dispose();
        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<char> characters)
    {
        var end = characters.LastIndexOf('\n');
        length = end < 0 ? length + characters.Length : characters.Length - end - 1;
        if (length > longestLine) throw new DataFormatException($"{name}: a line is longer than {longestLine:N0} characters.");
    }
}
