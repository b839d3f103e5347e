using System.Text.RegularExpressions;
using DlCourse.Tests.Notebooks;

namespace DlCourse.Tests.Exercises;

/// <summary>The page on writing exercises shows code that compiles: each of its lines stands in the tested samples.</summary>
public partial class DocumentedExamples
{
    [Fact]
    public void Every_line_of_code_on_the_page_stands_in_a_sample()
    {
        var samples = Directory.GetFiles(Repository.PathOf("tests", "DlCourse.Tests", "Exercises", "Samples"), "*.cs")
            .SelectMany(File.ReadAllLines).Select(line => line.Trim()).ToHashSet();
        var lines = Block().Matches(Repository.Read("docs", "exercises.md"))
            .SelectMany(block => block.Groups["code"].Value.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        Assert.True(lines.Length > 80);
        Assert.All(lines, line => Assert.Contains(line, samples));
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
