using DlCourse.Exercises;

namespace DlCourse.Lessons;

/// <summary>The course as the command line asks it: by ids, in a script over the same build that lessons load.</summary>
public static class Course
{
    /// <summary>The hint after those that the learner has read already, in a notebook or here. Right only in a process that has shown none yet.</summary>
    /// <param name="exerciseId">Such as <c>03.2</c>.</param>
    /// <returns>The hint; after the last one, where the solution is.</returns>
    /// <exception cref="ArgumentException">There is no such exercise; the message lists those there are.</exception>
    public static Hint NextHint(string exerciseId)
    {
        var exercise = LessonCatalogue.FindExercise(exerciseId);
        var read = Progress.Read().HintsOf(exerciseId);
        Hint hint;
        using (Progress.KeepIn(null))
        {
            hint = exercise.Hint();
            for (var i = 0; i < read; i++) hint = exercise.Hint();
        }

        Progress.RecordHint(exerciseId);
        return hint;
    }
}
