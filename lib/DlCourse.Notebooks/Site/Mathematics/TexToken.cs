namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>A token of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The character, or the name of a command without its backslash.</param>
/// <param name="Position">Where it begins, from 0.</param>
internal readonly record struct TexToken(TexTokenKind Kind, string Text, int Position)
{
    /// <summary>Whether it is this command.</summary>
    public bool Is(string command) => Kind == TexTokenKind.Command && Text == command;

    /// <summary>Whether it is this character.</summary>
    public bool Is(char character) => Kind == TexTokenKind.Character && Text.Length == 1 && Text[0] == character;

    /// <summary>The token as it stands in the formula, for messages.</summary>
    public override string ToString() => Kind switch
    {
        TexTokenKind.End => "the end",
        TexTokenKind.Command => "\\" + Text,
        _ => Text,
    };
}
