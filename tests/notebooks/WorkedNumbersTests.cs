using System.Text.Json;
using System.Text.RegularExpressions;

namespace DlCourse.Lessons.Tests;

/// <summary>The table of worked numbers and what the lessons are tested for say the same.</summary>
public sealed partial class WorkedNumbersTests
{
    public static TheoryData<string, string> Numbers
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (lesson, printed) in Table()) data.Add(lesson, printed);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_worked_number_is_asserted_from_its_lessons_output(string lesson, string printed)
    {
        var name = Assert.Single(LessonFiles.Names, name => name.StartsWith(lesson + "-", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(File.ReadAllText(LessonFiles.Expected(name)));
        var asserted = json.RootElement.GetProperty("cells").EnumerateObject().SelectMany(cell => cell.Value.EnumerateArray()).Select(text => text.GetString()!);
        Assert.True(asserted.Any(text => text.Contains(printed, StringComparison.Ordinal)), $"{LessonFiles.Expected(name)} expects no output with “{printed}”");
    }

    [Fact]
    public void The_table_is_read() => Assert.Contains(("03", "g(z) = 0.00247"), Table());

    private static IEnumerable<(string Lesson, string Printed)> Table() =>
        from line in File.ReadAllLines(Path.Combine(LessonFiles.Root, "docs", "worked-numbers.md"))
        let fields = line.Split('|', StringSplitOptions.TrimEntries)
        where fields.Length == 5 && fields[1].Length == 2 && char.IsAsciiDigit(fields[1][1])
        from Match printed in Code().Matches(fields[3])
        select (fields[1], printed.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
