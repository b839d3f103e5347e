using DlCourse.Exercises;
using DlCourse.Scratch;

namespace DlCourse.Tests.Exercises;

public class GateWeightsExerciseTests
{
    private static readonly Perceptron Or = new(-10, 20, 20);
    private static readonly Perceptron Nand = new(30, -20, -20);
    private static readonly Perceptron ANotB = new(-10, 20, -20);

    private static Perceptron Blank => new(Todo.Here<double>(), Todo.Here<double>(), Todo.Here<double>());

    [Fact]
    public void Blanks_are_not_attempted() =>
        Assert.Equal(Outcome.NotAttempted, Lesson03.Gates.Check(new Perceptron(Todo.Here<double>(), 20, 20), Blank, Blank).Outcome);

    [Fact]
    public void A_right_beginning_is_praised_and_the_blanks_are_named()
    {
        var result = Lesson03.Gates.Check(Or, Blank, Blank);
        Assert.Equal(Outcome.NotAttempted, result.Outcome);
        Assert.Contains("Right so far. Still blank: NAND, A and not B.", result.ToString());
    }

    [Fact]
    public void The_solution_is_correct() => Assert.Equal(Outcome.Correct, Lesson03.Gates.Check(Or, Nand, ANotB).Outcome);

    [Fact]
    public void Other_right_weights_are_correct_too() =>
        Assert.Equal(Outcome.Correct, Lesson03.Gates.Check(new(0, 1, 1), new(1.5, -1, -1), new(0, 3, -4)).Outcome);

    [Fact]
    public void Ands_bias_in_or_names_the_rows_that_fail() =>
        Rejects(new(-30, 20, 20), Nand, ANotB, "OR, row (1, 0): expected 1, got 0, because z = -10 is below zero.");

    [Fact]
    public void The_sign_of_nand_swapped_is_recognised() =>
        Rejects(Or, new(-30, 20, 20), ANotB, "NAND: every row has the opposite answer. Turn the signs of all three weights.");

    [Fact]
    public void A_forgotten_bias_is_recognised() =>
        Rejects(Or, new(0, -20, -20), ANotB, "NAND: with w₀ = 0 the line passes through (0, 0), so that row can never be 1.");

    [Fact]
    public void A_bias_is_not_asked_for_where_a_gate_can_do_without() =>
        Assert.DoesNotContain("needs a bias", Lesson03.Gates.Check(Or, Nand, new(0, 20, 20)).ToString());

    [Fact]
    public void A_row_on_the_line_is_explained() =>
        Rejects(new(-20, 20, 20), Nand, ANotB, "z = 0 is exactly zero, which counts as 0");

    [Fact]
    public void The_wrong_input_negated_names_the_row() =>
        Rejects(Or, Nand, new(-10, -20, 20), "A and not B, row (0, 1): expected 0, got 1, because z = 10 is above zero.");

    [Fact]
    public void A_missing_weight_is_recognised() => Rejects(Or, new(30, -20), ANotB, "NAND: expected 3 numbers (w₀, w₁, w₂), got 2.");

    [Fact]
    public void A_wrong_gate_counts_although_another_is_blank() => Rejects(new(-30, 20, 20), Blank, Blank, "OR, row (1, 0)");

    private static void Rejects(Perceptron or, Perceptron nand, Perceptron aNotB, string message)
    {
        var result = Lesson03.Gates.Check(or, nand, aNotB);
        Assert.Equal(Outcome.Incorrect, result.Outcome);
        Assert.Contains(message, result.ToString());
        Assert.True(result.Lines.Count <= 8);
    }
}
