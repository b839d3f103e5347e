namespace DlCourse.Cli.Learner;

/// <summary>Where a learner stands in a lesson.</summary>
/// <param name="Lesson">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="LastOpened">When its first cell ran last; null where it never did.</param>
/// <param name="Solved">How many of its exercises are solved.</param>
/// <param name="Exercises">Its exercises, in order.</param>
/// <param name="Quiz">Its quiz; null where no question has been answered.</param>
internal sealed record LessonOverview(string Lesson, string Title, DateTimeOffset? LastOpened, int Solved, IReadOnlyList<ExerciseOverview> Exercises, QuizOverview? Quiz);
