using System.Text.Json;

namespace DlCourse.Notebooks.Runner;

/// <summary>
/// What the outputs of a lesson must contain: its worked numbers, by the id of the cell that computes them. The file stands apart from
/// the notebook, so that deleting a cell does not delete what was expected of it.
/// </summary>
/// <remarks>The file is <c>{"cells": {"cell-id": ["text", …]}}</c>.</remarks>
public sealed class Expectations
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> texts;

    private Expectations(IReadOnlyDictionary<string, IReadOnlyList<string>> texts) => this.texts = texts;

    /// <summary>Nothing is expected.</summary>
    public static Expectations None { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>The ids of the cells of which something is expected.</summary>
    public IEnumerable<string> CellIds => texts.Keys;

    /// <summary>Reads a file; <see cref="None"/> where there is none.</summary>
    /// <exception cref="FormatException">The file is not of the form above.</exception>
    public static Expectations Load(string path)
    {
        if (!File.Exists(path)) return None;
        try
        {
            var file = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, IReadOnlyList<string>>>>(File.ReadAllText(path));
            if (file is { Count: 1 } && file.TryGetValue("cells", out var cells)) return new Expectations(cells);
        }
        catch (JsonException e)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }

        throw new FormatException($"{path}: expected {{\"cells\": {{\"cell-id\": [\"text\"]}}}}.");
    }

    /// <summary>The expected texts that are not in <paramref name="shown"/>, the text of all outputs of a cell.</summary>
    public IReadOnlyList<string> MissingFrom(string cellId, string shown) =>
        texts.TryGetValue(cellId, out var wanted) ? [.. wanted.Where(text => !shown.Contains(text, StringComparison.Ordinal))] : [];
}
