namespace DlCourse.Data;

/// <summary>Digits to learn from and others to test on.</summary>
/// <param name="Train">To learn from.</param>
/// <param name="Test">To test on, by other writers where those are known.</param>
/// <param name="Source">Which set this is, for people: lessons print it.</param>
public sealed record DigitData(DigitImages Train, DigitImages Test, string Source);
