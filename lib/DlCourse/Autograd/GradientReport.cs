using System.Globalization;

namespace DlCourse.Autograd;

/// <summary>The result of a gradient check.</summary>
/// <param name="Entries">All entries of all gradients.</param>
/// <param name="Tolerance">The largest allowed error.</param>
public sealed record GradientReport(IReadOnlyList<GradientEntry> Entries, double Tolerance)
{
    /// <summary>The entry with the largest error; null if there is none.</summary>
    public GradientEntry? Worst => Entries.MaxBy(entry => double.IsNaN(entry.Error) ? double.PositiveInfinity : entry.Error);

    /// <summary>Whether all errors are within the tolerance.</summary>
    public bool Passed => Entries.All(entry => entry.Error <= Tolerance);

    /// <summary>One line: passed, or the worst entry.</summary>
    /// <returns>A sentence.</returns>
    public override string ToString() => Worst is not { } worst ? "nothing to compare"
        : Passed ? string.Create(CultureInfo.InvariantCulture, $"{(Entries.Count == 1 ? "the entry agrees" : $"all {Entries.Count} entries agree")} (largest error {worst.Error:g2})")
        : string.Create(CultureInfo.InvariantCulture, $"input {worst.Input}, entry {worst.Entry}: computed {worst.Computed:g6}, measured {worst.Measured:g6}");
}
