using System.Text.RegularExpressions;

namespace DlCourse.Lessons.Tests.Writing;

/// <summary>The syllabus as its page tells it: <c>notebooks/README.md</c>.</summary>
internal static partial class SyllabusPage
{
    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(LessonFiles.Root, "notebooks", "README.md"));

    /// <summary>The rows of the first table.</summary>
    public static IReadOnlyList<SyllabusRow> Rows { get; } =
    [
        .. from line in s_lines
           let fields = line.Split('|', StringSplitOptions.TrimEntries)
           where fields.Length == 6 && Number().IsMatch(fields[1])
           let title = Title().Match(fields[2])
           select new SyllabusRow(fields[1], title.Groups["title"].Value, title.Groups["file"].Value, title.Groups["question"].Value, fields[3], fields[4]),
    ];

    /// <summary>The titles of the topics that each lesson covers.</summary>
    public static IReadOnlyDictionary<string, string[]> Topics { get; } = s_lines
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(fields => fields.Length == 4 && Number().IsMatch(fields[1]))
        .ToDictionary(fields => fields[1], fields => fields[2].Split(" · "));

    /// <summary>The arrows of the picture, by lesson numbers.</summary>
    public static IReadOnlyList<(string From, string To)> Arrows { get; } =
    [
        .. from line in s_lines
           let ends = line.Trim().Split(" --> ")
           where ends.Length == 2
           from start in ends[0].Split(" & ")
           select (start[1..], ends[1][1..]),
    ];

    /// <summary>The lessons that the picture shows.</summary>
    public static IReadOnlyList<string> Boxes { get; } = [.. s_lines.Select(line => Box().Match(line)).Where(box => box.Success).Select(box => box.Groups[1].Value)];

    /// <summary>The lessons that it shows as coming.</summary>
    public static IReadOnlyList<string> ComingBoxes { get; } =
        [.. s_lines.Where(line => line.Trim().StartsWith("class ", StringComparison.Ordinal)).SelectMany(line => line.Trim().Split(' ')[1].Split(',')).Select(box => box[1..])];

    /// <summary>The lessons that a text names: <c>lessons 03 to 05</c> are three.</summary>
    public static IEnumerable<string> LessonsIn(string text) => Numbers().Matches(text).SelectMany(match =>
    {
        var first = int.Parse(match.Groups["first"].Value, null);
        var last = match.Groups["last"].Success ? int.Parse(match.Groups["last"].Value, null) : first;
        return Enumerable.Range(first, last - first + 1).Select(number => number.ToString("00", null));
    });

    [GeneratedRegex(@"^(R\d|\d\d)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:\[(?<title>[^\]]+)\]\((?<file>[^)]+)\)|(?<title>.+?))<br>(?<question>.+)$")]
    private static partial Regex Title();

    [GeneratedRegex("""^\s+l(\d\d)\[".*"\]$""")]
    private static partial Regex Box();

    [GeneratedRegex(@"\b(?<first>\d\d)\b(?: to (?<last>\d\d)\b)?")]
    private static partial Regex Numbers();
}
