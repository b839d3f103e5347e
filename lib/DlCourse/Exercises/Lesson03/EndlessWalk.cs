namespace DlCourse.Exercises;

/// <content>03.5: why the rule never stops on XOR.</content>
public static partial class Lesson03
{
    /// <summary>03.5 (explain): why Rosenblatt's rule walks for ever on XOR.</summary>
    public static ChoiceExercise EndlessWalk { get; } = new(new()
    {
        Id = "03.5",
        Kind = ExerciseKind.Explain,
        Title = "Why it never stops",
        Choices =
        [
            new("The learning rate is too large. With a smaller η the walk would come to rest.",
                "From zero, η only scales the weights: with η = 1/1024 they walk the same circle, 1,024 times smaller. The signs of z stay the same."),
            new("Four examples are too few. With more of them it would find the line.",
                "The four rows stay among the data, and no line meets even these four. More rows only ask for more."),
            new("The rows come in an unlucky order.",
                "In another order the walk takes another path. Some row is still wrong, and the rule moves on it: none of the 200 orders and starts above came to rest."),
            new("No weights get all four rows right, so every epoch has a wrong row, and the rule moves at every wrong row.",
                "The rule stops only when a whole epoch is clean. The two sums show that no weights at all can make one."),
            new("The step is too coarse. One neuron with a sigmoid could compute XOR.",
                "The sigmoid is above ½ exactly where z is above 0. That is the same side of the same straight line."),
        ],
        Right = 'd',
        Hints =
        [
            "When does the rule stop? Say it in one sentence, then ask which of the five makes that impossible.",
            "Four of the five can be tried: another rate, more rows, another order, another judge. The proof with the two sums speaks of all weights, however they were found.",
        ],
        Solution = """
            // solution 03.5
            string reason = "d";
            """,
        Praise = "d: there is nothing to find, and the rule cannot know that.",
        Explanation = "The proof speaks of all weights, so no rate, order, start or other way of learning helps a single neuron. Only another machine does.",
    });
}
