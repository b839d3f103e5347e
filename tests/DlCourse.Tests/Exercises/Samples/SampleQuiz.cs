using DlCourse.Exercises;
using DlCourse.Exercises.Authoring;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class SampleQuiz
{
    /// <summary>In a lesson: <c>public static partial class Quiz</c>, property <c>Lesson99</c>.</summary>
    public static LessonQuiz Lesson99 { get; } = new("99",
    [
        new SingleChoice("What does a learning rate of 0 do?")
        {
            Right = new("nothing moves", "Every step is rate × gradient, and that is 0."),
            Wrong =
            [
                new("the steps become infinite", "The rate multiplies the gradient; it does not divide it."),
                new("the weights go to 0", "The weights stay where they are: what becomes 0 is the step."),
            ],
        },
        new MultipleChoice("Which of these make a step of gradient descent longer?")
        {
            Right = [new("a larger rate", "The rate multiplies the step."), new("a steeper slope", "The gradient multiplies the step.")],
            Wrong = [new("a larger weight", "The weight is where the step starts, not how long it is."), new("more epochs", "They mean more steps, not longer ones.")],
        },
        new NumericQuestion("w = 1, gradient 6, learning rate 0.1. What is w after one step?", 0.4)
        {
            Explanation = "1 − 0.1 · 6 = 0.4.",
            Misconceptions = [new(1.6, "That goes uphill: subtract the step."), new(-5, "The learning rate is missing.")],
        },
        new OrderQuestion("Put the parts of a training step in order.")
        {
            Items =
            [
                new("forward pass", "It needs nothing but the weights and the data."),
                new("loss", "It compares the output of the forward pass with the target."),
                new("backward pass", "It starts from the loss."),
                new("update", "It uses the gradients of the backward pass."),
            ],
            Explanation = "Forward, loss, backward, update.",
        },
        new MatchQuestion("What goes with what?")
        {
            Pairs =
            [
                new("rate far too large", "the loss explodes", "Each step lands further away than the last."),
                new("rate far too small", "the loss barely moves", "Every step is tiny."),
                new("rate just right", "the loss falls fast, then flattens", "Steps shrink with the slope."),
            ],
            Explanation = "The curve of the loss tells you the rate's size.",
        },
    ]);
}
