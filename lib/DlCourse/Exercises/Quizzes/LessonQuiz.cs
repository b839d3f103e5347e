using System.Globalization;
using DlCourse.Displays;
using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Quizzes;

namespace DlCourse.Exercises;

/// <summary>The questions of a lesson. Show it as the last line of a cell; answer with <see cref="Answer(int, string)"/>.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
public sealed class LessonQuiz : IDisplayed
{
    private readonly Question[] questions;

    internal LessonQuiz(string lesson, Question[] questions)
        : this(lesson, questions, DlCourse.Lesson.DefaultSeed)
    {
    }

    private LessonQuiz(string lesson, Question[] questions, int seed)
    {
        (Lesson, this.questions, Seed) = (lesson, questions, seed);
        Questions = [.. questions.Select((question, i) => question.Pose(i + 1, new Random(seed * 31 + i)))];
    }

    /// <summary>The lesson's number, for example <c>03</c>.</summary>
    public string Lesson { get; }

    /// <summary>The seed of the order in which choices stand.</summary>
    public int Seed { get; }

    /// <summary>How many questions there are.</summary>
    public int Count => Questions.Count;

    /// <summary>How a learner's progress names a question.</summary>
    internal string IdOf(int question) => string.Create(CultureInfo.InvariantCulture, $"{Lesson}.{question}");

    /// <summary>The questions with their letters.</summary>
    internal IReadOnlyList<PosedQuestion> Questions { get; }

    /// <summary>Checks an answer and explains it.</summary>
    /// <param name="question">The question's number, from 1.</param>
    /// <param name="answer">What the question asks for: <c>"b"</c>, <c>"ac"</c>, <c>"dbac"</c> or a number as text.</param>
    /// <returns>Whether it is right, and why or why not.</returns>
    public QuizAnswer Answer(int question, string answer)
    {
        if (question < 1 || question > Count)
        {
            return Report(answer, new(this, question, Outcome.Error, [$"There is no question {question}: they are numbered 1 to {Count}."]));
        }

        var posed = Questions[question - 1];
        return Report(answer, string.IsNullOrWhiteSpace(answer)
            ? new(this, question, Outcome.NotAttempted, [$"Answer with {posed.HowToAnswer}."])
            : posed.Misread(answer) is { } misread
                ? new(this, question, Outcome.Error, [misread])
                : posed.IsRight(answer)
                    ? new(this, question, Outcome.Correct, [posed.Explanation])
                    : new(this, question, Outcome.Incorrect, posed.Reply(answer)));
    }

    /// <inheritdoc cref="Answer(int, string)"/>
    public QuizAnswer Answer(int question, double answer) =>
        Answer(question, double.IsNaN(answer) ? "" : answer.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>The same quiz with its choices in another order, to try it once more.</summary>
    /// <param name="seed">Another seed.</param>
    public LessonQuiz Shuffled(int seed) => new(Lesson, questions, seed);

    /// <summary>The questions as plain text.</summary>
    public override string ToString() => QuizText.Of(this);

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() => [("text/html", QuizPage.Of(this)), ("text/plain", ToString())];

    /// <summary>Every answer that a learner gives passes here, and only here.</summary>
    private QuizAnswer Report(string answer, QuizAnswer reply)
    {
        if (reply.Outcome is Outcome.Correct or Outcome.Incorrect) Progress.RecordQuiz(reply.Id, answer, reply.Outcome == Outcome.Correct, Count);
        return reply;
    }
}
