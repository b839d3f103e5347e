using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Documents.Dib;

/// <summary>The names that may begin a section, and how a comment is written in each language.</summary>
internal sealed partial class DibLanguages
{
    private static readonly Dictionary<string, string[]> s_names = new()
    {
        ["csharp"] = ["c#", "C#", "cs"],
        ["fsharp"] = ["f#", "F#", "fs"],
        ["html"] = [],
        ["http"] = [],
        ["javascript"] = ["js"],
        ["kql"] = [],
        ["markdown"] = ["md"],
        ["mermaid"] = [],
        ["pwsh"] = ["powershell"],
        ["sql"] = [],
        ["value"] = [],
    };

    // Magic commands of .NET Interactive that one could take for a misspelt language.
    private static readonly string[] s_magics = ["set", "share", "time", "who", "whos", "log", "about", "connect", "import", "lsmagic", "meta"];

    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    /// <summary>The languages that every Polyglot notebook has.</summary>
    public DibLanguages()
    {
        foreach (var (name, aliases) in s_names)
            Add(name, aliases);
    }

    /// <summary>One more language.</summary>
    public void Add(string name, IEnumerable<string> aliases)
    {
        foreach (var alias in aliases.Prepend(name))
            _byName[alias] = name;
    }

    /// <summary>The language that a line begins; null where it is a line of content.</summary>
    public string? Begun(string line) => line.StartsWith(DibFormat.Prefix, StringComparison.Ordinal) ? _byName.GetValueOrDefault(line[2..]) : null;

    /// <summary>The language that a line probably was meant to begin; null where it is content.</summary>
    public string? Meant(string line)
    {
        if (!OneWord().IsMatch(line) || s_magics.Contains(line[2..]))
            return null;
        return _byName.Keys.FirstOrDefault(name => name.Length >= 4 && Distance(line[2..], name) is > 0 and var distance && distance <= (name.Length > 5 ? 2 : 1));
    }

    /// <summary>What stands before and after a comment; null where the language is not known to have any.</summary>
    public static (string Before, string After)? Comment(string language) => language switch
    {
        "csharp" or "fsharp" or "javascript" or "kql" => ("// ", ""),
        "http" or "pwsh" or "python" or "r" => ("# ", ""),
        "sql" => ("-- ", ""),
        "mermaid" => ("%% ", ""),
        "html" or "markdown" => ("<!-- ", " -->"),
        _ => null,
    };

    /// <summary>How many letters must be typed, deleted, replaced or swapped with their neighbour to get from one word to the other.</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }

    [GeneratedRegex(@"\A#![a-z]{3,12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OneWord();
}
