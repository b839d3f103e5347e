using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Texts with a class for each.</summary>
/// <param name="Name">What the corpus is called.</param>
/// <param name="Texts">N texts.</param>
/// <param name="Labels">N classes, whole numbers from 0.</param>
public sealed record TextCorpus(string Name, IReadOnlyList<string> Texts, Vector<double> Labels) : IDataset
{
    /// <summary>What the classes are called.</summary>
    public IReadOnlyList<string> ClassNames { get; init; } = ["negative", "positive"];

    /// <summary>What each text is about; empty if that is not known.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What is known about the corpus beyond its numbers.</summary>
    internal DataCard? Background { get; init; }

    /// <summary>N, the number of texts.</summary>
    public int Count => Texts.Count;

    /// <summary>Some of the texts.</summary>
    /// <param name="rows">Their positions, for example from <see cref="Split"/>.</param>
    public TextCorpus Subset(IReadOnlyList<int> rows) => this with
    {
        Texts = Rows.Of(Texts, rows),
        Labels = Rows.Of(Labels, rows),
        Topics = Topics.Count == 0 ? [] : Rows.Of(Topics, rows),
    };

    /// <inheritdoc />
    public DataCard Card() => (Background ?? new DataCard(Name)) with
    {
        Size = $"{Count} texts of {(Count == 0 ? 0 : Texts.Average(text => text.Split(' ').Length)):0.#} words on average",
        Classes = Statistics.ClassCounts(Labels).Select((count, i) => (ClassNames[i], count)).ToList(),
    };
}
