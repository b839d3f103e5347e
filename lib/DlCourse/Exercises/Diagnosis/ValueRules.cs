using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>What the usual slips make of a single value. One value proves little, so every sentence is a guess.</summary>
internal static class ValueRules
{
    /// <summary>A guess in a sentence; null if none fits.</summary>
    public static string? Explain(Observation expected, Observation got)
    {
        if (!expected.HasFormOf(got)) return $"{Capitalised(ValueText.Form(expected))} is asked for; this is {ValueText.Form(got)}.";
        if (!got.IsFinite) return "There is a NaN or an infinity in it: look for a division by 0 or a blank.";
        return expected.Accepts(got, Tolerance.Default with { NumbersOnly = true }) ? TraitText.Of(expected, got)?.Says : null;
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
