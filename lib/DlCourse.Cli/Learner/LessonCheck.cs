using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Learner;

namespace DlCourse.Cli.Learner;

/// <summary>Checks exercises in a saved notebook: runs the cells above them and the lesson's own checks.</summary>
/// <param name="notebook">The notebook.</param>
internal sealed class LessonCheck(LearnerNotebook notebook)
{
    /// <summary>Checks.</summary>
    /// <param name="exercises">The exercises to check.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>One verdict for each, in their order.</returns>
    public async Task<IReadOnlyList<ExerciseVerdict>> RunAsync(IReadOnlyList<string> exercises, CancellationToken cancel)
    {
        var plan = LearnerPlan.Of(NotebookDocument.Load(notebook.Lesson.Path), NotebookDocument.Load(notebook.Path));
        var verdicts = new Dictionary<string, ExerciseVerdict>();
        using var session = new LearnerSession(Path.GetDirectoryName(notebook.Path)!);
        foreach (var cell in LearnerPlan.Needed(plan, exercises))
        {
            var (verdict, _) = await session.RunAsync(cell, cancel);
            if (verdict is not null) verdicts[verdict.Exercise] = verdict;
        }

        return [.. exercises.Select(exercise => verdicts.GetValueOrDefault(exercise) ?? Missing(exercise))];
    }

    private static ExerciseVerdict Missing(string exercise) =>
        new(exercise, "NotAttempted", $"{exercise} NotAttempted\nThe notebook has no cell for it. To bring the blank back: dlcourse reset {exercise}");
}
