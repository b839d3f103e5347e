using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises.Quizzes;

/// <summary>Things to put in order.</summary>
internal sealed class PosedOrder : PosedQuestion
{
    private readonly OrderQuestion question;

    public PosedOrder(int number, OrderQuestion question, Random random)
        : base(number, question.Text)
    {
        this.question = question;
        var items = (Choice[])question.Items.Clone();
        do
        {
            random.Shuffle(items);
        }
        while (items.Length > 1 && items.SequenceEqual(question.Items));
        Items = [.. items.Select((item, i) => new PosedItem(Letter(i), item.Text, item.Reply, true))];
    }

    public override string HowToAnswer => $"all letters in order, such as {Example}";

    public override IReadOnlyList<PosedItem> Items { get; }

    public override string RightAnswer => string.Concat(question.Items.Select(item => Items.First(posed => posed.Text == item.Text).Letter));

    public override string Explanation => question.Explanation;

    public override IEnumerable<(string Answer, string Reply)> Foreseen()
    {
        for (var i = 0; i + 1 < RightAnswer.Length; i++)
        {
            var letters = RightAnswer.ToCharArray();
            (letters[i], letters[i + 1]) = (letters[i + 1], letters[i]);
            yield return (new string(letters), ReplyOf(letters[i]));
        }
    }

    public override string? Misread(string answer)
    {
        var letters = Letters(answer);
        return Unknown(letters) ?? (letters.Length != Items.Count || letters.Distinct().Count() != letters.Length ? $"Use every letter exactly once: {HowToAnswer}." : null);
    }

    public override IReadOnlyList<string> Reply(string answer)
    {
        var letters = Letters(answer);
        var at = letters.Zip(RightAnswer).TakeWhile(pair => pair.First == pair.Second).Count();
        var sofar = at == 0 ? "The first place is not right yet." : $"The first {(at == 1 ? "place is" : $"{at} places are")} right; the next is not.";
        return [sofar, $"{letters[at]}: {ReplyOf(letters[at])}"];
    }

    private string ReplyOf(char letter) => Items.First(item => item.Letter == letter).Reply;
}
