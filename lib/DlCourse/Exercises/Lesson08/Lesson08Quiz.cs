using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 08.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 08, backpropagation by hand.</summary>
    public static LessonQuiz Lesson08 { get; } = new("08",
    [
        new SingleChoice("What does backpropagation compute?")
        {
            Right = new("the slope of the loss along every weight", "And nothing else: moving the weights is gradient descent's part."),
            Wrong =
            [
                new("the new weights", "The update makes those, from the slopes and a learning rate."),
                new("what each hidden neuron should have said", "Nobody ever knows that. It computes how the loss would change if the neuron said a little more."),
                new("the smallest possible loss", "It says which way is down from here. Going there is another step, and arriving is not promised."),
            ],
        },
        new NumericQuestion("q = x · y and f = q + x, at x = 3, y = 4. What is df/dx?", 5)
        {
            Explanation = "Two paths: over q it is 1 · y = 4, directly it is 1. Paths add up: 5.",
            Misconceptions =
            [
                new(4, "That is the path over q. x reaches f on a second path too, directly."),
                new(1, "That is the direct path. x reaches f over q as well, with the slope y."),
                new(3, "That is df/dy: along y the product has the slope x."),
                new(15, "That is f. Its slope along x is asked for."),
                new(12, "That is the value of q. Its slope along x is y."),
            ],
        },
        new MatchQuestion("A network with one hidden layer of sigmoids, a sigmoid output and cross-entropy: which is which?")
        {
            Pairs =
            [
                new("blame of the output's sum", "ŷ − y", "Sigmoid and cross-entropy cancel."),
                new("slope of an output weight", "δ · h", "Blame of the sum times its input."),
                new("blame of a hidden sum", "δ · w₂ · h(1 − h)", "Back over the wire and through the sigmoid."),
                new("slope of a hidden weight", "δₕ · x", "The same rule, one layer further down."),
                new("slope of an input", "Σ δₕ · W₁", "An input feeds every hidden neuron, and paths add up."),
            ],
            Explanation = "From above, multiply by the local slope; where paths meet, add.",
        },
        new NumericQuestion("The output's delta is 0.8. A hidden neuron says 0.5, and its wire to the output weighs −2. What is the hidden delta?", -0.4)
        {
            Explanation = "0.8 · (−2) · 0.5 · (1 − 0.5) = −0.4.",
            Misconceptions =
            [
                new(-1.6, "That has crossed the wire. The hidden sigmoid is missing: times 0.5 · (1 − 0.5)."),
                new(0.4, "The size is right. The wire's weight is negative."),
                new(0.2, "The wire's weight, −2, is missing."),
                new(-0.8, "That has h = 0.5 where the sigmoid's slope h(1 − h) = 0.25 belongs."),
                new(-0.5, "That is the wire times the sigmoid's slope. Multiply by the output's delta."),
            ],
        },
        new SingleChoice("Why must the hidden layer's slopes be computed before the output weights move?")
        {
            Right = new("because a gradient belongs to one place: all slopes are taken at the old weights",
                "Mix two places, and the step is not the slope of the loss anywhere."),
            Wrong =
            [
                new("because otherwise the loss would rise", "It often falls all the same. That is why the mistake stays hidden."),
                new("because the hidden layer comes first in the network", "Going back, it comes last. The order of the layers does not decide; which weights are read does."),
                new("because the new weights are not known yet", "They are known: the faulty version uses them. They belong to the place where the step ends."),
            ],
        },
        new SingleChoice("Your network learns AND from 20 starts out of 20. What does that say about its backward pass?")
        {
            Right = new("not much: compare its slopes with measured ones", "AND is learned even when the hidden layer never moves. A gradient check looks at every slope."),
            Wrong =
            [
                new("it is right", "A frozen hidden layer and moved weights passed this test as well."),
                new("it is right, unless the loss rises at times", "With a step after each example the loss may rise at times in a right program too."),
                new("it is wrong, because AND needs no hidden layer", "A network with a hidden layer may learn AND. It only proves little."),
            ],
        },
        new MultipleChoice("Two hidden neurons start with exactly the same weights, biases and output weights. What is true?")
        {
            Right =
            [
                new("both get the same slopes at every step", "Everything that enters their slopes is equal."),
                new("they stay equal for ever", "Equal places and equal steps: no step can part them."),
            ],
            Wrong =
            [
                new("backpropagation gives the second one what the first one lacks", "It looks at each neuron alone. It does not know about twins."),
                new("a smaller learning rate parts them", "Any rate moves both by the same amount."),
            ],
        },
        new SingleChoice("A network is feedforward. Is it trained by backpropagation?")
        {
            Right = new("usually yes: one word is about how values flow, the other about how slopes are found",
                "Values go only forward, also while it learns. Slopes go back through the same graph."),
            Wrong =
            [
                new("no, because nothing may flow backward in it", "No *values* flow back. The slopes are another computation, over the same wires."),
                new("yes, and while it answers, too", "An answer needs the forward pass alone. The backward pass belongs to training."),
                new("no, only recurrent networks are", "Those are trained with it as well, unrolled in time (lesson 21)."),
            ],
        },
    ]);
}
