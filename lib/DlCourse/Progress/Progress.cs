using DlCourse.Exercises;

namespace DlCourse;

/// <summary>
/// The learner's progress: a file in the clone, <c>.dlcourse/progress.json</c>, and nowhere else. Nothing here ever stops a lesson: where the
/// file cannot be written, a notice says so once. Where none is kept, this session still remembers what it has seen.
/// </summary>
public static class Progress
{
    private static readonly Lock Gate = new();
    private static LearnerProgress session = new();
    private static bool hasSaid;
    private static ProgressFile? file = DefaultFile();

    /// <summary>Whether progress is kept. It is not in headless runs and where the environment says <c>DLCOURSE_PROGRESS=off</c>.</summary>
    public static bool IsKept => file is not null;

    /// <summary>Notes what a check has found. A blank is no attempt and leaves no trace.</summary>
    /// <param name="exerciseId">Such as <c>03.2</c>.</param>
    /// <param name="outcome">What the check has found.</param>
    public static void Record(string exerciseId, Outcome outcome)
    {
        if (outcome == Outcome.NotAttempted) return;
        Update((progress, now) =>
        {
            var exercise = progress.Exercise(exerciseId);
            exercise.FirstAttempted ??= now;
            exercise.LastAttempted = now;
            exercise.LastOutcome = outcome.ToString();
            if (exercise.Solved is null) exercise.Attempts++;
            if (outcome == Outcome.Correct) exercise.Solved ??= now;
        });
    }

    /// <summary>Notes that a hint was read.</summary>
    /// <param name="exerciseId">Such as <c>03.2</c>.</param>
    public static void RecordHint(string exerciseId) => Update((progress, _) => progress.Exercise(exerciseId).Hints++);

    /// <summary>Notes an answer to a question of a quiz.</summary>
    /// <param name="questionId">Such as <c>03.4</c>.</param>
    /// <param name="answer">What was answered, such as <c>b</c>.</param>
    /// <param name="isRight">Whether that is the right answer.</param>
    /// <param name="questions">How many questions the quiz has; 0 if that is not known.</param>
    public static void RecordQuiz(string questionId, string answer, bool isRight, int questions = 0) => Update((progress, now) =>
    {
        if (questions > 0) progress.Lesson(questionId.Split('.')[0]).QuizQuestions = questions;
        var quiz = progress.Quiz(questionId);
        if (quiz.Solved is null) quiz.Answers.Add(answer);
        quiz.LastAnswered = now;
        if (isRight) quiz.Solved ??= now;
    });

    /// <summary>Notes that a lesson was begun.</summary>
    /// <param name="lesson">Such as <c>03</c>.</param>
    public static void RecordOpened(string lesson) => Update((progress, now) =>
    {
        progress.Lesson(lesson).FirstOpened ??= now;
        progress.Lesson(lesson).LastOpened = now;
    });

    /// <summary>What the learner has done so far; where progress is not kept or cannot be read, what this session has seen.</summary>
    public static LearnerProgress Read() => Guarded(kept => kept.Read()) ?? session;

    /// <summary>Keeps progress in another file until the result is disposed of; null keeps none.</summary>
    internal static IDisposable KeepIn(string? path)
    {
        var restore = new Restore(file, session);
        (file, session) = (path is null ? null : new ProgressFile(path), new LearnerProgress());
        hasSaid = false;
        return restore;
    }

    private static ProgressFile? DefaultFile() =>
        ProgressPlace.FileFor(ProgressPlace.CloneOf(typeof(Progress).Assembly.Location)) is { } path ? new ProgressFile(path) : null;

    private static void Update(Action<LearnerProgress, DateTimeOffset> change)
    {
        var now = DateTimeOffset.UtcNow;
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        lock (Gate) change(session, now);
        Guarded(kept => kept.Update(progress => change(progress, now)));
    }

    private static LearnerProgress? Guarded(Func<ProgressFile, LearnerProgress> work)
    {
        if (file is not { } kept) return null;
        lock (Gate)
        {
            try
            {
                var progress = work(kept);
                if (kept.SetAside is { } aside) Say($"Your progress file could not be read. It is kept as {aside}; a new one has been begun.");
                return progress;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                Say($"Progress is not kept: {e.Message}");
                return null;
            }
        }
    }

    private static void Say(string notice)
    {
        if (hasSaid) return;
        hasSaid = true;
        Console.WriteLine($"({notice})");
    }

    private sealed class Restore(ProgressFile? fileBefore, LearnerProgress sessionBefore) : IDisposable
    {
        public void Dispose() => (file, session) = (fileBefore, sessionBefore);
    }
}
