using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises.Quizzes;

/// <summary>Numbered things to match with lettered ones.</summary>
internal sealed class PosedMatch : PosedQuestion
{
    private readonly MatchQuestion question;

    public PosedMatch(int number, MatchQuestion question, Random random)
        : base(number, question.Text)
    {
        this.question = question;
        var right = question.Pairs.Select(pair => pair.Right).ToArray();
        do
        {
            random.Shuffle(right);
        }
        while (right.Distinct().Count() > 1 && right.SequenceEqual(question.Pairs.Select(pair => pair.Right)));
        Items = [.. right.Select((text, i) => new PosedItem(Letter(i), text, "", true))];
    }

    public override string HowToAnswer => $"a letter for each number in turn, such as {Example}";

    public override IReadOnlyList<string> Numbered => [.. question.Pairs.Select(pair => pair.Left)];

    public override IReadOnlyList<PosedItem> Items { get; }

    /// <summary>What is said to a wrong partner of each numbered thing.</summary>
    public IEnumerable<string> PairReplies => question.Pairs.Select(pair => pair.Reply);

    public override string RightAnswer => string.Concat(question.Pairs.Select(pair => Items.First(item => item.Text == pair.Right).Letter));

    public override string Explanation => question.Explanation;

    public override IEnumerable<(string Answer, string Reply)> Foreseen()
    {
        for (var i = 0; i + 1 < RightAnswer.Length; i++)
        {
            var letters = RightAnswer.ToCharArray();
            (letters[i], letters[i + 1]) = (letters[i + 1], letters[i]);
            yield return (new string(letters), question.Pairs[i].Reply);
        }
    }

    public override bool IsRight(string answer) => Chosen(answer) == RightAnswer;

    public override string? Misread(string answer) => Unknown(Chosen(answer))
        ?? (Chosen(answer).Length != question.Pairs.Length ? $"There are {question.Pairs.Length} numbers: {HowToAnswer}." : null);

    public override IReadOnlyList<string> Reply(string answer)
    {
        var letters = Chosen(answer);
        var wrong = Enumerable.Range(0, letters.Length).Where(i => letters[i] != RightAnswer[i]).ToArray();
        return [$"{letters.Length - wrong.Length} of {letters.Length} are right.", .. wrong.Select(i => $"{i + 1} and {letters[i]} do not belong together. {question.Pairs[i].Reply}")];
    }

    /// <summary>The letters, also of an answer written as <c>1b 2a</c>.</summary>
    private static string Chosen(string answer) => string.Concat(Letters(answer).Where(char.IsLetter));
}
