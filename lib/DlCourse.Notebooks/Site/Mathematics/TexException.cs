namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>A formula that is not in the subset of TeX that the site knows.</summary>
/// <param name="message">What is wrong and what would be right.</param>
/// <param name="position">Where, from 0.</param>
public sealed class TexException(string message, int position) : Exception($"{message} (at character {position + 1})")
{
    /// <summary>Where in the formula, from 0.</summary>
    public int Position { get; } = position;
}
