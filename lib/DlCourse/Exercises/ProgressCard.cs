using System.Globalization;
using System.Text;
using DlCourse.Displays;

namespace DlCourse.Exercises;

/// <summary>What a learner has done in a lesson, as a bar and a list: the last thing a lesson shows.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
public sealed class ProgressCard : IDisplayed
{
    private const int Width = 20;

    private readonly IReadOnlyList<ExerciseState> exercises;
    private readonly QuizState? quiz;

    internal ProgressCard(string lesson, string title, IReadOnlyList<ExerciseState> exercises, QuizState? quiz = null) =>
        (Lesson, Title, this.exercises, this.quiz) = (lesson, title, exercises, quiz);

    /// <summary>The lesson's number, for example <c>03</c>.</summary>
    public string Lesson { get; }

    /// <summary>The lesson's title.</summary>
    public string Title { get; }

    /// <summary>How many exercises are solved.</summary>
    public int Solved => exercises.Count(exercise => exercise.Outcome == Outcome.Correct);

    /// <summary>How many exercises there are.</summary>
    public int Count => exercises.Count;

    private int Done => Solved + (quiz?.Right ?? 0);

    private int All => Count + (quiz?.Questions ?? 0);

    private string Heading => $"Lesson {Lesson}, {Title}: {Solved} of {Count} exercises solved";

    /// <summary>Plain text: the bar, then one line for each exercise.</summary>
    public override string ToString()
    {
        var filled = All == 0 ? 0 : Done * Width / All;
        var text = new StringBuilder(Heading).Append('\n').Append('█', filled).Append('░', Width - filled).Append('\n');
        foreach (var exercise in exercises) text.Append(CultureInfo.InvariantCulture, $"{Edge.SignOf(exercise.Outcome)} {exercise.Id} {exercise.Title}: {Words(exercise.Outcome)}\n");
        if (quiz is not null) text.Append(Quiz()).Append('\n');
        return text.Append(Next()).ToString();
    }

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() => [("text/html", ToHtml()), ("text/plain", ToString())];

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.Correct => "solved",
        Outcome.Incorrect => "begun",
        Outcome.Error => "begun; it stops with an error",
        _ => "open",
    };

    private string Quiz() => $"Quiz: {quiz!.Right} of {quiz.Questions} right{(quiz.Answered > quiz.Right ? $", {quiz.Answered - quiz.Right} to try again" : "")}";

    private string Next()
    {
        if (exercises.FirstOrDefault(exercise => exercise.Outcome != Outcome.Correct) is { } open) return $"Next: exercise {open.Id}, {open.Title}.";
        return quiz is null || quiz.Right == quiz.Questions ? "Everything in this lesson is done." : "All exercises are solved. Next: the quiz.";
    }

    private string ToHtml()
    {
        var html = new StringBuilder();
        var percent = (All == 0 ? 0 : 100.0 * Done / All).ToString("0.#", CultureInfo.InvariantCulture);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div role=\"progressbar\" aria-label=\"{Html.Text(Heading)}\" aria-valuemin=\"0\" aria-valuemax=\"{All}\" aria-valuenow=\"{Done}\" style=\"margin:8px 0;height:12px;border:1px solid currentColor;border-radius:6px;overflow:hidden\">");
        html.Append(CultureInfo.InvariantCulture, $"<div style=\"width:{percent}%;height:100%;background:{Edge.Of(Outcome.Correct)}\"></div></div><ul style=\"list-style:none;margin:0;padding:0\">");
        foreach (var exercise in exercises)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><span aria-hidden=\"true\" style=\"display:inline-block;width:1.5em\">{Edge.SignOf(exercise.Outcome)}</span>{Html.Text(exercise.Id)} {Html.Text(exercise.Title)}: {Words(exercise.Outcome)}</li>");
        }

        html.Append("</ul>");
        if (quiz is not null) html.Append("<div style=\"margin-top:4px\">").Append(Html.Text(Quiz())).Append("</div>");
        html.Append("<div style=\"margin-top:4px\"><strong>").Append(Html.Text(Next())).Append("</strong></div>");
        return new Card(Heading, []) { Below = html.ToString() }.ToHtml(Edge.Of(Done == All ? Outcome.Correct : Outcome.NotAttempted));
    }
}
