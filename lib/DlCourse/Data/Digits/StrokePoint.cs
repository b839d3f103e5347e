namespace DlCourse.Data.Digits;

/// <summary>A point that a pen passes.</summary>
/// <param name="X">From left to right.</param>
/// <param name="Y">From top to bottom.</param>
/// <param name="IsCorner">Whether the stroke may bend sharply here.</param>
internal readonly record struct StrokePoint(double X, double Y, bool IsCorner);
