using DlCourse.Notebooks.Documents;

namespace DlCourse.Lessons.Tests.Writing;

/// <summary>What a lesson quotes of the engine stands in the engine.</summary>
public sealed class QuotedSourceTests
{
    [Fact]
    public void The_multiply_of_lesson_09_is_the_engines()
    {
        var cell = NotebookDocument.Load(LessonFiles.Notebook("09-autograd")).Cells.Single(cell => cell.Id == "into-the-engine");
        var quoted = cell.Source.Split("```csharp\n")[1].Split("\n```")[0].Split('\n');
        var source = File.ReadAllLines(Path.Combine(LessonFiles.Root, "lib", "DlCourse.Torch", "Operators", "Arithmetic.cs")).Select(line => line.Trim()).ToArray();
        var start = Array.FindIndex(source, line => line.Contains("Tensor Multiply(", StringComparison.Ordinal));
        Assert.Equal(3, quoted.Length);
        Assert.Equal(quoted, source.Skip(start).SkipWhile(line => line != quoted[0]).Take(3));
    }
}
