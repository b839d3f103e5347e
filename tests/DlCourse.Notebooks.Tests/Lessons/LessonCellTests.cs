using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Tests.Lessons;

public class LessonCellTests
{
    [Fact]
    public void The_metadata_gives_role_and_id() =>
        Assert.Equal(
            [null, CellRole.Demo, CellRole.Demo, CellRole.Exercise, CellRole.Hint, CellRole.Check, CellRole.Solution, CellRole.Quiz],
            LessonCell.AllOf(SampleLesson.Create()).Select(cell => cell.Role));

    [Fact]
    public void The_text_gives_the_same_where_an_editor_dropped_the_metadata()
    {
        var notebook = SampleLesson.Create();
        var before = LessonCell.AllOf(notebook).Select(cell => (cell.Role, cell.ExerciseId)).ToList();
        foreach (var cell in notebook.Cells)
            cell.Metadata = [];
        Assert.Equal(before, LessonCell.AllOf(notebook).Select(cell => (cell.Role, cell.ExerciseId)));
    }

    [Theory]
    [InlineData("// exercise 03.2", CellRole.Exercise, "03.2")]
    [InlineData("//check R1.10\r\n1", CellRole.Check, "R1.10")]
    [InlineData("// hint 03.2: think of the bias", CellRole.Hint, "03.2")]
    [InlineData("// quiz 03.1", CellRole.Quiz, "03.1")]
    [InlineData("// exercises for you", CellRole.Demo, null)]
    [InlineData("\n// exercise 03.2", CellRole.Demo, null)]
    [InlineData("// Exercise 03.2", CellRole.Demo, null)]
    [InlineData("// solution 03.2", CellRole.Demo, null)]
    public void The_first_line_of_a_code_cell_marks_it(string source, CellRole role, string? id)
    {
        var cell = new LessonCell(new Cell(CellKind.Code, source), 0);
        Assert.Equal((role, id), (cell.Role, cell.ExerciseId));
    }

    [Theory]
    [InlineData(CellKind.Markdown, "// exercise 03.2")]
    [InlineData(CellKind.Markdown, "<details><summary>More</summary>text</details>")]
    [InlineData(CellKind.Raw, "// exercise 03.2")]
    public void Other_text_has_no_role(CellKind kind, string source) => Assert.Null(new LessonCell(new Cell(kind, source), 0).Role);

    [Theory]
    [InlineData("""{"dlcourse":7}""")]
    [InlineData("""{"dlcourse":{"role":null,"id":{}}}""")]
    [InlineData("""{"dlcourse":{"role":["exercise"]}}""")]
    public void Senseless_metadata_does_no_harm(string metadata) =>
        Assert.Equal(CellRole.Demo, new LessonCell(new Cell(CellKind.Code, "1") { Metadata = SampleLesson.Json(metadata) }, 0).Role);
}
