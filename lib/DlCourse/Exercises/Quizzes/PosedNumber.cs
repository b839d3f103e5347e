using System.Globalization;
using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Quizzes;

/// <summary>A number to compute.</summary>
internal sealed class PosedNumber(int number, NumericQuestion question) : PosedQuestion(number, question.Text)
{
    public override string HowToAnswer => "a number";

    public override string RightAnswer => Written(question.Answer);

    public override string Explanation => question.Explanation;

    public double Answer => question.Answer;

    public double Allowed => question.Tolerance.At(question.Answer);

    public override IEnumerable<(string Answer, string Reply)> Foreseen() =>
        question.Misconceptions.Select(misconception => (Written(misconception.Wrong), misconception.Says));

    public override bool IsRight(string answer) => Read(answer) is { } number && question.Tolerance.Accepts(question.Answer, number, question.Answer);

    public override string? Misread(string answer) =>
        Read(answer) is null ? $"\"{answer}\" is not a number. Write it with a point, such as {(IsRight("0.25") ? "1.5" : "0.25")}." : null;

    public override IReadOnlyList<string> Reply(string answer)
    {
        var number = Read(answer)!.Value;
        var near = new Tolerance(Math.Max(5e-4, question.Tolerance.Relative), question.Tolerance.Absolute);
        var foreseen = question.Misconceptions.FirstOrDefault(misconception => near.Accepts(misconception.Wrong, number, misconception.Wrong));
        return [foreseen?.Says ?? (number < question.Answer ? "That is too small." : "That is too large.") + " Compute it once more, step by step."];
    }

    private static string Written(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static double? Read(string answer) =>
        double.TryParse(answer.Replace('−', '-').Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
