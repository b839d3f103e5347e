using System.Globalization;
using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Documents.Dib;

/// <summary>JSON inside a Polyglot notebook: what is wrong with it is reported with the line of the file.</summary>
internal static partial class DibJson
{
    /// <summary>Reads a value out of JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">What messages call the file.</param>
    /// <param name="line">The number of the text's first line in it, from 1.</param>
    /// <param name="read">Takes what it needs from the value.</param>
    public static T Read<T>(string json, string file, int line, Func<JsonPlace, T> read)
    {
        try
        {
            return read(new JsonPlace(file, "", StrictJson.Parse(json, file)));
        }
        catch (NotebookFormatException e)
        {
            throw new NotebookFormatException(file, Place(e.Location, line), e.Problem.Replace("expected a notebook", "expected JSON", StringComparison.Ordinal), e);
        }
    }

    private static string Place(string location, int line)
    {
        var match = LineNumber().Match(location);
        var within = match.Success ? line + int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 1 : line;
        var rest = match.Success ? location[match.Length..] : location == JsonPath.Root || location.StartsWith("byte", StringComparison.Ordinal) ? "" : $" ({location})";
        return string.Create(CultureInfo.InvariantCulture, $"line {within}{rest}");
    }

    [GeneratedRegex(@"\Aline (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex LineNumber();
}
