using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <content>What is worth keeping of lesson 09.</content>
public static partial class Quiz
{
    /// <summary>The quiz of lesson 09, autograd from scratch.</summary>
    public static LessonQuiz Lesson09 { get; } = new("09",
    [
        new SingleChoice("What must a value remember so that gradients can be found later?")
        {
            Right = new("its parents, and the slope along each", "With these two the walk back needs nothing else: it multiplies and adds up."),
            Wrong =
            [
                new("the formula of the whole program", "No value knows the program. Each knows one operation: its own."),
                new("all values that use it", "The walk starts at the result and goes to parents, so wires that lead back are enough."),
                new("its gradient along every weight", "That would be a number for each weight in each value. The walk back finds all gradients with one number per value."),
            ],
        },
        new NumericQuestion("a = 2 and b = 5. f = a · b + a · a. What is the gradient of a?", 9)
        {
            Explanation = "Three wires lead to a: b = 5 from the first product, and a = 2 twice from the second. 5 + 2 + 2 = 9.",
            Misconceptions =
            [
                new(5, "Only the first product. The second uses a, too, and twice."),
                new(7, "a · a has two wires to a: 2 and 2 arrive."),
                new(4, "Only the second product. The first uses a, too."),
                new(2, "That is the last message alone, what = in place of += leaves."),
                new(14, "That is f itself. Add up what arrives along the three wires to a."),
            ],
        },
        new SingleChoice("Why may a value hand on its gradient only after all its users have handed on to it?")
        {
            Right = new("before that, its gradient is not complete", "It is a sum over all users. Handed on early, a part of it is lost, or comes twice if the value hands on again."),
            Wrong =
            [
                new("its slopes are not known yet", "The slopes were written on the wires in the forward pass."),
                new("otherwise the walk never ends", "A graph has no circles, so any walk ends. It ends with wrong sums."),
                new("it only makes the walk faster", "It changes the result: you saw 4 and 40 in place of 36."),
            ],
        },
        new SingleChoice("In PyTorch or here: why does `loss.grad_fn` change with each operation on something that involves the weights?")
        {
            Right = new("each result remembers the operation that made it", "It is the node of the last operation, and leads back to those before."),
            Wrong =
            [
                new("the gradients are computed during the forward pass", "Nothing is differentiated before backward(). Only the operation and what its rule needs are kept."),
                new("the weights change with each operation", "They change in a step of the optimiser, not in an operation."),
                new("it counts the operations", "It is no number: it is the operation, with links to those that made its inputs."),
            ],
        },
        new SingleChoice("A training loop never calls `zero_grad`, with a small rate. On a valley such as (w − 3)², what does w do?")
        {
            Right = new("it swings around 3 and does not come to rest", "grad becomes a velocity: at the bottom the slope is 0, and the sum of the slopes before is not."),
            Wrong =
            [
                new("it goes to 3, only faster", "It gets there faster, and then runs past it: the old slopes are still in grad."),
                new("it stays where it was", "grad is never 0 by itself: the first pass fills it, and every step uses it."),
                new("it runs away at once", "With a small rate the swing keeps its size. It runs away only with a larger one."),
            ],
        },
        new MatchQuestion("What does which?")
        {
            Pairs =
            [
                new("requires_grad: true", "marks a leaf whose gradient is wanted", "Everything computed from it is recorded."),
                new("no_grad()", "computes without recording", "For the update of a weight, and for predictions."),
                new("detach()", "cuts a single wire: the same numbers, without their history", "Nothing that lies behind it gets a gradient."),
                new("zero_grad()", "throws away the gradients of the last step", "backward() would add to them."),
            ],
            Explanation = "The first begins recording, the next two leave it out, and the last one tidies up.",
        },
        new MultipleChoice("A gradient check compares computed with measured slopes. What is true?")
        {
            Right =
            [
                new("it finds a wrong rule without knowing the right one", "The forward pass is all that it needs."),
                new("it can fail at a kink although nothing is wrong", "At 0 the measured slope of ReLU is a half: the mean of both sides."),
            ],
            Wrong =
            [
                new("it could replace the backward pass in training", "It needs two forward passes for every weight. With a million weights that is two million."),
                new("float32 is exact enough for it", "The difference of two nearly equal float32 numbers has hardly a digit left. Use float64."),
            ],
        },
        new SingleChoice("Why does the engine keep a rule such as g => g * y, and not the number y, for the way back?")
        {
            Right = new("the rule is computed with tensors, so it can be recorded and differentiated again", "That gives gradients of gradients. A bare number has no history."),
            Wrong =
            [
                new("rules need less memory than numbers", "The rule needs y, too: the engine saves it."),
                new("rules find mistakes in the forward pass", "They are used as they are. A gradient check finds a wrong rule."),
                new("it is the only way to find a first derivative", "Your Value keeps numbers and finds all first derivatives."),
            ],
        },
    ]);
}
