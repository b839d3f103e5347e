using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises.Quizzes;

/// <summary>Choices of which one or several are right.</summary>
internal sealed class PosedChoice : PosedQuestion
{
    public PosedChoice(int number, Question question, bool several, IReadOnlyList<Choice> right, IReadOnlyList<Choice> wrong, Random random)
        : base(number, question.Text)
    {
        var choices = right.Concat(wrong).ToArray();
        random.Shuffle(choices);
        IsSeveral = several;
        Items = [.. choices.Select((choice, i) => new PosedItem(Letter(i), choice.Text, choice.Reply, right.Contains(choice)))];
    }

    /// <summary>Whether more than one letter may be chosen.</summary>
    public bool IsSeveral { get; }

    public override string HowToAnswer => IsSeveral ? $"all letters that are right, such as \"{Several}\"" : $"one letter, such as \"{Items.First(item => !item.IsRight).Letter}\"";

    public override IReadOnlyList<PosedItem> Items { get; }

    public override string RightAnswer => string.Concat(Items.Where(item => item.IsRight).Select(item => item.Letter));

    public override string Explanation => string.Join(' ', Items.Where(item => item.IsRight).Select(item => item.Reply));

    public override IEnumerable<(string Answer, string Reply)> Foreseen() =>
        Items.Where(item => !item.IsRight).Select(item => (IsSeveral ? Sorted(RightAnswer + item.Letter) : item.Letter.ToString(), item.Reply));

    public override bool IsRight(string answer) => Sorted(Letters(answer)) == RightAnswer;

    public override string? Misread(string answer) => Unknown(Letters(answer))
        ?? (!IsSeveral && Sorted(Letters(answer)).Length > 1 ? "One of them is asked for. Which holds without any if?" : null);

    public override IReadOnlyList<string> Reply(string answer)
    {
        var letters = Sorted(Letters(answer));
        var wrong = Items.Where(item => !item.IsRight && letters.Contains(item.Letter, StringComparison.Ordinal)).ToArray();
        if (wrong.Length > 0) return [.. wrong.Select(item => $"{item.Letter}: {item.Reply}")];
        var missing = RightAnswer.Length - letters.Length;
        return [missing == 1 ? "What you chose is right, and one more is right too." : $"What you chose is right, and {missing} more are right too."];
    }

    /// <summary>Two letters that are not the right answer.</summary>
    private string Several =>
        (from first in Items from second in Items where first.Letter < second.Letter let both = $"{first.Letter}{second.Letter}" where both != RightAnswer select both).FirstOrDefault() ?? $"{Items[0].Letter}";

    private static string Sorted(string letters) => string.Concat(letters.Distinct().Order());
}
