namespace DlCourse.Data;

/// <summary>A column of a table: numbers, or words.</summary>
public sealed class TableColumn
{
    /// <summary>A column of numbers.</summary>
    /// <param name="name">What it measures.</param>
    /// <param name="numbers">The values; NaN is a missing one.</param>
    public TableColumn(string name, IReadOnlyList<double> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        (Name, Numbers, Count) = (name, [.. numbers], numbers.Count);
    }

    /// <summary>A column of words.</summary>
    /// <param name="name">What it says.</param>
    /// <param name="words">The values; null is a missing one.</param>
    public TableColumn(string name, IReadOnlyList<string?> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        (Name, Words, Count) = (name, [.. words], words.Count);
    }

    /// <summary>What it measures.</summary>
    public string Name { get; }

    /// <summary>How many values there are, missing ones included.</summary>
    public int Count { get; }

    /// <summary>The numbers; null for a column of words.</summary>
    public IReadOnlyList<double>? Numbers { get; }

    /// <summary>The words; null for a column of numbers.</summary>
    public IReadOnlyList<string?>? Words { get; }

    /// <summary>How many values are missing.</summary>
    public int Missing => Numbers?.Count(double.IsNaN) ?? Words!.Count(word => word is null);

    /// <summary>Whether a row's value is missing.</summary>
    public bool IsMissing(int row) => Numbers is null ? Words![row] is null : double.IsNaN(Numbers[row]);

    /// <summary>Some of the rows.</summary>
    public TableColumn Subset(IReadOnlyList<int> rows) =>
        Numbers is null ? new TableColumn(Name, Rows.Of(Words!, rows)) : new TableColumn(Name, Rows.Of(Numbers, rows));

    /// <summary>A value as text: the same digits in every country, nothing for a missing one.</summary>
    public string Text(int row) => IsMissing(row) ? "" : Numbers is null ? Words![row]! : Numbers[row].ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
