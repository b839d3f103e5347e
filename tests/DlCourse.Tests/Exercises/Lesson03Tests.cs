using DlCourse.Exercises;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Exercises;

/// <summary>What lesson 03's checks say beyond their misconceptions, which <see cref="EveryExercise"/> tries.</summary>
public class Lesson03Tests
{
    private static readonly Perceptron Or = new(-10, 20, 20);

    private static Perceptron Blank => new(Todo.Here<double>(), Todo.Here<double>(), Todo.Here<double>());

    [Fact]
    public void A_right_beginning_is_praised_and_the_blanks_are_named()
    {
        var result = Lesson03.Gates.Check(Or, Blank, Blank);
        Assert.Equal(Outcome.NotAttempted, result.Outcome);
        Assert.Contains("Right so far. Still blank: NAND, A and not B.", result.ToString());
    }

    [Fact]
    public void A_wrong_gate_counts_although_another_is_blank() =>
        Assert.Equal(Outcome.Incorrect, Lesson03.Gates.Check(new(-30, 20, 20), Blank, Blank).Outcome);

    [Fact]
    public void Other_right_weights_are_correct_too() =>
        Assert.Equal(Outcome.Correct, Lesson03.Gates.Check(new(0, 1, 1), new(1.5, -1, -1), new(0, 3, -4)).Outcome);

    [Fact]
    public void A_bias_is_not_asked_for_where_a_gate_can_do_without() =>
        Assert.DoesNotContain("needs a bias", Lesson03.Gates.Check(Or, new(30, -20, -20), new(0, 20, 20)).ToString());

    [Fact]
    public void A_rule_that_works_only_for_three_weights_is_found_out() =>
        Assert.NotEqual(Outcome.Correct, Lesson03.UpdateRule.Check((w, x, y, rate) => w + rate * (y - Activations.Step(w[0] + w[1] * x[1] + w[2] * x[2])) * x).Outcome);

    [Fact]
    public void Changing_the_weights_in_place_is_found_out()
    {
        var result = Lesson03.UpdateRule.Check((w, x, y, rate) =>
        {
            w.Add(rate * (y - Activations.Step(w.DotProduct(x))) * x, w);
            return w;
        });
        Assert.Contains("Your function changed `weights`", result.ToString());
    }

    [Fact]
    public void A_result_that_is_too_short_null_or_infinite_is_named()
    {
        Assert.Contains("Expected a list of 3 numbers, got a list of 2 numbers.", Lesson03.UpdateRule.Check((w, _, _, _) => w.SubVector(1, w.Count - 1)).ToString());
        Assert.Contains("returned null", Lesson03.UpdateRule.Check((_, _, _, _) => null!).ToString());
        Assert.Contains("NaN", Lesson03.UpdateRule.Check((w, _, _, _) => w / 0.0).ToString());
    }

    [Fact]
    public void A_blank_inside_a_formula_is_not_attempted_even_if_it_throws() =>
        Assert.Equal(Outcome.NotAttempted, Lesson03.UpdateRule.Check((w, _, _, _) => w + Todo.Here<Vector<double>>()).Outcome);

    [Fact]
    public void A_long_diagnosis_is_cut_at_eight_lines()
    {
        var result = new CheckResult("99.1", Outcome.Incorrect, Enumerable.Range(1, 20).Select(i => $"line {i}"));
        Assert.Equal(8, result.Lines.Count);
        Assert.Equal("… and 13 more.", result.Lines[7]);
    }

    [Fact]
    public void Plain_text_starts_with_exercise_and_outcome() => Assert.StartsWith("03.1 Correct\n", Lesson03.ForwardPass.Check(-2, 0, 0).ToString());
}
