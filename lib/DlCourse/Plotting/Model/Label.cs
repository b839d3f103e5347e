namespace DlCourse.Plotting.Model;

/// <summary>A plotly annotation: words at a place, with an arrow to another place if wanted.</summary>
/// <param name="Text">The words.</param>
/// <param name="X">Where the words are, in the axes' units.</param>
/// <param name="Y">Where the words are, in the axes' units.</param>
internal sealed record Label(string Text, double X, double Y)
{
    /// <summary>Which end of the words is at X: <c>left</c>, <c>center</c> or <c>right</c>.</summary>
    public string Anchor { get; init; } = "center";

    /// <summary>What the words are about, hence their colour; words in the text colour read best.</summary>
    public Ink Ink { get; init; }

    /// <summary>The tail of an arrow whose head is at <see cref="Head"/>; null for words alone.</summary>
    public (double X, double Y)? Tail { get; init; }

    /// <summary>The head of the arrow.</summary>
    public (double X, double Y) Head { get; init; }

    /// <summary>Size of the letters relative to the panel's.</summary>
    public double Scale { get; init; } = 1;
}
