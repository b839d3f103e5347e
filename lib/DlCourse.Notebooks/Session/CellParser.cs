using System.Text;

namespace DlCourse.Notebooks.Session;

/// <summary>Splits a cell at its magic commands: lines that begin with <c>#!</c>.</summary>
internal static class CellParser
{
    private static readonly Dictionary<string, SegmentKind> Languages = new(StringComparer.Ordinal)
    {
        ["csharp"] = SegmentKind.CSharp,
        ["C#"] = SegmentKind.CSharp,
        ["c#"] = SegmentKind.CSharp,
        ["markdown"] = SegmentKind.Markdown,
        ["html"] = SegmentKind.Html,
    };

    /// <summary>The magic commands, with what they do.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Magics { get; } =
    [
        ("#!csharp", "what follows is C#"),
        ("#!html", "what follows is HTML, and is shown"),
        ("#!import", "run a .csx or .cs file in this session: #!import FILE"),
        ("#!lsmagic", "list the magic commands"),
        ("#!markdown", "what follows is markdown, and is shown"),
        ("#!time", "report how long the cell takes"),
        ("#!who", "list the names of the variables"),
        ("#!whos", "list the variables with their types and values"),
    ];

    /// <summary>The language to which a line switches; null where it is another magic command.</summary>
    /// <param name="line">A line that begins with <c>#!</c>.</param>
    public static SegmentKind? LanguageOf(string line) => Languages.TryGetValue(Words(line.TrimEnd()[2..]).Command, out var kind) ? kind : null;

    /// <summary>Parses a cell.</summary>
    /// <param name="cell">The text of the cell.</param>
    /// <param name="language">The language in which it begins.</param>
    /// <exception cref="MagicCommandException">A line names a magic command or language that this session does not have.</exception>
    public static IReadOnlyList<CellSegment> Parse(string cell, string language)
    {
        if (!Languages.TryGetValue(language, out var kind))
        {
            throw new MagicCommandException($"This session runs C#, markdown and HTML cells, and this cell is in {language}.", 1);
        }

        var segments = new List<CellSegment>();
        var text = new StringBuilder();
        var lines = cell.ReplaceLineEndings("\n").Split('\n');
        var begin = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("#!", StringComparison.Ordinal))
            {
                text.Append(lines[i]).Append(i < lines.Length - 1 ? "\n" : "");
                continue;
            }

            Close();
            (var command, var argument) = Words(lines[i][2..]);
            begin = i + 1;
            if (Languages.TryGetValue(command, out var next)) kind = next;
            else segments.Add(Magic(command, argument, i + 1));
        }

        Close();
        return segments;

        void Close()
        {
            var body = text.ToString();
            text.Clear();
            if (string.IsNullOrWhiteSpace(body)) return;
            var padded = kind == SegmentKind.CSharp ? new string('\n', begin) + body : body;
            segments.Add(new CellSegment(kind, padded, begin + 1));
        }
    }

    private static CellSegment Magic(string command, string argument, int line) => (command, argument) switch
    {
        ("time", "") => new CellSegment(SegmentKind.Time, "", line),
        ("lsmagic", "") => new CellSegment(SegmentKind.ListMagics, "", line),
        ("who", "") => new CellSegment(SegmentKind.Who, "", line),
        ("whos", "") => new CellSegment(SegmentKind.Whos, "", line),
        ("import", "") => throw new MagicCommandException("#!import: which file? For example: #!import setup.csx", line),
        ("import", _) => new CellSegment(SegmentKind.Import, argument.Trim('"'), line),
        _ => throw new MagicCommandException(
            $"Unknown magic command '#!{command}'. Known here: {string.Join(", ", Magics.Select(m => m.Name))}.", line),
    };

    private static (string Command, string Argument) Words(string line)
    {
        var space = line.IndexOfAny([' ', '\t']);
        return space < 0 ? (line.TrimEnd(), "") : (line[..space], line[space..].Trim());
    }
}
