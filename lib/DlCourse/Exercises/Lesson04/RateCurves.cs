namespace DlCourse.Exercises;

/// <content>04.3: what a loss curve says of the rate, and what it hides.</content>
public static partial class Lesson04
{
    /// <summary>04.3 (explain): two rates, one loss curve.</summary>
    public static ChoiceExercise RateCurves { get; } = new(new()
    {
        Id = "04.3",
        Kind = ExerciseKind.Explain,
        Title = "Which curve is which rate?",
        Choices =
        [
            new("B is the rate 0.1: a low rate keeps the loss high.",
                "A low rate makes the loss fall slowly, but it falls. B rises: every landing is farther out than the one before."),
            new("A and C look alike because both walks stay on one side of the valley.",
                "One of the two crosses the valley with every step: at rate 0.9 the factor 1 − 2η is −0.8."),
            new("Nothing here can tell 0.1 from 0.9: their factors are 0.8 and −0.8, and the loss squares them.",
                "Both losses are 100 · 0.64ⁿ. A loss curve shows how high you are, not on which side; for that, look at the walk itself."),
            new("A and C fall smoothly, so both rates are below the best one.",
                "One of these smooth curves belongs to 0.9, well above the best rate 0.5. A smooth curve does not show a low rate."),
            new("B would turn down and arrive if it had more steps.",
                "Its factor is −1.04, so every step multiplies the loss by 1.08. More steps only take it higher."),
        ],
        Right = 'c',
        Hints =
        [
            "Compute the factor 1 − 2η for each of the three rates. What does it do to x, and what to x²?",
            "The loss is x². If a step multiplies x by −0.8, by what does it multiply the loss? And by 0.8?",
        ],
        Solution = """
            // solution 04.3
            string reason = "c";
            """,
        Explanation = "So a falling loss does not prove that the rate is well chosen. It may be far too low or nearly too high.",
    });
}
