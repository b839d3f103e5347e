using DlCourse.Exercises;

namespace DlCourse.Lessons;

/// <summary>The course as the command line asks it: by ids, in a script over the same build that lessons load.</summary>
public static class Course
{
    /// <summary>The hint after those that the learner has read already, in a notebook or here.</summary>
    /// <param name="exerciseId">Such as <c>03.2</c>.</param>
    /// <returns>The hint; after the last one, where the solution is.</returns>
    /// <exception cref="ArgumentException">There is no such exercise; the message lists those there are.</exception>
    public static Hint NextHint(string exerciseId)
    {
        var hint = LessonCatalogue.FindExercise(exerciseId).HintAt(Progress.Read().HintsOf(exerciseId));
        Progress.RecordHint(exerciseId);
        return hint;
    }

    /// <summary>All hints of a lesson's exercises, in order. Nothing is recorded, and what a learner has been shown does not count.</summary>
    /// <param name="lesson">Such as <c>03</c>.</param>
    /// <exception cref="ArgumentException">There is no such lesson; the message lists those there are.</exception>
    public static IReadOnlyList<Hint> HintsOf(string lesson) =>
        [.. LessonCatalogue.Find(lesson).Exercises.SelectMany(exercise => Enumerable.Range(0, exercise.HintCount).Select(exercise.HintAt))];
}
