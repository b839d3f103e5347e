namespace DlCourse.Exercises;

/// <content>08.8: the pieces of one training step, in order.</content>
public static partial class Lesson08
{
    /// <summary>08.8 (order): no weight moves before its old value has done its work.</summary>
    public static OrderExercise OneStep { get; } = new(new()
    {
        Id = "08.8",
        Kind = ExerciseKind.Order,
        Title = "Piece 6: the update, with the old weights",
        Lines =
        [
            "w2 -= rate * delta * h;",
            "var deltas = HiddenDeltas(delta, w2, h);",
            "W1 -= rate * deltas.OuterProduct(x);",
            "var delta = OutputDelta(prediction, y);",
            "var (h, prediction) = Forward(x, W1, b1, w2, b2);",
        ],
        Answer = "edbac",
        Before =
        [
            new('e', 'd', "The delta compares the prediction with y: it needs the forward pass first."),
            new('d', 'b', "The hidden deltas start from the output's delta."),
            new('d', 'a', "The step of w2 uses the output's delta: compute it first."),
            new('b', 'c', "The step of W1 uses the hidden deltas: compute them first."),
            new('b', 'a', "HiddenDeltas would get a w2 that has moved already. All slopes belong to the old weights, so w2 moves later."),
            new('e', 'c', "A forward pass after a step would use a weight that has moved."),
        ],
        Hints =
        [
            "Which line needs nothing but the input and the old weights? Which line needs only what that one made?",
            "Two lines use w2 in different ways: one reads it, one changes it. The reader goes first.",
        ],
        Solution = """
            // solution 08.8
            string order = "edbac";
            """,
        Explanation = "Forward, output delta, hidden deltas, and only then the steps. The last two may change places: nobody reads the weights any more.",
    });
}
