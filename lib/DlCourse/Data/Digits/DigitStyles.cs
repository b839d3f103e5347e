namespace DlCourse.Data.Digits;

/// <summary>The ways in which the digits are written.</summary>
internal static partial class DigitStyles
{
    private static readonly IReadOnlyList<DigitStyle>[] Styles = [Zero, One, Two, Three, Four, Five, Six, Seven, Eight, Nine];

    /// <summary>The styles of a digit.</summary>
    /// <param name="digit">0 to 9.</param>
    public static IReadOnlyList<DigitStyle> Of(int digit) => Styles[digit];
}
