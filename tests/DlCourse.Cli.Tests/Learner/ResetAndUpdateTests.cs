using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Cli.Tests.Learner;

public sealed class ResetAndUpdateTests : LearnerClone
{
    private const string Attempt = "// exercise 03.2\nvar mine = 42;";

    [Fact]
    public async Task Reset_brings_the_blank_back_and_says_where_the_attempt_is()
    {
        Answer("03.2", Attempt);
        var result = await Dlcourse("reset", "03.2");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(CellOf(Shipped.Cells, CellRole.Exercise, "03.2").Source, CellOf(Mine.Cells, CellRole.Exercise, "03.2").Source);
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(Root, "my", ".dlcourse", "attempts")));
        Assert.Equal(Attempt + "\n", await File.ReadAllTextAsync(kept));
        Assert.Contains(Path.GetRelativePath(Root, kept), result.Output);
    }

    [Fact]
    public async Task Two_attempts_in_one_second_are_both_kept()
    {
        for (var i = 0; i < 2; i++)
        {
            Answer("03.2", Attempt + i);
            await Dlcourse("reset", "03.2");
        }

        Assert.Equal(2, Directory.GetFiles(Path.Combine(Root, "my", ".dlcourse", "attempts")).Length);
    }

    [Fact]
    public async Task A_blank_exercise_is_left_alone()
    {
        var before = await File.ReadAllTextAsync(Copy);
        Assert.Contains("03.2 is blank already", (await Dlcourse("reset", "03.2")).Output);
        Assert.Equal(before, await File.ReadAllTextAsync(Copy));
    }

    [Fact]
    public async Task Update_brings_an_improved_lesson_and_keeps_answers_notes_and_a_backup()
    {
        Answer("03.2", Attempt);
        Edit(cells =>
        {
            cells.Insert(1, new Cell(CellKind.Markdown, "my note") { Id = "note" });
            cells.Remove(CellOf(cells, CellRole.Solution, "03.1"));
        });
        var before = await File.ReadAllTextAsync(Copy);
        Improve();

        var result = await Dlcourse("update", "--no-build");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("my/03-perceptron.ipynb: improved", result.Output.Replace('\\', '/'));
        Assert.Contains("cell 'title': new text", result.Output);
        Assert.Contains("exercise 03.2: your answer stays", result.Output);
        Assert.Contains("Restart the kernel", result.Output);

        var mine = Mine.Cells;
        Assert.Equal("# Improved", mine[0].Source);
        Assert.Equal("my note", mine[1].Source);
        Assert.Equal(Attempt, CellOf(mine, CellRole.Exercise, "03.2").Source);
        Assert.DoesNotContain(mine, cell => new LessonCell(cell, 0) is { Role: CellRole.Solution, ExerciseId: "03.1" });
        Assert.Equal(before, await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(Root, "my", ".dlcourse", "backups")))));

        Assert.Contains("up to date", (await Dlcourse("update", "--no-build")).Output);
        Assert.Single(Directory.GetFiles(Path.Combine(Root, "my", ".dlcourse", "backups")));
    }

    [Fact]
    public async Task A_copy_that_cannot_be_read_is_named_and_left_alone()
    {
        await File.WriteAllTextAsync(Copy, "{ broken");
        var result = await Dlcourse("update", "--no-build");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("not updated", result.Output);
        Assert.Equal("{ broken", await File.ReadAllTextAsync(Copy));
    }

    [Fact]
    public async Task Without_a_base_nothing_of_the_learner_is_lost()
    {
        Answer("03.2", Attempt);
        Directory.Delete(Path.Combine(Root, "my", ".dlcourse"), recursive: true);
        Improve();
        await Dlcourse("update", "--no-build");
        Assert.Equal(Attempt, CellOf(Mine.Cells, CellRole.Exercise, "03.2").Source);
    }

    private void Improve()
    {
        var lesson = Shipped;
        lesson.Cells[0].Source = "# Improved";
        CellOf(lesson.Cells, CellRole.Exercise, "03.2").Source += "\n// a better blank";
        lesson.Save(Original);
    }
}
