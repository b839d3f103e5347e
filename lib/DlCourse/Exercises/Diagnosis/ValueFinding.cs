namespace DlCourse.Exercises.Diagnosis;

/// <summary>What is to be said about one value.</summary>
/// <param name="IsBlank">Nothing has been filled in.</param>
/// <param name="Complaints">What is wrong with it.</param>
/// <param name="Errors">Why it could not be looked at.</param>
internal sealed record ValueFinding(bool IsBlank, IReadOnlyList<string> Complaints, IReadOnlyList<string> Errors)
{
    /// <summary>What there is to add about a right value; null for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>A right value.</summary>
    public static ValueFinding Right { get; } = new(false, [], []);

    /// <summary>A blank.</summary>
    public static ValueFinding Blank { get; } = new(true, [], []);

    /// <summary>A wrong value.</summary>
    public static ValueFinding Wrong(params IReadOnlyList<string> complaints) => new(false, complaints, []);

    /// <summary>A value that could not be looked at.</summary>
    public static ValueFinding Failed(params IReadOnlyList<string> errors) => new(false, [], errors);
}
