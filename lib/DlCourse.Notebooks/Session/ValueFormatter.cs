using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace DlCourse.Notebooks.Session;

/// <summary>Turns values into texts by mime type, with .NET Interactive's own formatting package: a value looks here as it does there.</summary>
internal static class ValueFormatter
{
    /// <summary>Formats in the given mime types, or, where none are given, in those that the value's type prefers.</summary>
    public static IReadOnlyDictionary<string, string> Format(object? value, IReadOnlyList<string> mimeTypes)
    {
        IEnumerable<string> wanted = mimeTypes.Count > 0 ? mimeTypes : PreferredFor(value);
        return wanted.Distinct().ToDictionary(mime => mime, mime => Formatter.ToDisplayString(value, mime));
    }

    /// <summary>Formats what a cell returned: values that are formatted already pass through as they are.</summary>
    public static IReadOnlyDictionary<string, string> FormatResult(object? value) => value switch
    {
        FormattedValue formatted => new Dictionary<string, string> { [formatted.MimeType] = formatted.Value },
        IEnumerable<FormattedValue> many => many.DistinctBy(f => f.MimeType).ToDictionary(f => f.MimeType, f => f.Value),
        _ => Format(value, []),
    };

    private static IReadOnlyCollection<string> PreferredFor(object? value) => value is string
        ? [PlainTextFormatter.MimeType]
        : Formatter.GetPreferredMimeTypesFor(value?.GetType() ?? typeof(object));
}
