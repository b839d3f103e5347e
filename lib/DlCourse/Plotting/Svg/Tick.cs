namespace DlCourse.Plotting.Svg;

/// <summary>A tick of an axis.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Text">What it says; nothing for a line alone.</param>
internal readonly record struct Tick(double Place, string Text);
