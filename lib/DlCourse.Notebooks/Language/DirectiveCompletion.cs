using System.Text.RegularExpressions;
using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Language;

/// <summary>Completes magic commands, and the paths after <c>#!import</c>, <c>#r</c> and <c>#load</c>.</summary>
internal static partial class DirectiveCompletion
{
    private static readonly CompletionItem[] Directives = [new("#load \"", "Keyword"), new("#r \"", "Keyword"), new("#r \"nuget: ", "Keyword")];

    /// <summary>The completions; null where the cursor is in no such line.</summary>
    public static CompletionList? At(string code, int cursor)
    {
        var start = cursor == 0 ? 0 : code.LastIndexOf('\n', cursor - 1) + 1;
        var line = code[start..cursor];
        if (Command().IsMatch(line))
        {
            var end = cursor;
            while (end < code.Length && char.IsLetter(code[end])) end++;
            var items = CellParser.Magics.Select(m => new CompletionItem(m.Name, "Magic")).Concat(Directives);
            return new CompletionList(start, end, [.. items.Where(i => i.Text.StartsWith(line, StringComparison.OrdinalIgnoreCase))]);
        }

        if (PathArgument().Match(line) is not { Success: true } match) return null;
        var typed = match.Groups["path"].Value;
        var name = typed[(typed.LastIndexOfAny(['/', '\\']) + 1)..];
        string[] extensions = match.Groups["command"].Value == "#r" ? [".dll"] : [".csx", ".cs"];
        return new CompletionList(cursor - name.Length, cursor, Paths(typed[..^name.Length], name, extensions));
    }

    private static List<CompletionItem> Paths(string folder, string name, string[] extensions)
    {
        DirectoryInfo place;
        try
        {
            place = new DirectoryInfo(Path.Combine(Directory.GetCurrentDirectory(), folder));
            if (!place.Exists) return [];
            return place.EnumerateFileSystemInfos(name.Replace("*", "", StringComparison.Ordinal) + "*")
                .Where(entry => !entry.Name.StartsWith('.') || name.StartsWith('.'))
                .Where(entry => entry is DirectoryInfo || extensions.Contains(entry.Extension))
                .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
                .Select(entry => entry is DirectoryInfo ? new CompletionItem(entry.Name + "/", "Folder") : new CompletionItem(entry.Name, "File"))
                .ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    [GeneratedRegex(@"^#!?\w*$")]
    private static partial Regex Command();

    [GeneratedRegex("""^\s*((?<command>#r|#load)\s*"|(?<command>#!import)\s+"?)(?<path>[^"]*)$""")]
    private static partial Regex PathArgument();
}
