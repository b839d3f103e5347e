using DlCourse.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Exercises;

public class ManyUpdatesTests
{
    [Fact]
    public void A_right_answer_is_told_its_radius_margin_bound_and_updates()
    {
        var result = Lesson03.ManyUpdates.Check((Points(new[,] { { 20.0, 20 }, { 21, 21 } }), Classes(0, 1)));
        Assert.Equal(Outcome.Correct, result.Outcome);
        Assert.Contains("Your data: R = 29.715, γ = 0.0244: at most 1,486,089 updates. It took 1,642.", result.ToString());
    }

    [Fact]
    public void A_wrong_answer_is_told_them_too()
    {
        var result = Lesson03.ManyUpdates.Check((Points(new[,] { { 1, 1 }, { 1.1, 1.1 } }), Classes(0, 1)));
        Assert.Equal(Outcome.Incorrect, result.Outcome);
        Assert.Contains("91 updates: more than 1,000 are wanted.\nYour data: R = 1.849, γ = 0.0395: at most 2,192 updates.", result.ToString());
    }

    [Fact]
    public void A_bound_that_is_too_low_is_said_to_forbid_it() =>
        Assert.Contains("The bound itself is not above 1,000", Lesson03.ManyUpdates.Check((Points(new[,] { { 1.0, 1 }, { 2, 2 } }), Classes(0, 1))).ToString());

    [Fact]
    public void Other_shapes_of_data_count_as_well()
    {
        Assert.Equal(Outcome.Correct, Lesson03.ManyUpdates.Check((Points(new[,] { { 100.0 }, { 101 } }), Classes(1, 0))).Outcome);
        Assert.Equal(Outcome.Correct, Lesson03.ManyUpdates.Check((Points(new[,] { { 20.0, 20 }, { 21, 21 }, { 0, 0 }, { 30, 40 } }), Classes(0, 1, 0, 1))).Outcome);
    }

    [Fact]
    public void A_walk_of_millions_of_updates_is_not_followed_to_its_end()
    {
        var result = Lesson03.ManyUpdates.Check((Points(new[,] { { 1000.0, 1000 }, { 1001, 1001 } }), Classes(0, 1)));
        Assert.Equal(Outcome.Correct, result.Outcome);
        Assert.Matches("It took 100,[0-9]{3} and more", result.ToString());
    }

    [Fact]
    public void The_untouched_cell_is_not_an_attempt() =>
        Assert.Equal(Outcome.NotAttempted, Lesson03.ManyUpdates.Check((Points(new[,] { { 1.0, 1 }, { 3, 3 } }), Classes(0, 1))).Outcome);

    private static Matrix<double> Points(double[,] rows) => Matrix<double>.Build.DenseOfArray(rows);

    private static Vector<double> Classes(params double[] classes) => Vector<double>.Build.Dense(classes);
}
