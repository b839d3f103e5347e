using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises;

public class ForwardPassExerciseTests
{
    [Fact]
    public void Blanks_are_not_attempted() =>
        Assert.Equal(Outcome.NotAttempted, Lesson03.ForwardPass.Check(Todo.Here<double>(), Todo.Int, Todo.Int).Outcome);

    [Fact]
    public void One_blank_left_is_not_attempted() =>
        Assert.Equal(Outcome.NotAttempted, Lesson03.ForwardPass.Check(-2, 0, Todo.Int).Outcome);

    [Fact]
    public void The_solution_is_correct_and_explained()
    {
        var result = Lesson03.ForwardPass.Check(1 + 3 * 1 - 2 * 3, 0, 0);
        Assert.Equal(Outcome.Correct, result.Outcome);
        Assert.Contains("z = 0", result.Explanation);
    }

    [Theory]
    [InlineData(-3, "the bias w₀ = 1 is missing")]
    [InlineData(10, "the weight of x₂ is −2, not 2")]
    [InlineData(8, "the two coordinates are swapped")]
    [InlineData(2, "The size is right and the sign is not")]
    [InlineData(0, "the sum at (1, 2)")]
    [InlineData(0.1192, "the sigmoid")]
    [InlineData(77, "three terms")]
    public void A_wrong_sum_is_diagnosed(double z, string diagnosis)
    {
        var result = Lesson03.ForwardPass.Check(z, 0, 0);
        Assert.Equal(Outcome.Incorrect, result.Outcome);
        Assert.Contains(diagnosis, result.ToString());
        Assert.Null(result.Explanation);
    }

    [Theory]
    [InlineData(1, 0, "−2 is below")]
    [InlineData(0, 1, "the point is on the line")]
    [InlineData(-2, 0, "the number 0 or the number 1")]
    public void A_wrong_prediction_is_diagnosed(int prediction, int onLine, string diagnosis)
    {
        var result = Lesson03.ForwardPass.Check(-2, prediction, onLine);
        Assert.Equal(Outcome.Incorrect, result.Outcome);
        Assert.Contains(diagnosis, result.ToString());
    }
}
