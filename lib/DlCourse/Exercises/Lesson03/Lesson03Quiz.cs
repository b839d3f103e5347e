using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 03.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 03, the perceptron.</summary>
    public static LessonQuiz Lesson03 { get; } = new("03",
    [
        new SingleChoice("A neuron has w₀ = −1, w₁ = 1, w₂ = 1. What does it answer at (1, 0)?")
        {
            Right = new("0", "z = −1 + 1 + 0 = 0. The point is on the line, and the step answers 1 only above zero."),
            Wrong =
            [
                new("1", "z is exactly 0 here. The step asks whether z is above zero."),
                new("½", "That is the sigmoid's answer at z = 0. The step knows only 0 and 1."),
                new("nothing: it is undecided", "The step answers everywhere; on the line its answer is 0."),
            ],
        },
        new NumericQuestion("A neuron has w₀ = 2 and w = (−1, 4). What is z at the point (3, 0.5)?", 1)
        {
            Explanation = "2 − 1·3 + 4·0.5 = 2 − 3 + 2 = 1.",
            Misconceptions =
            [
                new(-1, "That is −3 + 2: the bias is missing."),
                new(7, "That is 2 + 3 + 2: the first weight is −1."),
                new(13.5, "That is 2 − 0.5 + 12: the two coordinates are swapped."),
            ],
        },
    ]);
}
