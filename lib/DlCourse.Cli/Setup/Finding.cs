namespace DlCourse.Cli.Setup;

/// <summary>One thing that <c>dlcourse doctor</c> has looked at.</summary>
/// <param name="Subject">What.</param>
/// <param name="IsGood">Whether it is as it should be.</param>
/// <param name="Text">What was found.</param>
/// <param name="Remedy">What to do about it; null where there is nothing to do.</param>
internal sealed record Finding(string Subject, bool IsGood, string Text, string? Remedy = null);
