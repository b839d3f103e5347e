using DlCourse.Exercises;
using DlCourse.Tests.Exercises.Samples;
using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises;

/// <summary>Answers that are tensors.</summary>
public class TensorExerciseTests
{
    [Fact]
    public void Other_formulas_with_the_same_result_are_right()
    {
        Assert.Equal(Outcome.Correct, Lesson99.RowSoftmax.Check(z => (z - z.logsumexp(1, true)).exp()).Outcome);
        Assert.Equal(Outcome.Correct, Lesson99.RowSoftmax.Check(z =>
        {
            using var scope = NewDisposeScope();
            var e = (z - z.amax([1], keepdim: true)).exp();
            return (e / e.sum(1, keepdim: true)).MoveToOuterDisposeScope();
        }).Outcome);
    }

    [Fact]
    public void Messages_show_tensors_as_they_are_printed()
    {
        var text = Lesson99.RowSoftmax.Check(z => z.softmax(1) * 2).ToString();
        Assert.Contains("Input: logits = [[0, 1], [2, 0], [1, 1]]", text);
        Assert.Contains("expected [[0.2689, 0.7311], [0.8808, 0.1192], [0.5, 0.5]], got [[0.5379, 1.4621], [1.7616, 0.2384], [1, 1]] (both shape [3, 2], float32)", text);
    }

    [Fact]
    public void A_changed_input_is_noticed_and_the_underscore_named()
    {
        var text = Lesson99.RowSoftmax.Check(z => z.sub_(z.amax([1], keepdim: true)).softmax(1)).ToString();
        Assert.Contains("Your function changed `logits`, which it was given. A name that ends in an underscore", text);
    }

    [Fact]
    public void The_right_numbers_in_another_element_type_are_not_right_yet() =>
        Assert.Contains("the element type is not: expected float32, got float64", Lesson99.RowSoftmax.Check(z => z.to(float64).softmax(1)).ToString());

    [Fact]
    public void A_tensor_that_is_gone_is_said_to_be() =>
        Assert.Contains("a tensor that was disposed of", Lesson99.RowSoftmax.Check(z =>
        {
            var p = z.softmax(1);
            p.Dispose();
            return p;
        }).ToString());

    [Fact]
    public void A_blank_is_a_blank_whatever_is_done_with_it()
    {
        Assert.Equal(Outcome.NotAttempted, Lesson99.RowSoftmax.Check(z => Todo.Here<Tensor>().exp() * 2).Outcome);
        Assert.Equal(Outcome.NotAttempted, Lesson99.RowSoftmax.Check(z => z.matmul(Todo.Here<Tensor>())).Outcome);
    }

    [Fact]
    public void A_function_of_arrays_is_told_how_to_make_a_tensor()
    {
        var text = Lesson99.RowSoftmax.Check((Delegate)((Tensor z) => z.softmax(1).data<float>().ToArray())).ToString();
        Assert.Contains("got one (Tensor) → float[]", text);
        Assert.Contains("`torch.tensor(values)` makes a tensor of an array.", text);
    }

    [Fact]
    public void The_error_of_the_engine_and_the_line_are_shown()
    {
        var text = Lesson99.RowSoftmax.Check(z => z.softmax(7)).ToString();
        Assert.Contains("99.8 Error", text);
        Assert.Contains("softmax", text);
        Assert.DoesNotContain("in Softmax", text);
    }

    [Fact]
    public void An_exercise_first_named_in_a_dispose_scope_works_after_it()
    {
        ValueExercise<Tensor> exercise;
        using (NewDisposeScope()) exercise = Value();
        Assert.Equal(Outcome.Correct, exercise.Check(tensor(new[] { 1f, 2 })).Outcome);
    }

    [Fact]
    public void A_value_may_be_a_tensor()
    {
        Assert.Equal(Outcome.NotAttempted, Value().Check(Todo.Here<Tensor>()).Outcome);
        Assert.Contains("minus", Value().Check(tensor(new[] { -1f, -2 })).ToString());
        Assert.Contains("A tensor of shape [2] is asked for; this is a tensor of shape [1, 2].", Value().Check(tensor(new[,] { { 1f, 2 } })).ToString());
        Assert.Contains("expected float32, got float64", Value().Check(new[] { 1.0, 2 }).ToString());
        Assert.Contains("expected Tensor, got (1, 2), which is List<double>", Value().Check(new List<double> { 1, 2 }).ToString());
        Assert.Contains("`t.data<float>().ToArray()`", Numbers().Check(tensor(new[] { 1f, 2 })).ToString());
    }

    private static ValueExercise<Tensor> Value() => new(new()
    {
        Id = "98.1",
        Kind = ExerciseKind.Predict,
        Title = "A tensor",
        Answer = new("the tensor", tensor(new[] { 1f, 2 })) { Misconceptions = [new(tensor(new[] { -1f, -2 }), "A minus too much.")] },
        Hints = ["One.", "Two."],
        Solution = "// solution 98.1",
        Explanation = "It is so.",
    });

    private static ValueExercise<double[]> Numbers() => new(new()
    {
        Id = "98.2",
        Kind = ExerciseKind.Predict,
        Title = "An array",
        Answer = new("the array", [1.0, 2]),
        Hints = ["One.", "Two."],
        Solution = "// solution 98.2",
        Explanation = "It is so.",
    });
}
