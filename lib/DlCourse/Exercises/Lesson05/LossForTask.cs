using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <content>05.4: a loss for each of four tasks.</content>
public static partial class Lesson05
{
    /// <summary>05.4 (complete): which loss for prices with typing errors, for wind power, for digits, and for things in a photo.</summary>
    public static ValueExercise<string, string, string, string> LossForTask { get; } = new(new()
    {
        Id = "05.4",
        Kind = ExerciseKind.Complete,
        Title = "A loss for each task",
        Answers = (
            Letter("prices", "b",
            [
                new("a", "A price with a zero too many has a huge error, and the square makes it decide everything. Which loss stays calm?"),
                new("c", "A price is no probability of one thing. This task asks for a number."),
                new("d", "A price is no class. This task asks for a number."),
                new("e", "A price is no list of yes and no. This task asks for a number."),
                new("f", "Two prices are never equal to the cent, so accuracy is 0. And it has no slope."),
            ]),
            Letter("power", "a",
            [
                new("b", "With MAE an error of 10 costs ten times as much as an error of 1. The text says a hundred times."),
                new("c", "Megawatts are no probability. This task asks for a number."),
                new("d", "Megawatts are no class. This task asks for a number."),
                new("e", "Megawatts are no list of yes and no. This task asks for a number."),
                new("f", "Two amounts of power are never equal to the last digit. And accuracy has no slope."),
            ]),
            Letter("digits", "d",
            [
                new("a", "Digits are classes: a 9 for an 8 is no smaller mistake than a 1 for an 8."),
                new("b", "Digits are classes: a 9 for an 8 is no smaller mistake than a 1 for an 8."),
                new("c", "One output tells two classes apart. Here there are ten."),
                new("e", "Ten separate questions would allow \"a 3 and a 7\". Exactly one digit is written: the outputs share one probability."),
                new("f", "That is how you report it. To learn, a loss needs a slope."),
            ]),
            Letter("photo", "e",
            [
                new("a", "Yes or no is no amount. Each question wants a probability and its price, −ln p."),
                new("b", "Yes or no is no amount. Each question wants a probability and its price, −ln p."),
                new("c", "One output answers one question. Here there are twenty."),
                new("d", "Softmax shares one probability among the classes, so a dog would make a bicycle less likely. A photo can show both."),
                new("f", "That is how you report it. To learn, a loss needs a slope."),
            ])),
        Hints =
        [
            "First ask: a number or a class? Numbers take a or b, classes c, d or e.",
            "Among numbers: should one wild example decide much? Among classes: exactly one of K, or any number of K?",
        ],
        Solution = """
            // solution 05.4
            string prices = "b";       // MAE: a wild typing error counts once, not squared
            string power = "a";        // MSE: ten times the error, a hundred times the bill
            string digits = "d";       // exactly one of ten: softmax, categorical cross-entropy
            string photo = "e";        // any number of twenty: twenty questions, each with its own
            """,
        Praise = "b, a, d, e.",
        Explanation = "The loss follows from the task: what the output means, and what a mistake costs whoever uses it.",
    });

    private static Answer<string> Letter(string name, string right, Misconception<string>[] wrong) => new(name, right)
    {
        Misconceptions = wrong,
        Judge = letter => letter.Trim().Trim('"', '.', '*').ToLowerInvariant() is var given && given == right
            ? []
            : [$"{name}: {letter.Trim()} is not right yet.", Array.Find(wrong, m => m.Wrong == given)?.Says ?? "Give one letter, from \"a\" to \"f\"."],
    };
}
