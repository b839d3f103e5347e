using System.Runtime.CompilerServices;
using DlCourse.Exercises;
using DlCourse.Exercises.Authoring;
using DlCourse.Tests.Notebooks;

namespace DlCourse.Tests.Exercises;

/// <summary>What every exercise of every lesson must do before learners meet it. A new exercise is found by itself.</summary>
public class EveryExercise
{
    private static int failingLine;

    public static TheoryData<string> Ids => [.. ExerciseList.All.Concat(ExerciseList.Of(typeof(Samples.Lesson99))).Select(exercise => exercise.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Blank_solution_and_misconceptions_get_the_answers_they_should(string id)
    {
        foreach (var rehearsal in Find(id).Rehearsals())
        {
            var result = rehearsal.Run();
            Assert.True(rehearsal.Expected == result.Outcome, $"{id}, {rehearsal.Name}: expected {rehearsal.Expected}, got\n{result}");
            Assert.True(rehearsal.Says is null || result.ToString().Contains(rehearsal.Says, StringComparison.Ordinal), $"{id}, {rehearsal.Name}: expected \"{rehearsal.Says}\" in\n{result}");
            Assert.True(result.Lines.Count <= CheckResult.MostLines, $"{id}, {rehearsal.Name}: more than {CheckResult.MostLines} lines:\n{result}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void At_least_three_misconceptions_are_answered(string id)
    {
        var count = Find(id).Rehearsals().Count(rehearsal => rehearsal.IsMisconception);
        Assert.True(count >= 3, $"{id} has {count} misconceptions: add to Misconceptions what learners really get wrong, at least three.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Code_that_throws_is_an_error_with_the_learners_line(string id)
    {
        if (Find(id).Fails(Fail) is not { } result) return;
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("InvalidOperationException: no luck", result.ToString());
        Assert.Contains($"in line {failingLine} of your cell, in {nameof(Fail)}", result.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Hints_lead_step_by_step_to_the_solution(string id)
    {
        var exercise = Find(id);
        Assert.True(exercise.HintCount >= 2, $"{id} has {exercise.HintCount} hint(s): write at least two, each a step further.");
        var texts = Enumerable.Range(0, exercise.HintCount + 1).Select(_ => exercise.Hint().ToString()).ToArray();
        Assert.StartsWith($"{id} hint 1 of ", texts[0]);
        Assert.Contains("Solution()", texts[^1]);

        // Who reads them all, such as the site, gets them all, whatever has been shown.
        Assert.Equal(texts, Enumerable.Range(0, exercise.HintCount + 1).Select(read => exercise.HintAt(read).ToString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_solution_starts_with_its_marker_and_is_explained(string id)
    {
        Assert.StartsWith($"// solution {id}\n", Find(id).Solution().Code);
        Assert.True(Find(id).Explanation.Length >= 20, $"{id}: write an Explanation, why the answer is right.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_left_of_the_scaffold(string id)
    {
        var exercise = Find(id);
        string[] texts =
        [
            exercise.Title, exercise.Explanation, exercise.Solution().Code, .. exercise.HintTexts,
            .. exercise.Rehearsals().Select(rehearsal => rehearsal.Run().ToString()), .. CellsOf(id).Select(cell => cell.Source),
        ];
        var open = texts.FirstOrDefault(text => text.Contains("TODO", StringComparison.Ordinal));
        Assert.True(open is null, $"{id} still says TODO:\n{open}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_cells_of_the_notebook_say_what_the_exercise_says(string id)
    {
        var cells = CellsOf(id);
        if (cells.Length == 0)
        {
            Assert.True(id.StartsWith("99.", StringComparison.Ordinal), $"{id} has no cells in its lesson's notebook: dlcourse new-exercise makes them.");
            return;
        }

        var exercise = Find(id);
        Assert.Equal(["exercise", "check", "solution"], cells.Where(cell => cell.Role is not null).Select(cell => cell.Role));
        Assert.StartsWith($"<details><summary>Solution {id}</summary>\n\n```csharp\n{exercise.Solution().Code}\n```\n\n", cells[^1].Source);
        string[] shown = exercise switch
        {
            ChoiceExercise choice => [.. choice.Choices.Select((c, i) => $"- **{(char)('a' + i)}** {c.Text}")],
            OrderExercise order => [.. order.Lines.Select((line, i) => $"- **{(char)('a' + i)}** `{line}`")],
            _ => [],
        };
        Assert.All(shown, line => Assert.Contains(line, cells[0].Source));
    }

    /// <summary>The text above an exercise, its cell, its check and its solution; none for the samples, which have no notebook.</summary>
    private static LessonCell[] CellsOf(string id)
    {
        var notebook = Directory.GetFiles(Repository.PathOf("notebooks"), $"{id.Split('.')[0]}-*.ipynb").SingleOrDefault();
        if (notebook is null) return [];
        var cells = LessonCell.ReadAll(Path.GetFileName(notebook));
        var at = Array.FindIndex(cells, cell => cell.Exercise == id);
        return at < 1 ? [] : [cells[at - 1], .. cells.Where(cell => cell.Exercise == id)];
    }

    private static Exercise Find(string id) =>
        ExerciseList.All.Concat(ExerciseList.Of(typeof(Samples.Lesson99))).Single(exercise => exercise.Id == id);

    private static void Fail() => throw Luckless();

    private static InvalidOperationException Luckless([CallerLineNumber] int line = 0)
    {
        failingLine = line;
        return new InvalidOperationException("no luck");
    }
}
