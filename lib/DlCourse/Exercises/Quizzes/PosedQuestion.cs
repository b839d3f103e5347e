namespace DlCourse.Exercises.Quizzes;

/// <summary>A question as the learner sees it: its choices have letters.</summary>
internal abstract class PosedQuestion(int number, string text)
{
    /// <summary>Its number in the quiz, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>The question.</summary>
    public string Text { get; } = text;

    /// <summary>How to answer in a cell, for example <c>one letter</c>.</summary>
    public abstract string HowToAnswer { get; }

    /// <summary>The right answer as it is typed in a cell.</summary>
    public abstract string RightAnswer { get; }

    /// <summary>What is said to the right answer.</summary>
    public abstract string Explanation { get; }

    /// <summary>Numbered things to match; empty for other questions.</summary>
    public virtual IReadOnlyList<string> Numbered => [];

    /// <summary>Lettered choices; empty for a number.</summary>
    public virtual IReadOnlyList<PosedItem> Items => [];

    /// <summary>All answers to which the author has written a reply, as they are typed in a cell.</summary>
    public abstract IEnumerable<(string Answer, string Reply)> Foreseen();

    /// <summary>What is said to an answer that is neither blank nor right.</summary>
    public abstract IReadOnlyList<string> Reply(string answer);

    /// <summary>What an answer lacks to be one at all, such as letters that no choice has; null if it can be judged.</summary>
    public abstract string? Misread(string answer);

    /// <summary>Whether an answer is right.</summary>
    public virtual bool IsRight(string answer) => Letters(answer) == RightAnswer;

    /// <summary>How an answer of all letters looks; never the right one.</summary>
    protected string Example
    {
        get
        {
            var backwards = string.Concat(Items.Select(item => item.Letter).Reverse());
            return $"\"{(backwards == RightAnswer ? string.Concat(Items.Select(item => item.Letter)) : backwards)}\"";
        }
    }

    /// <summary>The letter of the choice at an index.</summary>
    protected static char Letter(int index) => (char)('a' + index);

    /// <summary>Only the letters and digits of an answer: <c>"B, c"</c> is <c>"bc"</c>.</summary>
    protected static string Letters(string answer) => string.Concat(answer.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Something in the answer that is no letter of a choice; null if there is none.</summary>
    protected string? Unknown(string letters) => letters.Any(letter => letter < 'a' || letter >= 'a' + Items.Count)
        ? $"There is no choice \"{letters.First(letter => letter < 'a' || letter >= 'a' + Items.Count)}\": the letters are a to {Letter(Items.Count - 1)}. Answer with {HowToAnswer}."
        : null;
}
