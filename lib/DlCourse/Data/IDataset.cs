namespace DlCourse.Data;

/// <summary>A set of data that can say what it is.</summary>
public interface IDataset
{
    /// <summary>How many examples there are.</summary>
    int Count { get; }

    /// <summary>What is in it, as a card to display.</summary>
    DataCard Card();
}
