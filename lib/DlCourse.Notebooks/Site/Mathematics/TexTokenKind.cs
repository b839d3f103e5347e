namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>The kinds of token in a formula.</summary>
internal enum TexTokenKind
{
    /// <summary>The formula is over.</summary>
    End,

    /// <summary>A character that stands for itself.</summary>
    Character,

    /// <summary><c>\name</c>; the token's text is the name.</summary>
    Command,

    /// <summary><c>{</c>.</summary>
    OpenBrace,

    /// <summary><c>}</c>.</summary>
    CloseBrace,

    /// <summary><c>^</c>.</summary>
    Superscript,

    /// <summary><c>_</c>.</summary>
    Subscript,

    /// <summary><c>&amp;</c>, between the cells of a row.</summary>
    NextCell,

    /// <summary><c>\\</c>, between rows.</summary>
    NextRow,
}
