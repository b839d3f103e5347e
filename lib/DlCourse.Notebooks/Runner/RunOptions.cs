namespace DlCourse.Notebooks.Runner;

/// <summary>How a notebook is run.</summary>
public sealed record RunOptions
{
    /// <summary>Which code stands in the exercise cells.</summary>
    public RunMode Mode { get; init; } = RunMode.Solved;

    /// <summary>A cell that takes longer is interrupted and, where that does not help, ended with its process.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The same for all cells together.</summary>
    public TimeSpan NotebookTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>What the outputs must contain.</summary>
    public Expectations Expectations { get; init; } = Expectations.None;

    /// <summary>C# that runs after the last cell; its cell is the last of the executed notebook, with the id <see cref="AfterwardsId"/>.</summary>
    public string? Afterwards { get; init; }

    /// <summary>The id of the cell that <see cref="Afterwards"/> makes.</summary>
    public static string AfterwardsId => "dlcourse-afterwards";
}
