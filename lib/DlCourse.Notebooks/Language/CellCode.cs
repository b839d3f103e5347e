using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Language;

/// <summary>The C# of a cell that is being typed: everything else is blanked out, so that positions stay what they are.</summary>
internal sealed class CellCode
{
    private readonly List<(int Start, bool IsCSharp)> lines = [];

    public CellCode(string cell)
    {
        var text = cell.ToCharArray();
        var isCSharp = true;
        for (var start = 0; start <= cell.Length;)
        {
            var end = cell.IndexOf('\n', start);
            if (end < 0) end = cell.Length;
            var isMagic = cell.AsSpan(start, end - start).StartsWith("#!");
            if (isMagic && CellParser.LanguageOf(cell[start..end]) is { } language) isCSharp = language == SegmentKind.CSharp;
            if (isMagic || !isCSharp) Blank(text.AsSpan(start, end - start));
            lines.Add((start, isCSharp && !isMagic));
            start = end + 1;
        }

        CSharp = new string(text);
    }

    /// <summary>As long as the cell.</summary>
    public string CSharp { get; }

    /// <summary>Whether a position is in C#.</summary>
    public bool IsCSharpAt(int position) => lines.FindLast(line => line.Start <= position).IsCSharp;

    private static void Blank(Span<char> line)
    {
        foreach (ref var c in line)
        {
            if (c != '\r') c = ' ';
        }
    }
}
