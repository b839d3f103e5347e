using DlCourse.Notebooks.Documents;
using static DlCourse.Notebooks.Tests.Lessons.SampleLesson;

namespace DlCourse.Notebooks.Tests.Lessons;

public class ExerciseRuleTests
{
    [Fact]
    public void A_mark_in_metadata_needs_its_comment() =>
        AssertRefused(cells => cells[3].Source = "var w = 1;", "cell 4 (exercise 03.1): its metadata says exercise 03.1; start the cell with the line // exercise 03.1");

    [Fact]
    public void A_comment_needs_its_mark_in_metadata() =>
        AssertRefused(
            cells => cells[5].Metadata = [],
            """cell 6 (check 03.1): its text says check 03.1; add that to its metadata: "dlcourse": {"role": "check", "id": "03.1"}""");

    [Fact]
    public void Metadata_and_comment_must_agree() =>
        AssertRefused(
            cells => cells[3].Source = "// exercise 03.4\nvar w = 1;",
            "cell 4 (exercise 03.1): its metadata says exercise 03.1 and its text says exercise 03.4; make them the same");

    [Fact]
    public void Metadata_and_the_block_of_a_solution_must_agree() =>
        AssertRefused(
            cells => cells[6].Source = Solution.Replace("solution 03.1", "solution 03.3", StringComparison.Ordinal),
            "cell 7 (solution 03.1): its metadata says solution 03.1 and its text says solution 03.3; make them the same");

    [Fact]
    public void An_unknown_role_is_refused() =>
        AssertRefused(
            cells => Marked(cells[2], "Exercise"),
            "cell 3 (demo 03.1): its metadata has the role \"Exercise\"; use one of demo, exercise, check, hint, solution, quiz");

    [Fact]
    public void A_solution_in_a_code_cell_is_refused() =>
        AssertRefused(
            cells => cells[6] = Marked(Code("sol", "// solution 03.1\nw = null;"), "solution"),
            "cell 7 (solution 03.1): a solution must be a markdown cell, which run-all does not run",
            "cell 7 (solution 03.1): the solution cell with id sol is a code cell; make it a markdown cell, which run-all does not run");

    [Fact]
    public void An_exercise_in_a_markdown_cell_is_refused() =>
        AssertRefused(
            cells => cells.Add(Marked(new Cell(CellKind.Markdown, "Do it.") { Id = "md" }, "check", "03.2")),
            "cell 9 (check 03.2): the role check is for code cells; make it one or remove the role",
            "cell 9 (check 03.2): there is no exercise 03.2; add one or change the id");

    [Fact]
    public void A_role_needs_an_id() =>
        AssertRefused(
            cells => cells[7] = new Cell(CellKind.Markdown, "?") { Id = "q", Metadata = Json("""{"dlcourse":{"role":"quiz"}}""") },
            "cell 8 (id q): the role quiz needs an id; add it, such as 03.1");

    [Theory]
    [InlineData("03", "03 is no id; write the lesson's number, a full stop and a number from 1, such as 03.1")]
    [InlineData("03.0", "03.0 is no id; write the lesson's number, a full stop and a number from 1, such as 03.1")]
    [InlineData("04.1", "04.1 belongs to another lesson; ids here start with 03.")]
    public void An_id_belongs_to_its_lesson(string id, string message) =>
        AssertRefused(
            cells => cells[7] = Marked(new Cell(CellKind.Markdown, "?") { Id = "q" }, "quiz", id), $"cell 8 (quiz {id}): {message}");

    [Fact]
    public void An_exercise_needs_a_check() =>
        AssertRefused(
            cells => cells.RemoveRange(5, 2),
            "cell 4 (exercise 03.1): it has no check; add a code cell after it that starts // check 03.1");

    [Fact]
    public void An_exercise_has_one_check() =>
        AssertRefused(
            cells => cells.Add(Marked(Code("second", "// check 03.1\n1"), "check")),
            "cell 9 (check 03.1): exercise 03.1 has a check already; keep one");

    [Fact]
    public void An_exercise_comes_once() =>
        AssertRefused(
            cells => cells.Add(Marked(Code("second", "// exercise 03.1\n1"), "exercise")),
            "cell 9 (exercise 03.1): there is already an exercise 03.1; give this one its own id");

    [Fact]
    public void A_check_comes_after_its_exercise() =>
        AssertRefused(
            cells => Move(cells, 3, 6),
            "cell 5 (check 03.1): it comes before its exercise; move it after");

    [Fact]
    public void A_solution_comes_right_after_its_check() =>
        AssertRefused(
            cells => cells.Insert(6, Code("between", "1")),
            "cell 6 (check 03.1): the next cell must be the solution of 03.1: a markdown cell with the role solution",
            "cell 8 (solution 03.1): it must come right after the check of 03.1; move it there");

    [Fact]
    public void A_hint_needs_an_exercise() =>
        AssertRefused(
            cells => cells.Add(Marked(Code("lost", "// hint 03.7\n1"), "hint", "03.7")),
            "cell 9 (hint 03.7): there is no exercise 03.7; add one or change the id");

    [Fact]
    public void A_malformed_solution_is_refused() =>
        AssertRefused(
            cells => cells[6].Source = "No frame.",
            "cell 7 (solution 03.1): the solution cell with id sol does not have the form <details><summary>…</summary>…</details>; "
                + "put the whole cell into one such frame");

    private static void AssertRefused(Action<List<Cell>> change, params string[] messages)
    {
        var notebook = Create();
        change(notebook.Cells);
        Assert.Equal(messages, Messages(notebook));
    }

    // The exercise ends up after its solution.
    private static void Move(List<Cell> cells, int from, int to)
    {
        var cell = cells[from];
        cells.RemoveAt(from);
        cells.Insert(to, cell);
    }
}
