namespace DlCourse.Data.Digits;

/// <summary>Where a pen is, and how broad its line is there.</summary>
/// <param name="X">From left to right.</param>
/// <param name="Y">From top to bottom.</param>
/// <param name="Width">The width of the line, in the same unit.</param>
internal readonly record struct PenPoint(double X, double Y, double Width);
