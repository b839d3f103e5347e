namespace DlCourse.Notebooks.Session;

/// <summary>A part of a cell that one language or magic command handles.</summary>
/// <param name="Kind">What handles it.</param>
/// <param name="Text">Its text: the code, the markup, or the argument of the magic command. Code is preceded by as many empty lines as stand before it in the cell, so that its line numbers are the cell's.</param>
/// <param name="Line">The 1-based line of the cell at which it begins.</param>
internal sealed record CellSegment(SegmentKind Kind, string Text, int Line);

/// <summary>What handles a segment of a cell.</summary>
internal enum SegmentKind
{
    /// <summary>C#.</summary>
    CSharp,

    /// <summary>Markdown, shown as such.</summary>
    Markdown,

    /// <summary>HTML, shown as such.</summary>
    Html,

    /// <summary><c>#!import FILE</c>.</summary>
    Import,

    /// <summary><c>#!time</c>: report how long the rest of the cell took.</summary>
    Time,

    /// <summary><c>#!lsmagic</c>: list the magic commands.</summary>
    ListMagics,

    /// <summary><c>#!who</c>: list the names of the variables.</summary>
    Who,

    /// <summary><c>#!whos</c>: list the variables with their types and values.</summary>
    Whos,
}
