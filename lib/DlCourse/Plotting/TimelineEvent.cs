namespace DlCourse.Plotting;

/// <summary>Something that happened.</summary>
/// <param name="Year">When it was or began; months are fractions.</param>
/// <param name="Text">What it was.</param>
/// <param name="Until">When it ended, for what lasted; null for a moment.</param>
public sealed record TimelineEvent(double Year, string Text, double? Until = null);
