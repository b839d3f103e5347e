using System.Text.RegularExpressions;
using DlCourse.Exercises;
using DlCourse.Tests.Exercises.Samples;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.DotNet.Interactive.Formatting;

namespace DlCourse.Tests.Exercises.Cards;

/// <summary>What is shown, as HTML and as text. The pages are also written to a file for looking at (DLCOURSE_CARDS names it).</summary>
public partial class CardPageTests
{
    private static IEnumerable<object> Shown =>
    [
        Lesson03.UpdateRule.Check((_, _, _, _) => Todo.Here<Vector<double>>()),
        Lesson03.UpdateRule.Check((w, x, y, rate) => w - rate * (y - (w.DotProduct(x) > 0 ? 1 : 0)) * x),
        Lesson03.UpdateRule.Check((w, x, _, _) => w.SubVector(0, 1) + x),
        Lesson03.UpdateRule.Check((w, x, y, rate) => w + rate * (y - (w.DotProduct(x) > 0 ? 1 : 0)) * x),
        Lesson99.MeanSquare.Check((p, y) => p.Zip(y, (a, b) => (a - b) * (a - b)).Average() / 2),
        Lesson03.Gates.Check(new(-30, 20, 20), new(30, -20, -20), new(-10, 20, -20)),
        new Hint("99.4", 1, 2, "Try 0.5 and 1.5 first, then halve the interval."),
        Lesson99.WhyMinus.Solution(),
        SampleQuiz.Lesson99.Answer(1, SampleQuiz.Lesson99.Questions[0].Foreseen().First().Answer),
        SampleQuiz.Lesson99.Answer(1, SampleQuiz.Lesson99.Questions[0].RightAnswer),
        Half,
        SampleQuiz.Lesson99,
    ];

    private static ProgressCard Half => new(
        "03", "The perceptron",
        [new("03.1", "One point forward", Outcome.Correct), new("03.2", "Three gates by thinking", Outcome.Incorrect), new("03.3", "Rosenblatt's rule", Outcome.NotAttempted)],
        new(6, 2, 1));

    [Fact]
    public void Everything_has_html_and_text()
    {
        var html = Shown.Select(value => value.ToDisplayString("text/html")).ToArray();
        Assert.All(html, page => Assert.DoesNotContain("http", page));
        Assert.All(Shown, value => Assert.NotEmpty(value.ToDisplayString("text/plain")));
        if (Environment.GetEnvironmentVariable("DLCOURSE_CARDS") is { Length: > 0 } file) File.WriteAllText(file, string.Join('\n', html));
    }

    [Fact]
    public void Elements_are_closed_in_order()
    {
        foreach (var value in Shown)
        {
            var open = new Stack<string>();
            foreach (Match tag in Tag().Matches(Script().Replace(value.ToDisplayString("text/html"), "")))
            {
                var name = tag.Groups["name"].Value;
                if (name is "input" or "br") continue;
                if (tag.Groups["end"].Length > 0) Assert.Equal(open.Pop(), name);
                else open.Push(name);
            }

            Assert.Empty(open);
        }
    }

    [Fact]
    public void The_scripts_hold_no_character_that_means_something_in_html() =>
        Assert.DoesNotMatch("[<>&]", Script().Match(SampleQuiz.Lesson99.ToDisplayString("text/html")).Groups["script"].Value);

    [Fact]
    public void A_progress_card_counts_and_says_what_is_next()
    {
        var text = Half.ToString();
        Assert.StartsWith("Lesson 03, The perceptron: 1 of 3 exercises solved\n", text);
        Assert.Contains("→ 03.2 Three gates by thinking: begun", text);
        Assert.EndsWith("Next: exercise 03.2, Three gates by thinking.", text);
        Assert.Contains("aria-valuemax=\"9\" aria-valuenow=\"2\"", Half.ToDisplayString("text/html"));
    }

    [Fact]
    public void A_finished_lesson_says_so() =>
        Assert.EndsWith("Everything in this lesson is done.", new ProgressCard("03", "t", [new("03.1", "a", Outcome.Correct)], new(1, 1, 1)).ToString());

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z]+)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<script>(?<script>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
