namespace DlCourse.Data;

/// <summary>Two examples that are almost the same.</summary>
/// <param name="First">The position of one.</param>
/// <param name="Second">The position of the other, above the first's.</param>
/// <param name="Difference">The root mean square of the differences of their numbers; 0 if they are equal.</param>
public sealed record DuplicatePair(int First, int Second, double Difference);
