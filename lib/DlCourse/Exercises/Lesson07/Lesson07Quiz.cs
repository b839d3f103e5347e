using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 07.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 07, activation functions.</summary>
    public static LessonQuiz Lesson07 { get; } = new("07",
    [
        new SingleChoice("A network of twenty layers has no activation anywhere. What can it compute?")
        {
            Right = new("what one layer can: a weighted sum and a bias for each output", "The twenty matrices multiply out to one."),
            Wrong =
            [
                new("twenty bends, one for each layer", "A layer without activation bends nothing. Twenty straight steps are one straight step."),
                new("nothing, because the slopes are 0", "A linear neuron's slope is 1. It learns well, but only straight lines."),
                new("everything, if the layers are wide enough", "Width adds neurons, and each of them is a straight line. Lines added up are a line."),
            ],
        },
        new MatchQuestion("Which slope belongs to which activation? (a is its output.)")
        {
            Pairs =
            [
                new("sigmoid", "a (1 − a), at most ¼", "It falls to 0 on both sides: the neuron saturates."),
                new("tanh", "1 − a², at most 1", "It saturates too, but in the middle it hands slopes on in full."),
                new("ReLU", "1 or 0", "On or off, and nothing between."),
                new("ELU", "1, or eᶻ below 0", "On the left it fades away instead of stopping."),
                new("Maxout", "the weight of the larger sum", "Whoever wins answers, and hands its own slope on."),
            ],
            Explanation = "Forward a network asks for the value, backward for the slope.",
        },
        new NumericQuestion("A sigmoid neuron has the output 0.9. Which slope does it hand on?", 0.09)
        {
            Explanation = "a (1 − a) = 0.9 · 0.1 = 0.09.",
            Misconceptions =
            [
                new(0.1, "That is 1 − a alone. Multiply by a."),
                new(0.19, "That is 1 − a², the slope of tanh."),
                new(0.9, "That is the output itself. Its slope is a (1 − a)."),
                new(0.25, "That is the largest slope a sigmoid has, at z = 0, where its output is ½."),
                new(-0.09, "The size is right. The sigmoid always rises, so its slope is above 0."),
            ],
        },
        new SingleChoice("A ReLU network has stood still since its first steps: the loss does not move at all. What do you suspect first?")
        {
            Right = new("the rate was too large, and a whole layer is dead", "Where every z is below 0, outputs and slopes are 0, and no later step changes that."),
            Wrong =
            [
                new("ReLU saturates for large z", "Above 0 its slope is 1, however large z is. It is below 0 that it is flat."),
                new("the corner at z = 0, where there is no slope", "A sum hits exactly 0 so rarely that it does not matter. The half below 0 does."),
                new("too few steps: dead neurons need time", "A dead neuron's slope is 0 on every example. A thousand steps of 0 are 0."),
            ],
        },
        new SingleChoice("Softmax of (1000, 1001) gives NaN. What mends it without changing the answer?")
        {
            Right = new("subtract 1001 from both logits", "Softmax looks at differences only, and e⁻¹ and e⁰ do not overflow."),
            Wrong =
            [
                new("divide both logits by 1001", "That makes the difference a thousandth, and both chances nearly ½."),
                new("cut both logits off at 700", "Then both are equal, and the chances are ½ and ½. They should be 0.27 and 0.73."),
                new("replace NaN by 0", "The chances then add up to 0. Keep the overflow from happening."),
            ],
        },
        new MatchQuestion("How does each network end?")
        {
            Pairs =
            [
                new("how many degrees below or above zero", "no activation, MSE", "Any number may come out."),
                new("spam or not", "one sigmoid, binary cross-entropy", "One chance; the other class gets the rest."),
                new("which of ten digits", "ten outputs, softmax, categorical cross-entropy", "Exactly one is right, so one chance is shared."),
                new("which of twenty things are in a photo", "twenty sigmoids, binary cross-entropy on each", "Twenty separate questions, each with its own yes or no."),
            ],
            Explanation = "The question decides the last activation, and the loss comes with it.",
        },
        new MultipleChoice("Which of these are activations?")
        {
            Right =
            [
                new("Maxout", "It is a part of what the network computes, with two sets of weights."),
                new("softmax", "It turns the last layer's logits into chances."),
            ],
            Wrong =
            [
                new("Adam", "An optimizer: it decides how the weights move, and is gone after training."),
                new("cross-entropy", "A loss: it compares the outputs with the truth."),
                new("SGD", "An optimizer, stochastic gradient descent."),
            ],
        },
    ]);
}
