using System.Net;
using System.Text;
using DlCourse.Displays;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>A table: named columns of numbers or words, in which values may be missing.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Table : IDataset, IDisplayed
{
    private const int ShownRows = 8;
    private readonly Dictionary<string, TableColumn> byName;

    /// <summary>Makes a table.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="columns">The columns, equally long.</param>
    /// <exception cref="ArgumentException">No column, columns of different lengths, or two of the same name.</exception>
    public Table(string name, IReadOnlyList<TableColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0) throw new ArgumentException("A table needs at least one column.", nameof(columns));
        if (columns.FirstOrDefault(column => column.Count != columns[0].Count) is { } odd)
        {
            throw new ArgumentException($"Column {odd.Name} has {odd.Count} values but {columns[0].Name} has {columns[0].Count}.", nameof(columns));
        }

        if (columns.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two columns are called {twice.Key}.", nameof(columns));
        }

        Name = name;
        Columns = [.. columns];
        byName = columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
    }

    /// <summary>What the table is called.</summary>
    public string Name { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The number of rows.</summary>
    public int Count => Columns[0].Count;

    /// <summary>What is known about the data beyond its numbers; <see cref="Card"/> starts from it.</summary>
    internal DataCard? Background { get; init; }

    /// <summary>A column.</summary>
    /// <exception cref="ArgumentException">There is none of that name; the message lists those there are.</exception>
    public TableColumn this[string name] => byName.TryGetValue(name, out var column)
        ? column
        : throw new ArgumentException($"The table {Name} has no column \"{name}\". It has {string.Join(", ", byName.Keys)}.", nameof(name));

    /// <summary>A column of numbers as a vector; a missing value is NaN.</summary>
    /// <exception cref="ArgumentException">There is no such column, or it holds words.</exception>
    public Vector<double> Vector(string name) => Vector<double>.Build.DenseOfEnumerable(Numbers(name));

    /// <summary>Columns of numbers side by side; a missing value is NaN.</summary>
    /// <exception cref="ArgumentException">No name, no such column, or a column of words.</exception>
    public Matrix<double> Matrix(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Length == 0) throw new ArgumentException("Name at least one column.", nameof(names));
        return Matrix<double>.Build.DenseOfColumns(names.Select(Numbers));
    }

    /// <summary>Some of the rows.</summary>
    public Table Subset(IReadOnlyList<int> rows) => new(Name, [.. Columns.Select(column => column.Subset(rows))]) { Background = Background };

    /// <summary>The rows that are complete in the given columns, or in all.</summary>
    public Table WithoutMissing(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var asked = names.Length == 0 ? Columns : [.. names.Select(name => this[name])];
        return Subset([.. Enumerable.Range(0, Count).Where(row => !asked.Any(column => column.IsMissing(row)))]);
    }

    /// <inheritdoc />
    public DataCard Card() => (Background ?? new DataCard(Name)) with
    {
        Size = $"{Count} rows of {Columns.Count} columns",
        Columns = [.. Columns.Select(column => column.Numbers is null ? ColumnSummary.Of(column.Name, column.Words!) : ColumnSummary.Of(column.Name, column.Numbers))],
    };

    /// <summary>The first rows as text.</summary>
    public override string ToString()
    {
        var widths = Columns.Select(column => Math.Max(column.Name.Length, Enumerable.Range(0, Math.Min(ShownRows, Count)).Select(row => column.Text(row).Length).DefaultIfEmpty().Max())).ToArray();
        var text = new StringBuilder(Line(column => column.Name));
        for (var row = 0; row < Math.Min(ShownRows, Count); row++) text.Append('\n').Append(Line(column => column.Text(row)));
        if (Count > ShownRows) text.Append('\n').Append($"… {Count - ShownRows} more rows");
        return text.ToString();

        string Line(Func<TableColumn, string> cell) => string.Join("  ", Columns.Select((column, i) => cell(column).PadLeft(widths[i]))).TrimEnd();
    }

    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle()
    {
        yield return ("text/html", Html());
        yield return ("text/plain", ToString());
    }

    private IReadOnlyList<double> Numbers(string name) =>
        this[name].Numbers ?? throw new ArgumentException($"Column {name} of the table {Name} holds words, not numbers.", nameof(name));

    private string Html()
    {
        var html = new StringBuilder("<table><caption>").Append(Escape(Name)).Append(": ").Append(Count).Append(" rows</caption><thead><tr>");
        foreach (var column in Columns) html.Append("<th scope=\"col\">").Append(Escape(column.Name)).Append("</th>");
        html.Append("</tr></thead><tbody>");
        for (var row = 0; row < Math.Min(ShownRows, Count); row++)
        {
            html.Append("<tr>");
            foreach (var column in Columns) html.Append("<td>").Append(column.IsMissing(row) ? "<em>missing</em>" : Escape(column.Text(row))).Append("</td>");
            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
        return Count > ShownRows ? html.Append("<div>… ").Append(Count - ShownRows).Append(" more rows</div>").ToString() : html.ToString();
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
