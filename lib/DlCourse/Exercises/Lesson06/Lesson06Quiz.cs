using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 06.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 06, logistic regression.</summary>
    public static LessonQuiz Lesson06 { get; } = new("06",
    [
        new SingleChoice("A logistic regression has the weight 0.7 for x, and e to the 0.7 is 2. What does one more unit of x do?")
        {
            Right = new("it doubles the odds", "z grows by 0.7, and the odds are e to the z: they are multiplied by 2."),
            Wrong =
            [
                new("it doubles the chance", "A chance of 0.8 cannot double. The odds can: from 4 to 8, which is a chance of 0.89."),
                new("it adds 0.7 to the chance", "It adds 0.7 to z. How much that adds to the chance depends on where the sigmoid is steep."),
                new("it adds 2 to z", "It adds 0.7 to z. The 2 is the factor of the odds."),
            ],
        },
        new NumericQuestion("A neuron says 0.9 for an example with y = 1. One of its inputs is −2. What is the slope of the loss along the weight of this input?", 0.2)
        {
            Explanation = "(ŷ − y) times the input: (0.9 − 1) · (−2) = 0.2.",
            Misconceptions =
            [
                new(-0.2, "The size is right. ŷ − y is −0.1, and the input is −2: two minus signs."),
                new(-0.1, "That is dJ/dz. Multiply it by the input."),
                new(-1.8, "That is ŷ times the input. The error is ŷ − y."),
                new(0.018, "There is a factor ŷ(1 − ŷ) too many: with cross-entropy it cancels."),
                new(-0.018, "There is a factor ŷ(1 − ŷ) too many, and the sign is turned round."),
            ],
        },
        new MatchQuestion("Forward and backward through one neuron: which slope belongs to which link?")
        {
            Pairs =
            [
                new("dJ/dŷ", "−y/ŷ + (1 − y)/(1 − ŷ)", "The slope of the cross-entropy at its input."),
                new("dŷ/dz", "ŷ (1 − ŷ)", "The slope of the sigmoid."),
                new("dz/dwⱼ", "xⱼ", "The sum multiplies the weight by its input."),
                new("dz/dxⱼ", "wⱼ", "The sum multiplies the input by its weight."),
                new("dJ/dz", "ŷ − y", "The first two multiplied: everything else cancels."),
            ],
            Explanation = "The first two give the last, and then one factor leads to a weight or to an input.",
        },
        new SingleChoice("Two classes overlap. What is the difference between a perceptron and logistic regression there?")
        {
            Right = new("the perceptron never settles, logistic regression does, and its chances can be checked",
                "Every example pulls by how wrong it is, and somewhere all pulls balance."),
            Wrong =
            [
                new("the perceptron draws a line, logistic regression a curve", "Both draw a line: ŷ = ½ is where z = 0. The curve is the chance on the way across."),
                new("logistic regression gets all examples right", "Where classes overlap, no line can. It says how unsure it is."),
                new("none, if the perceptron's sum goes through a sigmoid afterwards", "Its weights have an accidental scale, so that sigmoid boasts: you saw the two curves."),
            ],
        },
        new SingleChoice("A line separates the classes, and nothing holds the weights back. What happens in a long training?")
        {
            Right = new("the weights grow for ever, and the loss creeps towards 0", "Larger weights make every right answer surer, so there is always something to gain."),
            Wrong =
            [
                new("it stops at the first line without a mistake", "Rosenblatt's rule does. Here a right example still pulls, if only a little."),
                new("the loss reaches exactly 0", "It would need ŷ = 1, and the sigmoid never arrives there."),
                new("the loss begins to grow again", "The training loss is convex and falls at every step, with a fitting rate. What may suffer are new examples."),
            ],
        },
        new MultipleChoice("What is true of the L2 price λ (w₁² + … + wₙ²)?")
        {
            Right =
            [
                new("it adds 2λwⱼ to the slope of wⱼ", "The power rule."),
                new("it makes the machine less sure", "Smaller weights give smaller z, nearer to the middle of the sigmoid."),
            ],
            Wrong =
            [
                new("the bias pays most, because it is the largest", "The bias pays nothing: it is not in the sum."),
                new("it sets unimportant weights to exactly 0", "It shrinks a weight in proportion to its size, so it comes near 0 and not onto it."),
            ],
        },
        new SingleChoice("A photo shows exactly one of five animals. How does the machine end?")
        {
            Right = new("five outputs, softmax, categorical cross-entropy", "One chance is shared by the five, and raising one lowers the others."),
            Wrong =
            [
                new("five outputs, a sigmoid on each, categorical cross-entropy", "Nothing then holds the wrong outputs down: they may all say 1."),
                new("one output, sigmoid, binary cross-entropy", "One output answers yes or no. Here there are five answers."),
                new("five outputs, ReLU, categorical cross-entropy", "ReLU's outputs do not add up to 1, and may all be 0. Its place is inside."),
            ],
        },
        new OrderQuestion("Put one step of training in order.")
        {
            Items =
            [
                new("z = Xw", "It needs only the table and the weights."),
                new("ŷ = σ(z)", "It needs the sums."),
                new("ŷ − y", "It needs the chances."),
                new("Xᵀ(ŷ − y) / N", "It spreads the errors over the weights."),
                new("w ← w − η · slope", "It needs the slopes, all taken at the old weights."),
            ],
            Explanation = "Forward through the table, backward through its transpose, then the step.",
        },
    ]);
}
