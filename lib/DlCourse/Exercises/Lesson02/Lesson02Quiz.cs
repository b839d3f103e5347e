using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 02.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 02, tensors and linear algebra.</summary>
    public static LessonQuiz Lesson02 { get; } = new("02",
    [
        new SingleChoice("X is [64, 100] and W is [100, 10]. What is the shape of X · W?")
        {
            Right = new("[64, 10]", "The inner 100s meet and vanish; the outer lengths remain."),
            Wrong =
            [
                new("[100, 100]", "The 100s are the inner lengths: they are used up by the dot products."),
                new("[10, 64]", "That is the transpose. The rows come from X."),
                new("it is an error", "Inner lengths 100 and 100 are equal, so the product exists."),
            ],
        },
        new NumericQuestion("A layer has 784 inputs and 10 neurons, each with a bias. How many numbers does it hold?", 7850)
        {
            Tolerance = Tolerance.Exact,
            Explanation = "10 · 784 weights and 10 biases: 7,840 + 10.",
            Misconceptions =
            [
                new(7840, "Those are the weights. Each neuron has a bias too."),
                new(794, "That adds the lengths. Every neuron has a weight for every input."),
                new(8624, "There is one bias for each neuron, not for each input."),
            ],
        },
        new MatchQuestion("Which sum has which shape?")
        {
            Pairs =
            [
                new("[3, 1] + [4]", "[3, 4]", "Both are stretched: the 1 over four columns, the missing axis over three rows."),
                new("[2, 3] + [3]", "[2, 3]", "The vector is stretched over both rows."),
                new("[2, 3] + [2]", "an error", "Aligned at the right, 3 meets 2, and neither is 1."),
                new("[2, 1, 3] + [4, 1]", "[2, 4, 3]", "From the right: 3 and 1, 1 and 4, 2 and nothing."),
            ],
            Explanation = "Align at the right; each pair of lengths must be equal, or one of them 1.",
        },
        new SingleChoice("“matmul: shapes [5, 3] and [4, 3] do not fit.” You have 5 examples and the weights of 4 neurons. What did you forget?")
        {
            Right = new("to transpose the weights", "[5, 3] · [3, 4] gives [5, 4]: a row for each example, a column for each neuron."),
            Wrong =
            [
                new("to add the bias", "That would change the result and not the shapes of the product."),
                new("to append a 1 to the inputs", "Then the inner lengths would be 4 and 4 by accident, and the weights still lie on their side."),
                new("to convert to float32", "The message speaks of shapes. For types it would name the types."),
            ],
        },
        new MultipleChoice("Which of these change the numbers of t?")
        {
            Right =
            [
                new("t.mul_(2)", "The underscore: in place."),
                new("t[0].zero_()", "A row is a window on the memory of t."),
                new("t.T.add_(1)", "A transpose is a window too: the same numbers, read in another order."),
            ],
            Wrong =
            [
                new("t + 1", "That makes a new tensor."),
                new("t.clone().zero_()", "The copy becomes zero, and t stays."),
                new("t.square()", "Without an underscore it makes a new tensor."),
            ],
        },
        new SingleChoice("A batch of 32 colour pictures, 28 pixels high and 40 wide. What is its shape in this course?")
        {
            Right = new("[32, 3, 28, 40]", "Batch, channels, height, width: N × C × H × W."),
            Wrong =
            [
                new("[32, 28, 40, 3]", "That is the order of files and screens. Tensors here have the channels before the height."),
                new("[32, 3, 40, 28]", "Height comes before width, as rows come before columns in a matrix."),
                new("[3, 32, 28, 40]", "The batch comes first: t[0] is then the first picture."),
            ],
        },
        new SingleChoice("Why did the mean picture of the eight win more than half of all dot products?")
        {
            Right = new("it has the most ink, and a dot product grows with the size of the template", "Taking ½ t · t away removes the advantage. That number is a bias."),
            Wrong =
            [
                new("half of the test pictures are eights", "There are a hundred of each digit."),
                new("an eight looks like every other digit", "It shares ink with many. But by distance it is nearest to few."),
                new("its template was made from more pictures", "A mean does not grow with the number of its pictures."),
            ],
        },
    ]);
}
