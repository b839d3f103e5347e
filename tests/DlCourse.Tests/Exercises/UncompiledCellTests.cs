using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises;

public sealed class UncompiledCellTests
{
    [Fact]
    public void A_check_below_a_cell_that_does_not_compile_does_not_judge_the_answer_before()
    {
        var exercise = new ChoiceExercise(new()
        {
            Id = "98.77",
            Kind = ExerciseKind.Explain,
            Title = "A reason",
            Choices = [new("No.", "Not so."), new("Yes.", "So it is.")],
            Right = 'b',
            Hints = ["One of two.", "The second."],
            Solution = "string reason = \"b\";",
            Explanation = "It is so.",
        });
        Assert.Equal(Outcome.Correct, exercise.Check("b").Outcome);
        AppContext.SetData("DlCourse.DidNotCompile", (Func<string, bool>)(firstLine => firstLine == "// exercise 98.77"));
        try
        {
            var result = exercise.Check("b");
            Assert.Equal(Outcome.Error, result.Outcome);
            Assert.Contains("does not compile", result.ToString());
        }
        finally
        {
            AppContext.SetData("DlCourse.DidNotCompile", null);
        }
    }
}
