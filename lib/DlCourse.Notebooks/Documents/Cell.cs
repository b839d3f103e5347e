using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>One cell of a notebook.</summary>
/// <param name="kind">Code, Markdown or Raw.</param>
/// <param name="source">The cell's text as one string.</param>
public sealed class Cell(CellKind kind, string source)
{
    /// <summary>The cell's id. Files older than nbformat 4.5 have none.</summary>
    public string? Id { get; set; }

    /// <summary>Code, Markdown or Raw.</summary>
    public CellKind Kind { get; } = kind;

    /// <summary>The cell's text as one string, its line ends as they were in the file.</summary>
    public string Source { get; set; } = source;

    /// <summary>The cell's metadata, unknown keys included.</summary>
    public JsonObject Metadata { get; set; } = [];

    /// <summary>Files embedded in a markdown or raw cell: name → mime bundle.</summary>
    public JsonObject? Attachments { get; set; }

    /// <summary>The number in the prompt of a code cell; null when it has not run.</summary>
    public int? ExecutionCount { get; set; }

    /// <summary>What a code cell showed when it last ran. Empty for other cells.</summary>
    public List<Output> Outputs { get; } = [];

    /// <summary>Keys of the cell that nbformat does not define, kept as they were.</summary>
    public JsonObject Unknown { get; set; } = [];

    /// <summary>A copy that shares nothing with this cell.</summary>
    internal Cell Clone()
    {
        var copy = new Cell(Kind, Source)
        {
            Id = Id,
            Metadata = Metadata.DeepClone().AsObject(),
            Attachments = Attachments?.DeepClone().AsObject(),
            ExecutionCount = ExecutionCount,
            Unknown = Unknown.DeepClone().AsObject(),
        };
        copy.Outputs.AddRange(Outputs.Select(output => new Output(output.Json.DeepClone().AsObject())));
        return copy;
    }
}
