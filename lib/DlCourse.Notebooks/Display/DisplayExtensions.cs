using System.Collections;
using System.Text.Json;
using DlCourse.Notebooks.Session;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace System;

/// <summary>The displays that .NET Interactive offers on every value; in <c>System</c>, so that no cell needs a <c>using</c>.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows the value now, in the given mime types or in those its type prefers.</summary>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => CellContext.Display(value, mimeTypes);

    /// <summary>Shows a text as it stands, declared to be of <paramref name="mimeType"/>, such as <c>text/markdown</c>.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) => CellContext.DisplayText(value, mimeType);

    /// <summary>Shows a sequence of objects as a table with a column for each property.</summary>
    public static DisplayedValue DisplayTable(this IEnumerable value)
    {
        using var rows = JsonDocument.Parse(JsonSerializer.Serialize(value.Cast<object>()));
        return CellContext.Display(rows.ToTabularDataResource(), []);
    }
}
