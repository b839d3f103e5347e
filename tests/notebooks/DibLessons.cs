using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Lessons.Tests;

/// <summary>Every lesson as a Polyglot notebook (<c>.dib</c>).</summary>
public sealed class DibLessons
{
    public static TheoryData<string> Lessons => [.. LessonFiles.Names];

    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_lesson_comes_back_from_dib_byte_for_byte(string lesson)
    {
        var path = LessonFiles.Notebook(lesson);
        var dib = Path.Combine(Directory.CreateTempSubdirectory("dlcourse-dib-").FullName, lesson + ".dib");
        try
        {
            NotebookDocument.Load(path).Save(dib);
            Assert.Equal(File.ReadAllText(path), NotebookDocument.Load(dib).ToJson());
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(dib)!, recursive: true);
        }
    }

    [Fact]
    public async Task A_lesson_runs_as_dib_and_shows_the_same()
    {
        var path = LessonFiles.Notebook("03-perceptron");

        // Beside the original: a lesson finds setup.csx in its own folder.
        var dib = Path.Combine(LessonFiles.Root, "my", $".dib-{Environment.ProcessId}.dib");
        try
        {
            NotebookDocument.Load(path).Save(dib);
            var options = new RunOptions { Mode = RunMode.Solved, Expectations = Expectations.Load(LessonFiles.Expected("03-perceptron")) };
            var report = await new NotebookRunner(options).RunAsync(dib);
            Assert.True(report.Status == RunStatus.Passed, string.Join('\n', report.Cells.Select(cell => cell.Error)));
        }
        finally
        {
            File.Delete(dib);
        }
    }
}
