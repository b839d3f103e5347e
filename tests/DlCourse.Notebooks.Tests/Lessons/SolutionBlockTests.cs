using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Tests.Lessons;

public class SolutionBlockTests
{
    [Fact]
    public void The_code_between_the_fences_is_the_solution()
    {
        Assert.True(SolutionBlock.TryRead(new Cell(CellKind.Markdown, SampleLesson.Solution), out var block, out _));
        Assert.Equal(new SolutionBlock("03.1", "// solution 03.1\nw = new[] { -10.0, 20.0, 20.0 };"), block);
    }

    [Fact]
    public void Windows_line_ends_and_other_blocks_do_no_harm()
    {
        const string Text = "<details>\n<summary>**Solution**</summary>\n\n```text\nx\n```\n\n```csharp\n// solution 03.2\n\nint a = 1;\n\n```\n</details>\n";
        var cell = new Cell(CellKind.Markdown, Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.True(SolutionBlock.TryRead(cell, out var block, out _));
        Assert.Equal(new SolutionBlock("03.2", "// solution 03.2\n\nint a = 1;\n"), block);
    }

    [Theory]
    [InlineData("```csharp\n// solution 03.1\n```", "does not have the form <details><summary>")]
    [InlineData("<details>\n\n```csharp\n// solution 03.1\n1\n```\n</details>", "does not have the form <details><summary>")]
    [InlineData("<details><summary>S</summary>\n\n```csharp\n// solution 03.1\n1\n```\n", "does not have the form <details><summary>")]
    [InlineData("<details><summary>S</summary>\n</details>\n\n```csharp\n// solution 03.1\n1\n```", "does not have the form <details><summary>")]
    [InlineData("<details><summary>S</summary></details>", "has 0 closed ```csharp blocks; keep exactly one")]
    [InlineData("<details><summary>S</summary>\n\n```csharp\n// solution 03.1\n</details>", "has 0 closed ```csharp blocks; keep exactly one")]
    [InlineData("<details><summary>S</summary>\n\n```cs\n// solution 03.1\n1\n```\n</details>", "has 0 closed ```csharp blocks; keep exactly one")]
    [InlineData("<details><summary>S</summary>\n\n```csharp\n1\n```\n\n```csharp\n2\n```\n</details>", "has 2 closed ```csharp blocks; keep exactly one")]
    [InlineData("<details><summary>S</summary>\n```csharp\n// solution 03.1\n1\n```\n</details>", "needs an empty line before ```csharp")]
    [InlineData("<details><summary>S</summary>\n\n```csharp\n1\n```\n</details>", "has a block that does not start with a line such as // solution 03.2")]
    public void A_malformed_solution_names_the_cell_and_the_problem(string text, string problem)
    {
        Assert.False(SolutionBlock.TryRead(new Cell(CellKind.Markdown, text) { Id = "s1" }, out _, out var message));
        Assert.StartsWith($"the solution cell with id s1 {problem}", message, StringComparison.Ordinal);
    }
}
