namespace DlCourse.Exercises;

/// <content>04.6: the largest rate of a shower whose water is two turns late.</content>
public static partial class Lesson04
{
    /// <summary>04.6 (explore): the limit of x ← x − η · 2x from two turns ago, which is sin 18° = 0.3090….</summary>
    public static IntervalExercise LargestRate { get; } = new(new()
    {
        Id = "04.6",
        Kind = ExerciseKind.Explore,
        Title = "The oldest wing",
        Name = "the rate",
        From = 0.295,
        To = 0.3090,
        Below = "It settles, and a larger rate does too. Go up in small steps until the last of 5,000 turns is no longer near 0.",
        Above = "After 5,000 turns it has not come to rest: it swings wider and wider. Go down until the last places are near 0.",
        Misconceptions =
        [
            new(1, "That is the limit at home, with no delay. Look at the last places of Shower(1, 2, 5000)."),
            new(0.5, "That is the limit with one turn of delay. A second turn lowers it again."),
            new(0.25, "Half of a half is a fair guess, and 0.25 does settle. But so do larger rates: try on."),
            new(0, "At rate 0 nobody turns the tap, and nothing settles. Start at 0.1 and go up."),
            new(-1, "A rate below 0 turns the tap the wrong way. Start at 0.1 and go up."),
            new(0.33, "1, ½, ⅓ would be a fine pattern, but Shower(0.33, 2, 5000) runs away. The truth is a little lower."),
            new(0.31, "Very near, and a little too bold: look at Shower(0.31, 2, 5000) after thousands of turns, not after ten."),
        ],
        Hints =
        [
            "Try two rates far apart, such as 0.2 and 0.4. Shower(rate, 2, 5000)[^1] is the last place: is it near 0?",
            "Now halve the distance again and again: if the rate in the middle settles, the limit lies above it, otherwise below.",
            "Near the limit it takes very many turns to see what happens. Trust the last of 5,000 turns, not the first fifty.",
        ],
        Solution = """
            // solution 04.6
            double largestRate = manyRates.Where(rate => Math.Abs(Shower(rate, 2, 5000)[^1]) < 1e-3).Max();
            """,
        Explanation = "The exact limit is sin 18° = 0.3090, half of the golden ratio's 0.618. With one turn of delay it is sin 30°, without delay sin 90°.",
    });
}
