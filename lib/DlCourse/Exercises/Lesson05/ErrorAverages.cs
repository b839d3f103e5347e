namespace DlCourse.Exercises;

/// <content>05.1: three averages of four errors.</content>
public static partial class Lesson05
{
    /// <summary>05.1 (predict): MAE, MSE and RMSE of the errors 3, −3, 1, −9, and how large the RMSE could be.</summary>
    public static ValueExercise<double, double, double, double> ErrorAverages { get; } = new(new()
    {
        Id = "05.1",
        Kind = ExerciseKind.Predict,
        Title = "Three averages of four errors",
        Answers = (
            new("the MAE", 4)
            {
                Misconceptions =
                [
                    new(-2, "The signs cancel: 3 and −3 count as no error at all. Take absolute values first."),
                    new(2, "That is the size of the mean error. Take the absolute value of each error, then the mean."),
                    new(16, "That is the sum of the absolute errors. A mean divides by their number."),
                    new(5, "That is the RMSE. The MAE knows no squares."),
                    new(3, "That is the middle one, the median. The M of MAE is the mean."),
                ],
                Otherwise = "Drop the minus signs: 3, 3, 1, 9. What is their mean?",
            },
            new("the MSE", 25)
            {
                Misconceptions =
                [
                    new(100, "That is the sum of the squares. A mean divides by their number, 4."),
                    new(5, "That is its square root, the RMSE."),
                    new(16, "That is the square of the mean. Square each error first, then take the mean."),
                    new(4, "Squares first: the mean of 9, 9, 1 and 81."),
                    new(-16, "A square is never below zero: (−3)² is 9."),
                    new(33.333333, "That divides by N − 1. A loss divides by N."),
                    new(12.5, "There is no ½ in the MSE. The ½ belongs to another form of the loss, which comes later."),
                ],
                Otherwise = "The squares are 9, 9, 1 and 81. What is their mean?",
            },
            new("the RMSE", 5)
            {
                Misconceptions =
                [
                    new(25, "That is the MSE. The R in front stands for root."),
                    new(10, "That is the root of the sum. Take the mean first, then the root."),
                    new(2.5, "That divides by 4 after the root. Take the mean of the squares first, then its root."),
                    new(4, "That is the MAE. The RMSE is the root of the MSE."),
                ],
                Otherwise = "It is the square root of the number before it.",
            },
            new("the largest RMSE", 8)
            {
                Misconceptions =
                [
                    new(16, "That is MAE · n. The bound has a square root: MAE · √n."),
                    new(4, "That is the smallest it can be: all four errors equal. Wanted is the other end."),
                    new(5, "That is the RMSE of the four errors above. Which four errors with the same MAE have a larger one?"),
                    new(64, "That is the largest MSE. Take its root."),
                    new(2, "That is √n. Multiply it by the MAE."),
                    new(10, "That is the RMSE of your errors times √n. The bound is MAE · √n."),
                ],
                Otherwise = "Let one example carry all of the error. Or use the bound MAE · √n.",
            }),
        Hints =
        [
            "MAE: drop the signs, then the mean. MSE: square each, then the mean. RMSE: the root of the MSE.",
            "For the last one keep the MAE and put all of the error on one example: three zeros and one large error. How large is it?",
        ],
        Solution = """
            // solution 05.1
            double mae = (3 + 3 + 1 + 9) / 4.0;
            double mse = (9 + 9 + 1 + 81) / 4.0;
            double rmse = Math.Sqrt(mse);
            double largestRmse = mae * Math.Sqrt(4);
            """,
        Praise = "4, 25, 5, and at most 8.",
        Explanation = "Four errors with MAE 4 have an RMSE from 4 (all alike) to 8 (0, 0, 0, 16). Yours lie between, because one error is larger than the rest.",
    });
}
