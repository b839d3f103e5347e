using DlCourse.Displays;

namespace DlCourse.Exercises;

/// <summary>What a quiz says to an answer.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
public sealed class QuizAnswer : IDisplayed
{
    internal QuizAnswer(LessonQuiz quiz, int question, Outcome outcome, IReadOnlyList<string> lines) =>
        (Quiz, Question, Outcome, Lines) = (quiz, question, outcome, lines);

    /// <summary>The question's number, from 1.</summary>
    public int Question { get; }

    /// <summary>Correct, Incorrect, NotAttempted where nothing was answered, Error where there is no such question or choice.</summary>
    public Outcome Outcome { get; }

    /// <summary>The reply.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The quiz it belongs to.</summary>
    internal LessonQuiz Quiz { get; }

    /// <summary>How a learner's progress names the question.</summary>
    internal string Id => Quiz.IdOf(Question);

    private string Heading => Outcome switch
    {
        Outcome.Correct => $"Question {Question}: right",
        Outcome.Incorrect => $"Question {Question}: not right yet",
        Outcome.NotAttempted => $"Question {Question}: not answered yet",
        _ => Question >= 1 && Question <= Quiz.Count ? $"Question {Question}: this is no answer to it" : $"There is no question {Question}",
    };

    /// <summary>Plain text, for example <c>Question 1: right</c> and the reply below.</summary>
    public override string ToString() => string.Join('\n', [Heading, .. Lines]);

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() =>
        [("text/html", new Card(Heading, Lines) { Sign = Edge.SignOf(Outcome) }.ToHtml(Edge.Of(Outcome))), ("text/plain", ToString())];
}
