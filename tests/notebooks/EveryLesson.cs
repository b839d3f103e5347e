using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Lessons.Tests;

/// <summary>What holds for every lesson.</summary>
public sealed class EveryLesson
{
    // Its subject is the notebook, not anything that a figure shows.
    private const string Welcome = "00-welcome";

    public static TheoryData<string> Lessons => [.. LessonFiles.Names];

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Keeps_the_rules_of_cell_code(string lesson)
    {
        var violations = LessonRules.Check(NotebookDocument.Load(LessonFiles.Notebook(lesson)));
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public async Task Runs_as_shipped_with_no_error_and_no_exercise_correct(string lesson) => AssertPassed(await LessonRuns.AsShipped(lesson));

    [Theory]
    [MemberData(nameof(Lessons))]
    public async Task Runs_solved_with_every_exercise_correct_every_worked_number_and_a_figure_in_every_third_demo(string lesson)
    {
        // Without exercises both runs are the same.
        var hasExercises = char.IsAsciiDigit(lesson[0]);
        var report = await (hasExercises ? LessonRuns.Run(lesson, RunMode.Solved) : LessonRuns.AsShipped(lesson));
        AssertPassed(report);
        if (lesson == Welcome) return;
        var demos = report.Executed.Cells.Where(cell => cell.Kind == CellKind.Code && cell.Metadata["dlcourse"] is null).ToArray();
        var figures = demos.Count(cell => cell.Outputs.Any(output => output.Data("text/html")?.Contains("<svg", StringComparison.Ordinal) == true));
        Assert.True(3 * figures >= demos.Length, $"{figures} of {demos.Length} demos show a figure");
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Has_worked_numbers_that_are_asserted(string lesson) =>
        Assert.True(Expectations.Load(LessonFiles.Expected(lesson)).CellIds.Any(), $"{LessonFiles.Expected(lesson)} is missing or expects nothing");

    [Fact]
    public void Expectations_belong_to_a_lesson()
    {
        var names = Directory.GetFiles(Path.Combine(LessonFiles.Root, "tests", "notebooks", "expected")).Select(path => Path.GetFileNameWithoutExtension(path));
        Assert.Subset(LessonFiles.Names.ToHashSet(), names.ToHashSet());
    }

    private static void AssertPassed(LessonReport report)
    {
        var problems = report.Cells.Where(cell => cell.Status != RunStatus.Passed).Select(cell => $"{cell.Id}: {cell.Status} {cell.Error}");
        Assert.True(report.Status == RunStatus.Passed, string.Join('\n', problems));
    }
}
