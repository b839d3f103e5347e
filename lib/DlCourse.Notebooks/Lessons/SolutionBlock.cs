using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Lessons;

/// <summary>The code in a solution cell: a folded text around one <c>csharp</c> block that starts <c>// solution 03.2</c>.</summary>
/// <param name="ExerciseId">The exercise that it solves.</param>
/// <param name="Code">The C# code, first line included, LF between lines.</param>
/// <remarks>Front ends show code cells that metadata hides, and run-all would run them over the learner's work; so a solution is text.</remarks>
public sealed partial record SolutionBlock(string ExerciseId, string Code)
{
    /// <summary>Reads a solution cell.</summary>
    /// <param name="markdown">The cell.</param>
    /// <param name="block">The solution, if the cell is a proper one.</param>
    /// <param name="problem">Otherwise what is wrong and what the cell should look like.</param>
    public static bool TryRead(
        Cell markdown, [NotNullWhen(true)] out SolutionBlock? block, [NotNullWhen(false)] out string? problem)
    {
        block = null;
        problem = Problem(markdown, out var code);
        if (problem is not null)
        {
            problem = $"the solution cell {(markdown.Id is null ? "without id" : $"with id {markdown.Id}")} {problem}";
            return false;
        }
        block = new SolutionBlock(CellMark.InSolution(code)!.Id!, code);
        return true;
    }

    /// <summary>The mark of a text that looks like a solution, well-formed or not; null for other text.</summary>
    internal static CellMark? MarkOf(string markdown)
    {
        if (!markdown.TrimStart().StartsWith("<details", StringComparison.Ordinal))
            return null;
        return Blocks().Matches(Lines(markdown)).Select(match => CellMark.InSolution(match.Groups["code"].Value)).FirstOrDefault(mark => mark is not null);
    }

    private static string? Problem(Cell cell, out string code)
    {
        code = "";
        if (cell.Kind != CellKind.Markdown)
            return "is a code cell; make it a markdown cell, which run-all does not run";
        var text = Lines(cell.Source).Trim();
        if (!Frame().IsMatch(text))
            return "does not have the form <details><summary>…</summary>…</details>; put the whole cell into one such frame";
        var blocks = Blocks().Matches(text);
        if (blocks.Count != 1)
            return $"has {blocks.Count} closed ```csharp blocks; keep exactly one";
        // Without the empty line a markdown renderer takes the fence for HTML text and shows the backquotes.
        if (!text[..blocks[0].Index].EndsWith("\n\n", StringComparison.Ordinal))
            return "needs an empty line before ```csharp";
        code = blocks[0].Groups["code"].Value;
        return CellMark.InSolution(code) is null ? "has a block that does not start with a line such as // solution 03.2" : null;
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"\A<details[^>]*>\s*<summary>(?:(?!</?details|<summary).)+?</summary>(?:(?!</?details).)*</details>\z",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    [GeneratedRegex(@"^```csharp[ ]*\n(?<code>.*?)\n```[ ]*$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Blocks();
}
