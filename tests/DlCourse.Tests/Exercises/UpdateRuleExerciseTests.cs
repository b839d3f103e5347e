using DlCourse.Exercises;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;
using Rule = System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, MathNet.Numerics.LinearAlgebra.Vector<double>, double, double, MathNet.Numerics.LinearAlgebra.Vector<double>>;

namespace DlCourse.Tests.Exercises;

public class UpdateRuleExerciseTests
{
    public static TheoryData<string, Rule, string> Slips => new()
    {
        { "sign swapped", (w, x, y, rate) => w - rate * (y - F(w, x)) * x, "The sign is swapped" },
        { "moves on right points", (w, x, y, rate) => y == 1 ? w + rate * x : w - rate * x, "This point is right already" },
        { "always adds x", (w, x, y, rate) => w + rate * x, "That always adds x" },
        { "never takes x away", (w, x, y, rate) => w + rate * y * x, "Nothing moved, although the point is wrong" },
        { "forgets the bias", (w, x, y, rate) => WithBiasOf(w, w + rate * (y - F(w, x)) * x), "The bias did not move" },
        { "forgets the rate", (w, x, y, rate) => w + (y - F(w, x)) * x, "The learning rate is missing" },
        { "uses z", (w, x, y, rate) => w + rate * (y - w.DotProduct(x)) * x, "That uses z itself" },
        { "uses the sigmoid", (w, x, y, rate) => w + rate * (y - Activations.Sigmoid(w.DotProduct(x))) * x, "That uses the sigmoid" },
        { "forgets x", (w, x, y, rate) => w + rate * (y - F(w, x)), "an input that was large must move its weight more" },
        { "zero counts as one", (w, x, y, rate) => w + rate * (y - (w.DotProduct(x) >= 0 ? 1 : 0)) * x, "only when z is above zero" },
        { "gives the step alone", (w, x, y, rate) => rate * (y - F(w, x)) * x, "That is the step alone" },
        { "hard-coded", (w, x, y, rate) => Vector<double>.Build.Dense([1, 1, 1]), "expected (0, 0, 1), got (1, 1, 1)" },
        { "does nothing", (w, x, y, rate) => w, "Nothing moved" },
        { "too short", (w, x, y, rate) => w.SubVector(1, 2), "Expected 3 numbers, got 2" },
        { "divides by zero", (w, x, y, rate) => w / 0.0, "There is a NaN or an infinity" },
        { "mutates", Mutating, "Your function changed the vector it was given" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_typical_slip_is_diagnosed(string slip, Rule rule, string diagnosis)
    {
        var result = Lesson03.UpdateRule.Check(rule);
        Assert.True(Outcome.Incorrect == result.Outcome, slip);
        Assert.Contains(diagnosis, result.ToString());
    }

    [Fact]
    public void A_rule_that_knows_only_ands_table_fails_on_random_points() =>
        Assert.Equal(Outcome.Incorrect, Lesson03.UpdateRule.Check(OnlyForThreeWeights).Outcome);

    [Fact]
    public void The_blank_is_not_attempted() =>
        Assert.Equal(Outcome.NotAttempted, Lesson03.UpdateRule.Check((_, _, _, _) => Todo.Here<Vector<double>>()).Outcome);

    [Fact]
    public void A_blank_inside_a_formula_is_not_attempted_even_if_it_throws() =>
        Assert.Equal(Outcome.NotAttempted, Lesson03.UpdateRule.Check((w, _, _, _) => w + Todo.Here<Vector<double>>()).Outcome);

    [Fact]
    public void The_solution_is_correct()
    {
        var result = Lesson03.UpdateRule.Check((w, x, y, rate) => w + rate * (y - F(w, x)) * x);
        Assert.Equal(Outcome.Correct, result.Outcome);
        Assert.Contains("The error y − ŷ is 0", result.Explanation);
    }

    [Fact]
    public void An_exception_of_the_learners_is_an_error_with_its_name_and_message()
    {
        var result = Lesson03.UpdateRule.Check((_, _, _, _) => throw new InvalidOperationException("no luck"));
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains("InvalidOperationException: no luck", result.ToString());
    }

    [Fact]
    public void An_interrupt_passes_so_that_the_cell_stops() =>
        Assert.Throws<OperationCanceledException>(() => Lesson03.UpdateRule.Check((_, _, _, _) => throw new OperationCanceledException()));

    [Fact]
    public void Null_is_answered() =>
        Assert.Contains("returned null", Lesson03.UpdateRule.Check((_, _, _, _) => null!).ToString());

    private static double F(Vector<double> w, Vector<double> x) => Activations.Step(w.DotProduct(x));

    private static Vector<double> WithBiasOf(Vector<double> old, Vector<double> result)
    {
        result[0] = old[0];
        return result;
    }

    private static Vector<double> Mutating(Vector<double> w, Vector<double> x, double y, double rate)
    {
        var step = rate * (y - F(w, x)) * x;
        w.Add(step, w);
        return w;
    }

    private static Vector<double> OnlyForThreeWeights(Vector<double> w, Vector<double> x, double y, double rate)
    {
        var z = w[0] + w[1] * x[1] + w[2] * x[2];
        return w + rate * (y - Activations.Step(z)) * x;
    }
}
