using System.Globalization;
using System.Text;
using DlCourse.Displays;

namespace DlCourse.Exercises.Quizzes;

/// <summary>
/// A quiz as HTML. Where scripts run, each question answers for itself: radio buttons, check boxes or a field, and a button. Where
/// they do not, the choices are a plain list and the replies are folded below.
/// </summary>
internal static class QuizPage
{
    /// <summary>The quiz with the letters that <see cref="QuizText"/> gives too.</summary>
    public static string Of(LessonQuiz quiz)
    {
        var html = new StringBuilder();
        html.Append("<div class=\"dlcourse-quiz\" style=\"max-width:52rem;line-height:1.45\">")
            .Append(CultureInfo.InvariantCulture, $"<strong>Quiz {Html.Text(quiz.Lesson)}</strong>: {quiz.Count} questions. Answer here, or in a cell with <code>Quiz.Lesson{Html.Text(quiz.Lesson)}.Answer(1, …)</code>.");
        foreach (var question in quiz.Questions) Append(html, quiz, question);
        return html.Append("<script>").Append(QuizScript.Text).Append("</script></div>").ToString();
    }

    private static void Append(StringBuilder html, LessonQuiz quiz, PosedQuestion question)
    {
        html.Append("<fieldset class=\"dlcourse-question\" data-kind=\"").Append(Kind(question)).Append("\" data-right=\"").Append(Html.Text(question.RightAnswer)).Append('"');
        if (question is PosedNumber number) html.Append(CultureInfo.InvariantCulture, $" data-allowed=\"{number.Allowed:R}\"");
        html.Append(" style=\"margin:12px 0;padding:8px 14px;border:1px solid #808080;border-radius:4px\"><legend style=\"font-weight:bold;padding:0 6px;font-size:inherit;width:auto;border:0;margin:0;color:inherit\">")
            .Append(CultureInfo.InvariantCulture, $"{question.Number}. {Html.Prose(question.Text)}</legend>");
        if (question.Numbered.Count > 0) AppendNumbered(html, question);
        foreach (var item in question.Items) AppendItem(html, $"dlcourse-{quiz.Lesson}-{quiz.Seed}-{question.Number}", question, item);
        if (question is not PosedChoice)
        {
            html.Append("<label data-input hidden>Your answer (").Append(Html.Text(question.HowToAnswer))
                .Append("): <input type=\"text\" size=\"12\" autocomplete=\"off\" style=\"font:inherit\"></label> ");
        }

        html.Append("<div data-input hidden style=\"margin-top:6px\"><button type=\"button\" style=\"font:inherit;padding:2px 12px\">Check</button></div>")
            .Append("<div role=\"status\" aria-live=\"polite\" style=\"margin-top:6px;padding-left:8px\"></div>");
        AppendReplies(html, question);
        html.Append("</fieldset>");
    }

    private static void AppendNumbered(StringBuilder html, PosedQuestion question)
    {
        html.Append("<ol style=\"margin:4px 0\">");
        foreach (var text in question.Numbered) html.Append("<li>").Append(Html.Prose(text)).Append("</li>");
        html.Append("</ol>");
    }

    private static void AppendItem(StringBuilder html, string group, PosedQuestion question, PosedItem item)
    {
        var control = question is PosedChoice choice
            ? $"<input data-input hidden type=\"{(choice.IsSeveral ? "checkbox" : "radio")}\" name=\"{Html.Text(group)}\" value=\"{item.Letter}\"> "
            : "";
        html.Append(CultureInfo.InvariantCulture, $"<div><label>{control}<strong>{item.Letter}</strong>&ensp;{Html.Prose(item.Text)}</label></div>");
    }

    /// <summary>The replies, for readers without scripts and as the script's own source.</summary>
    private static void AppendReplies(StringBuilder html, PosedQuestion question)
    {
        html.Append(CultureInfo.InvariantCulture, $"<details data-folded style=\"margin-top:6px\"><summary>Answer and explanations</summary><div><strong>{Html.Text(question.RightAnswer)}</strong> is right. <span data-reply=\"\">{Html.Text(question.Explanation)}</span></div>");
        foreach (var (key, reply) in Replies(question))
        {
            html.Append(CultureInfo.InvariantCulture, $"<div>{Html.Text(key)}: <span data-reply=\"{Html.Text(key)}\">{Html.Text(reply)}</span></div>");
        }

        html.Append("</details>");
    }

    private static IEnumerable<(string Key, string Reply)> Replies(PosedQuestion question) => question switch
    {
        PosedNumber => question.Foreseen(),
        PosedMatch match => match.PairReplies.Select((reply, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), reply)),
        _ => question.Items.Select(item => (item.Letter.ToString(), item.Reply)),
    };

    private static string Kind(PosedQuestion question) => question switch
    {
        PosedChoice => "choice",
        PosedNumber => "number",
        PosedOrder => "order",
        _ => "match",
    };
}
