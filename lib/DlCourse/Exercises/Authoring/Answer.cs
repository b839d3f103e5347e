using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Authoring;

/// <summary>One of the values that a learner gives.</summary>
/// <typeparam name="T">Its type.</typeparam>
/// <param name="name">What messages call it, for example <c>z at (1, 3)</c>.</param>
/// <param name="expected">The right value; with <see cref="Judge"/>, one of the right values.</param>
internal sealed class Answer<T>(string name, T expected)
{
    /// <summary>What messages call it.</summary>
    public string Name { get; } = name;

    /// <summary>A right value.</summary>
    public T Expected { get; } = Copies.Kept(expected);

    /// <summary>Wrong values with what the check says to them.</summary>
    public Misconception<T>[] Misconceptions
    {
        get;
        init
        {
            foreach (var misconception in value) Copies.Kept(misconception.Wrong);
            field = value;
        }
    } = [];

    /// <summary>The thought for a wrong value that nobody has foreseen. It does not give the answer away.</summary>
    public string Otherwise { get; init; } = "Go through it once more, step by step, on paper.";

    /// <summary>How far the value may be off.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.Default;

    /// <summary>Whether messages may show the expected value; if not, they say what is wrong without it.</summary>
    public bool ShowsExpected { get; init; }

    /// <summary>Instead of comparing: what is wrong with a value, one line each; nothing if it is right. For many right values.</summary>
    public Func<T, IEnumerable<string>>? Judge { get; init; }

    /// <summary>What to add about a right value, such as what was measured on it; shown before the explanation.</summary>
    public Func<T, string>? Remark { get; init; }

    /// <summary>Whether a value still has a blank in it; null means the blanks of <see cref="Todo"/>.</summary>
    public Func<T, bool>? IsBlank { get; init; }
}
