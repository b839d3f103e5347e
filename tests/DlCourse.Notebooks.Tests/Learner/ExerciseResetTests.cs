using DlCourse.Notebooks.Learner;

namespace DlCourse.Notebooks.Tests.Learner;

public sealed class ExerciseResetTests : MergeTest
{
    [Fact]
    public void The_blank_comes_back_and_the_attempt_is_handed_out()
    {
        var reset = ExerciseReset.Of(Notebook(Lesson), Notebook(With(Lesson, 3, "blank:// exercise 03.1\n42")), "03.1")!;
        Assert.Equal((true, "// exercise 03.1\n42"), (reset.IsChanged, reset.Attempt));
        Assert.Equal(Lesson, Cells(reset.Notebook));
    }

    [Fact]
    public void A_blank_that_is_blank_stays()
    {
        var reset = ExerciseReset.Of(Notebook(Lesson), Notebook(Lesson), "03.1")!;
        Assert.Equal((false, null), (reset.IsChanged, reset.Attempt));
    }

    [Fact]
    public void A_deleted_exercise_comes_back_to_its_place()
    {
        var reset = ExerciseReset.Of(Notebook(Lesson), Notebook([.. Lesson[..3], .. Lesson[4..]]), "03.1")!;
        Assert.Equal((true, null), (reset.IsChanged, reset.Attempt));
        Assert.Equal(Lesson, Cells(reset.Notebook));
    }

    [Fact]
    public void A_cell_without_id_and_metadata_is_found_by_its_first_line()
    {
        var reset = ExerciseReset.Of(Notebook(Lesson), Notebook(With(Lesson, 3, "?:// exercise 03.1\n42")), "03.1")!;
        Assert.Equal("// exercise 03.1\n42", reset.Attempt);
        Assert.Equal(Lesson, Cells(reset.Notebook));
    }

    [Fact]
    public void Of_two_copies_the_first_is_reset_and_the_other_stays()
    {
        string[] mine = [.. Lesson[..3], "blank:// exercise 03.1\n42", "copy:// exercise 03.1\n43", .. Lesson[4..]];
        var texts = Texts(ExerciseReset.Of(Notebook(Lesson), Notebook(mine), "03.1")!.Notebook);
        Assert.Equal(["// exercise 03.1\nTodo.Int", "// exercise 03.1\n43"], texts[3..5]);
    }

    [Fact]
    public void An_exercise_of_another_lesson_is_none() => Assert.Null(ExerciseReset.Of(Notebook(Lesson), Notebook(Lesson), "04.1"));
}
