using System.Text.Json;
using DlCourse.Exercises;

namespace DlCourse.Tests.Notebooks;

public class Lesson03NotebookTests
{
    private static readonly LessonCell[] Cells = LessonCell.ReadAll("03-perceptron.ipynb");

    public static TheoryData<Exercise> Exercises =>
        [Lesson03.ForwardPass, Lesson03.Gates, Lesson03.UpdateRule, Lesson03.WholeAlgorithm, Lesson03.EndlessWalk, Lesson03.ManyUpdates];

    [Theory]
    [MemberData(nameof(Exercises))]
    public void The_folded_solution_is_the_one_the_exercise_shows(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var cell = Assert.Single(Cells, cell => cell.Role == "solution" && cell.Exercise == exercise.Id);
        Assert.Equal("markdown", cell.Kind);
        Assert.StartsWith($"<details><summary>Solution {exercise.Id}</summary>\n\n```csharp\n{exercise.Solution().Code}\n```\n\n", cell.Source);
        Assert.EndsWith("\n\n</details>", cell.Source);
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public void Exercise_check_and_solution_follow_each_other(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var at = Array.FindIndex(Cells, cell => cell.Exercise == exercise.Id);
        Assert.Equal(["exercise", "check", "solution"], Cells.Skip(at).Take(3).Select(cell => cell.Role));
        Assert.StartsWith($"// exercise {exercise.Id}\n", Cells[at].Source);
        Assert.StartsWith($"// check {exercise.Id}\n", Cells[at + 1].Source);
        // What is to be mended or changed runs as it comes; everything else has a blank.
        Assert.Equal(exercise.Kind is not (ExerciseKind.Repair or ExerciseKind.Explore), Cells[at].Source.Contains("Todo."));
    }

    [Fact]
    public void The_exercises_are_of_four_kinds_at_least() =>
        Assert.InRange(((IEnumerable<object[]>)Exercises).Select(row => ((Exercise)row[0]).Kind).Distinct().Count(), 4, 8);

    [Fact]
    public void The_first_code_cell_loads_the_course() =>
        Assert.Equal(
            "// Red? Run: dlcourse setup, then restart the kernel\n#!import setup.csx\nLesson.Begin(\"03\");",
            Cells.First(cell => cell.Kind == "code").Source);

    [Fact]
    public void No_code_cell_is_longer_than_twenty_lines() =>
        Assert.All(Cells.Where(cell => cell.Kind == "code"), cell => Assert.True(cell.Source.Split('\n').Length <= 20, cell.Id));

    [Fact]
    public void Expected_outputs_name_cells_that_exist()
    {
        using var json = JsonDocument.Parse(Repository.Read("tests", "notebooks", "expected", "03-perceptron.json"));
        var ids = Cells.Where(cell => cell.Kind == "code").Select(cell => cell.Id).ToHashSet();
        Assert.All(json.RootElement.GetProperty("cells").EnumerateObject(), cell => Assert.Contains(cell.Name, ids));
    }
}
