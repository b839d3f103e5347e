using System.Text.RegularExpressions;

namespace DlCourse.Cli.Authoring;

/// <summary>The texts that new files start from: resources of this assembly with places such as <c>{{title}}</c>.</summary>
internal static partial class Template
{
    /// <summary>Fills a template.</summary>
    /// <param name="name">The resource, such as <c>function.cs</c>.</param>
    /// <param name="values">What belongs in its places.</param>
    public static string Fill(string name, IReadOnlyDictionary<string, string> values)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream($"Templates/{name}.txt") ?? throw new InvalidOperationException($"There is no template {name}.");
        using var reader = new StreamReader(stream);
        return Place().Replace(reader.ReadToEnd().ReplaceLineEndings("\n"), place => values[place.Groups["name"].Value]);
    }

    [GeneratedRegex(@"\{\{(?<name>[A-Za-z-]+)\}\}")]
    private static partial Regex Place();
}
