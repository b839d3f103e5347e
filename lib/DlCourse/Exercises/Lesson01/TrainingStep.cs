namespace DlCourse.Exercises;

/// <content>01.4: one step of training, in order.</content>
public static partial class Lesson01
{
    /// <summary>01.4 (order): what happens between an example and better weights.</summary>
    public static OrderExercise TrainingStep { get; } = new(new()
    {
        Id = "01.4",
        Kind = ExerciseKind.Order,
        Title = "One step of training",
        Lines =
        [
            "weights -= learningRate * gradient;",
            "var loss = Loss(prediction, y);",
            "var (x, y) = examples.Next();",
            "var gradient = network.Backward(loss);",
            "var prediction = network.Forward(x);",
        ],
        Answer = "cebda",
        Before =
        [
            new('c', 'e', "The forward pass needs an input x: take an example first."),
            new('e', 'b', "The loss compares the prediction with y, so the prediction comes first."),
            new('b', 'd', "The backward pass starts from the loss and asks how each weight has contributed to it."),
            new('d', 'a', "The update steps along the gradient, so the gradient comes first."),
        ],
        Misconceptions =
        [
            new("cebad", "The update comes before its gradient. The backward pass finds the gradient; only then can the weights move."),
            new("cdeba", "The backward pass goes back from the loss, and there is none yet: forward first."),
            new("acebd", "Nothing has been seen yet, so there is no gradient to step along. The update is the last line."),
        ],
        Hints =
        [
            "Each line makes a variable that another line uses. Which line uses nothing that another one has made?",
            "x and y, then the prediction, then the loss. What does the update need that is still missing?",
        ],
        Solution = """
            // solution 01.4
            string order = "cebda";
            """,
        Explanation = "Example, forward, loss, backward, update. The forward pass learns nothing and the backward pass changes nothing: the last line learns.",
    });
}
