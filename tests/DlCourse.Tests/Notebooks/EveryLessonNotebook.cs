using System.Text.Json;
using DlCourse.Exercises;
using DlCourse.Exercises.Authoring;

namespace DlCourse.Tests.Notebooks;

/// <summary>What the file of every lesson must say, and what it must share with the library's exercises. A new lesson is found by itself.</summary>
public class EveryLessonNotebook
{
    public static TheoryData<string> Notebooks => [.. Lessons];

    public static TheoryData<string> Exercises => [.. ExerciseList.All.Select(exercise => exercise.Id)];

    public static TheoryData<string> Choices => [.. ExerciseList.All.OfType<ChoiceExercise>().Select(exercise => exercise.Id)];

    private static IEnumerable<string> Lessons =>
        Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Select(path => Path.GetFileName(path))
            .Where(name => char.IsAsciiDigit(name[1])).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Exercises))]
    public void The_folded_solution_is_the_one_the_exercise_shows(string id)
    {
        var cell = Assert.Single(CellsOf(id), cell => cell.Role == "solution" && cell.Exercise == id);
        Assert.Equal("markdown", cell.Kind);
        Assert.StartsWith($"<details><summary>Solution {id}</summary>\n\n```csharp\n{Find(id).Solution().Code}\n```\n\n", cell.Source);
        Assert.EndsWith("\n\n</details>", cell.Source);
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public void Exercise_check_and_solution_follow_each_other(string id)
    {
        var cells = CellsOf(id);
        var at = Array.FindIndex(cells, cell => cell.Exercise == id);
        Assert.Equal(["exercise", "check", "solution"], cells.Skip(at).Take(3).Select(cell => cell.Role));
        Assert.StartsWith($"// exercise {id}", cells[at].Source);
        Assert.StartsWith($"// check {id}\n", cells[at + 1].Source);
        if (Find(id).Kind is not (ExerciseKind.Repair or ExerciseKind.Modify or ExerciseKind.Explore)) Assert.Contains("Todo.", cells[at].Source);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void The_choices_stand_above_the_exercise_letter_by_letter(string id)
    {
        var cells = CellsOf(id);
        var text = cells[Array.FindIndex(cells, cell => cell.Exercise == id) - 1];
        var expected = ((ChoiceExercise)Find(id)).Choices.Select((choice, i) => $"- **{(char)('a' + i)}** {choice.Text}");
        Assert.Equal(expected, text.Source.Split('\n').Where(line => line.StartsWith("- **", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_lesson_has_four_to_six_exercises_of_four_kinds_at_least(string notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var exercises = ExerciseList.All.Where(exercise => exercise.Id[..2] == notebook[..2]).ToArray();
        if (notebook[..2] == "00")
        {
            Assert.Single(exercises);
            return;
        }
        // The pieces of one thing that a learner builds, each checked before the next, are one exercise.
        var pieces = exercises.Count(exercise => exercise.Title.StartsWith("Piece ", StringComparison.Ordinal));
        Assert.InRange(exercises.Length - Math.Max(0, pieces - 1), 4, 6);
        Assert.True(exercises.Select(exercise => exercise.Kind).Distinct().Count() >= 4, string.Join(", ", exercises.Select(exercise => exercise.Kind)));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_first_code_cell_loads_the_course(string notebook) =>
        Assert.Equal(
            $"// Red? Run: dlcourse setup, then restart the kernel\n#!import setup.csx\nLesson.Begin(\"{notebook[..2]}\");",
            LessonCell.ReadAll(notebook).First(cell => cell.Kind == "code").Source);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void No_code_cell_is_longer_than_twenty_lines(string notebook) =>
        Assert.All(LessonCell.ReadAll(notebook).Where(cell => cell.Kind == "code"), cell => Assert.True(cell.Source.Split('\n').Length <= 20, cell.Id));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Expected_outputs_name_cells_that_exist(string notebook)
    {
        using var json = JsonDocument.Parse(Repository.Read("tests", "notebooks", "expected", Path.ChangeExtension(notebook, ".json")));
        var ids = LessonCell.ReadAll(notebook).Where(cell => cell.Kind == "code").Select(cell => cell.Id).ToHashSet();
        Assert.All(json.RootElement.GetProperty("cells").EnumerateObject(), cell => Assert.Contains(cell.Name, ids));
    }

    private static Exercise Find(string id) => ExerciseList.All.Single(exercise => exercise.Id == id);

    private static LessonCell[] CellsOf(string id) =>
        LessonCell.ReadAll(Lessons.Single(name => name.StartsWith(id[..2], StringComparison.Ordinal)));
}
