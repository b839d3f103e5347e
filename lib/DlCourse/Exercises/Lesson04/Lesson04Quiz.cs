using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 04.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 04, derivatives and gradient descent.</summary>
    public static LessonQuiz Lesson04 { get; } = new("04",
    [
        new SingleChoice("The central difference with h = 10⁻¹⁴ is far worse than with h = 10⁻⁵. Why?")
        {
            Right = new("rounding: the two values share almost all their digits", "Their difference is mostly rounding, and then it is divided by a tiny h."),
            Wrong =
            [
                new("the formula has an error of about h²", "That error is 10⁻²⁸ here. It is what makes a large h bad, not a small one."),
                new("the derivative changes between x − h and x + h", "It changes less and less as h shrinks: this, too, speaks against a large h only."),
                new("a computer cannot store 10⁻¹⁴", "It can, with 16 digits. What it cannot store is every digit of x + h."),
            ],
        },
        new NumericQuestion("L(x) = 3x². You stand at x = 2, and the rate is 0.1. Where do you stand after one step?", 0.8)
        {
            Explanation = "The slope is 6x = 12, the step 0.1 · 12 = 1.2, and 2 − 1.2 = 0.8.",
            Misconceptions =
            [
                new(3.2, "That goes uphill: subtract the step."),
                new(-10, "The learning rate is missing: the step is 0.1 times the slope."),
                new(1.6, "That is the step on x². The constant 3 stays: the slope is 3 · 2x."),
                new(1.4, "That takes 3x for the slope. The power rule brings a 2 to the front."),
                new(1.2, "That is the step. Take it away from the 2."),
            ],
        },
        new MatchQuestion("L = x², start at 10. Which rate makes which walk?")
        {
            Pairs =
            [
                new("0.1", "10, 8, 6.4, 5.12", "The factor is 0.8: safe and slow."),
                new("0.5", "10, 0, 0, 0", "The factor is 0: one step lands on the bottom."),
                new("0.9", "10, −8, 6.4, −5.12", "The factor is −0.8: it arrives, from side to side."),
                new("1", "10, −10, 10, −10", "The factor is −1: from side to side for ever."),
                new("1.1", "10, −12, 14.4, −17.28", "The factor is −1.2: out of the valley."),
            ],
            Explanation = "Every step multiplies x by 1 − 2η.",
        },
        new SingleChoice("A walk has come to a place where the slope is zero. What is it?")
        {
            Right = new("a minimum, a maximum or a saddle; the slope alone cannot tell", "All three have slope zero. The bend, or a small push, tells them apart."),
            Wrong =
            [
                new("the minimum that it was looking for", "It may be. x³ at 0 has slope zero too, and no minimum there."),
                new("a local minimum, because gradient descent only goes down", "It stops on a saddle as well, if it comes straight at it."),
                new("a sign that the rate is too low", "A low rate makes small steps. A slope of zero makes none, at any rate."),
            ],
        },
        new MultipleChoice("What does a larger learning rate do?")
        {
            Right =
            [
                new("it may jump over a narrow dent", "In a narrow dent the bend is sharp, and a bold walk cannot stay."),
                new("beyond a limit it leaves the valley", "The limit is 2 divided by the sharpest bend."),
            ],
            Wrong =
            [
                new("it is caught more often by local minima", "In our dent it was the other way round: 66 walks with a small rate, none with a large one."),
                new("it always needs fewer steps", "On x², rate 0.9 needs as many steps as 0.1, and rate 1 never arrives."),
            ],
        },
        new SingleChoice("A function has 5 inputs and 3 outputs. What is the shape of its Jacobian, in PyTorch's layout?")
        {
            Right = new("3 × 5", "One row for each output, one column for each input."),
            Wrong =
            [
                new("5 × 3", "That is its transpose. Some texts write it so; PyTorch has the outputs in the rows."),
                new("5 × 5", "That is the shape of a Hessian: second derivatives, input by input."),
                new("5 numbers", "That is the gradient of one output. Here there are three."),
            ],
        },
        new SingleChoice("Your loss has grown for three rounds of training. What do you try first?")
        {
            Right = new("a lower learning rate", "A growing loss is the look of steps that land farther out each time."),
            Wrong =
            [
                new("a higher learning rate, to get through it faster", "The steps are too long already; longer ones diverge faster."),
                new("more rounds: it will come down", "If every step multiplies the error by more than 1, more steps make it worse."),
                new("another start", "The rate is too bold for the bend of the valley, wherever the walk begins."),
            ],
        },
    ]);
}
