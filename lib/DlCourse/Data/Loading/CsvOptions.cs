namespace DlCourse.Data;

/// <summary>How a CSV file is read, and how much of it at most.</summary>
public sealed record CsvOptions
{
    /// <summary>Whether the first line names the columns; without, they are called c1, c2, ….</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>What stands between the cells.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>What stands for a missing value, beside an empty cell.</summary>
    public IReadOnlyList<string> Missing { get; init; } = ["NA", "NaN", "?"];

    /// <summary>The most rows to accept.</summary>
    public int MostRows { get; init; } = 1_000_000;

    /// <summary>The most columns to accept.</summary>
    public int MostColumns { get; init; } = 10_000;

    /// <summary>The most characters of one cell to accept.</summary>
    public int LongestCell { get; init; } = 100_000;

    /// <summary>The most cells to accept.</summary>
    public long MostCells { get; init; } = 20_000_000;
}
