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
        new SingleChoice("A text writes “fires when w₀ + w₁x₁ + w₂x₂ > θ”, with w₀ = 1 and θ = 3. Which bias does the same with no threshold?")
        {
            Right = new("−2", "Take θ to the other side: 1 − 3 + w₁x₁ + w₂x₂ > 0. Only the difference of the two counts, so one of them is enough."),
            Wrong =
            [
                new("−3", "That forgets the bias that was there already: 1 − 3 remains on the left."),
                new("2", "Taking θ to the left side gives it a minus: 1 − 3."),
                new("4", "They pull in opposite directions: the bias helps the neuron to fire, the threshold hinders it."),
            ],
        },
        new SingleChoice("Rosenblatt's rule with η = 1 sees x = (1, 2, 0), and y = 0. The weights are (0, 1, 5). What are they afterwards?")
        {
            Right = new("(−1, −1, 5)", "z = 0 + 2 + 0 = 2, so ŷ = 1 and y − ŷ = −1: take x = (1, 2, 0) away."),
            Wrong =
            [
                new("(0, 1, 5)", "They stay only on a right answer. Here z = 2, so ŷ = 1, and y is 0."),
                new("(1, 3, 5)", "That adds x. The answer was a false yes: the error y − ŷ is −1."),
                new("(0, −1, 5)", "The bias must move too: its input is the 1 at the front of x."),
                new("(−1, 0, 4)", "That takes 1 from every weight. The step is the error times x, so it differs from weight to weight."),
            ],
        },
        new MultipleChoice("Which of these can a single perceptron compute, with the right weights?")
        {
            Right =
            [
                new("NAND", "A line cuts off the corner (1, 1): (30, −20, −20) does it."),
                new("at least two of three inputs are 1", "Each vote counts 1 and the bias is −1.5. With three inputs the line becomes a plane."),
                new("always 1", "All weights 0 and a bias of 1."),
            ],
            Wrong =
            [
                new("exactly one of two inputs is 1", "That is XOR: its two sums contradict each other."),
                new("both inputs are equal", "That is XOR with every answer turned round. A line that did it would do XOR with all signs swapped."),
            ],
        },
        new SingleChoice("What does it mean that a data set with two classes is linearly separable?")
        {
            Right = new("some line (or plane) has each class on its own side", "One such line is enough; most separable data have very many."),
            Wrong =
            [
                new("the two classes do not overlap", "XOR's classes do not overlap either. What counts is whether a straight line can go between them."),
                new("Rosenblatt's rule has stopped within 100 epochs", "It stops in the end, but perhaps much later: the gap may be narrow."),
                new("the classes have the same number of points", "The numbers do not matter, only where the points lie."),
            ],
        },
        new SingleChoice("A perceptron that started at zero learned with η = 1. Now η = ½, same data, same order. What changes?")
        {
            Right = new("the weights and the sigmoid's values", "Every weight is halved, so z is halved and the sigmoid is less sure. The line and the answers stay."),
            Wrong =
            [
                new("the line", "The line is where z = 0, and half of 0 is 0."),
                new("the number of updates: it doubles", "The signs of z are the same at every step, so the same rows are wrong."),
                new("nothing at all", "The weights are half as long, and the sigmoid reads z itself, not only its sign."),
            ],
        },
        new MatchQuestion("Who does what?")
        {
            Pairs =
            [
                new("McCulloch and Pitts, 1943", "a neuron whose numbers a person sets", "Their neuron computes logic; nobody had a rule to learn it yet."),
                new("Rosenblatt, 1958", "a rule that finds the weights from examples", "His perceptron moves its weights when it is wrong."),
                new("Novikoff, 1962", "a proof that the rule stops on separable data", "R² / γ² bounds the updates."),
                new("Minsky and Papert, 1969", "proofs of what one layer cannot do", "Their book made XOR and its relatives famous."),
            ],
            Explanation = "By hand, by examples, with a guarantee, and with limits: twenty-six years of one neuron.",
        },
    ]);
}
