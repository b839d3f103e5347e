using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Learner;

namespace DlCourse.Notebooks.Tests.Learner;

public sealed class LessonMergeTests : MergeTest
{
    [Fact]
    public void An_untouched_copy_becomes_the_improved_lesson()
    {
        var result = Merge(Lesson, Improved, Lesson);
        Assert.Equal(Improved, Cells(result.Notebook));
        Assert.Equal(["Improved cell 'title'", "Improved cell 'demo'", "Improved cell 'task'", "Improved exercise 03.1", "Improved cell 'end'"], Changes(result));
    }

    [Fact]
    public void Without_improvements_nothing_changes()
    {
        var mine = With(With(Lesson, 1, "demo:var x = 42;"), 3, "blank:// exercise 03.1\n42");
        var result = Merge(Lesson, Lesson, mine);
        Assert.Empty(result.Changes);
        Assert.Equal(mine, Cells(result.Notebook));
    }

    [Fact]
    public void An_answer_stays_even_where_the_blank_is_another_now()
    {
        var result = Merge(Lesson, Improved, With(Lesson, 3, "blank:// exercise 03.1\n42"));
        Assert.Equal("// exercise 03.1\n42", Texts(result.Notebook)[3]);
        Assert.Contains("AnswerKept exercise 03.1", Changes(result));
        Assert.Equal(6, result.Notebook.Cells.Count);
    }

    [Fact]
    public void An_edited_demo_stays_and_its_improved_version_stands_below()
    {
        var result = Merge(Lesson, Improved, With(Lesson, 1, "demo:var x = 42;"));
        Assert.Equal(["var x = 42;", "// improved version of the cell above: keep the one you like better, delete the other\nvar x = 2;"], Texts(result.Notebook)[1..3]);
        Assert.Contains("VersionAdded cell 'demo'", Changes(result));
        Assert.Equal("demo-improved", result.Notebook.Cells[2].Id);
    }

    [Fact]
    public void Notes_in_a_text_cell_stay_and_its_improved_version_stands_below()
    {
        var result = Merge(Lesson, Improved, With(Lesson, 2, "task=Do it. NB: ask Anna."));
        Assert.Equal("Do it. NB: ask Anna.", Texts(result.Notebook)[2]);
        Assert.StartsWith("*An improved version of the cell above", Texts(result.Notebook)[3]);
        Assert.EndsWith("Do it well.", Texts(result.Notebook)[3]);
    }

    [Fact]
    public void An_improved_version_is_offered_once_and_replaced_by_a_newer_one()
    {
        var mine = With(Lesson, 1, "demo:var x = 42;");
        var once = Merge(Lesson, Improved, mine).Notebook;
        Assert.Equal(Cells(once), Cells(LessonMerge.Merge(Notebook(Improved), Notebook(Improved), once).Notebook));
        var newer = With(Improved, 1, "demo:var x = 3;");
        var twice = LessonMerge.Merge(Notebook(Improved), Notebook(newer), once).Notebook;
        Assert.Equal(["var x = 42;", "// improved version of the cell above: keep the one you like better, delete the other\nvar x = 3;", "Do it well."], Texts(twice)[1..4]);
    }

    [Fact]
    public void An_improved_version_that_the_learner_has_edited_stays_too()
    {
        var once = Merge(Lesson, Improved, With(Lesson, 1, "demo:var x = 42;")).Notebook;
        once.Cells[2].Source += " // mine";
        var newer = With(Improved, 1, "demo:var x = 3;");
        var texts = Texts(LessonMerge.Merge(Notebook(Improved), Notebook(newer), once).Notebook);
        Assert.Equal(3, texts.Count(text => text.Contains("x = 42;", StringComparison.Ordinal) || text.EndsWith("// mine", StringComparison.Ordinal) || text.EndsWith("x = 3;", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_learner_who_keeps_only_the_improved_version_gets_later_improvements()
    {
        var once = Merge(Lesson, Improved, With(Lesson, 1, "demo:var x = 42;")).Notebook;
        once.Cells.RemoveAt(1);
        var newer = With(Improved, 1, "demo:var x = 3;");
        Assert.Equal(newer, Cells(LessonMerge.Merge(Notebook(Improved), Notebook(newer), once).Notebook));
    }

    [Fact]
    public void An_update_that_broke_off_before_it_noted_the_new_base_can_be_repeated()
    {
        var mine = With(With(Lesson, 1, "demo:var x = 42;"), 3, "blank:// exercise 03.1\n42");
        string[] now = [.. Improved, "new=New."];
        var once = Merge(Lesson, now, mine).Notebook;
        Assert.Equal(Cells(once), Cells(LessonMerge.Merge(Notebook(Lesson), Notebook(now), once).Notebook));
    }

    [Fact]
    public void New_cells_come_after_the_cell_they_follow_in_the_lesson_and_below_what_the_learner_put_there()
    {
        var now = Lesson.ToList();
        now.Insert(2, "new:var y = 1;");
        var mine = Lesson.ToList();
        mine.Insert(2, "own:Console.WriteLine(x);");
        var result = Merge(Lesson, [.. now], [.. mine]);
        Assert.Equal(["title", "demo", "own", "new", "task", "blank", "check", "end"], result.Notebook.Cells.Select(cell => cell.Id));
        Assert.Equal(["Added cell 'new'"], Changes(result));
    }

    [Fact]
    public void What_the_learner_has_deleted_stays_deleted()
    {
        var result = Merge(Lesson, Improved, [.. Lesson.Where((_, i) => i is not (1 or 3))]);
        Assert.Equal(["title", "task", "check", "end"], result.Notebook.Cells.Select(cell => cell.Id));
    }

    [Fact]
    public void What_the_lesson_no_longer_has_goes_unless_the_learner_has_edited_it()
    {
        string[] now = [.. Lesson.Where((_, i) => i is not (1 or 2))];
        var result = Merge(Lesson, now, With(Lesson, 2, "task=Do it. NB: ask Anna."));
        Assert.Equal(["# Title", "Do it. NB: ask Anna.", "// exercise 03.1\nTodo.Int"], Texts(result.Notebook)[..3]);
        Assert.Equal(["Removed cell 'demo'", "EditKept cell 'task'"], Changes(result));
    }

    [Fact]
    public void The_order_of_the_lesson_is_taken_where_the_learner_has_not_chosen_another()
    {
        string[] now = [Lesson[0], Lesson[2], Lesson[1], .. Lesson[3..]];
        string[] mine = [Lesson[0], Lesson[1], "own:mine", .. Lesson[2..]];
        Assert.Equal(["title", "task", "demo", "own", "blank", "check", "end"], Merge(Lesson, now, mine).Notebook.Cells.Select(cell => cell.Id));
    }

    [Fact]
    public void The_order_of_the_learner_stays()
    {
        string[] now = [Lesson[0], "new=New.", .. Improved[1..]];
        string[] mine = [Lesson[5], .. Lesson[3..5], "own:mine", .. Lesson[..3]];
        Assert.Equal(["end", "blank", "check", "own", "title", "new", "demo", "task"], Merge(Lesson, now, mine).Notebook.Cells.Select(cell => cell.Id));
    }

    [Fact]
    public void A_duplicated_cell_stays_with_both_texts()
    {
        string[] mine = [.. Lesson[..4], "blank:// exercise 03.1\n42", "blank:// exercise 03.1\n43", .. Lesson[4..]];
        var result = Merge(Lesson, Improved, mine).Notebook;
        Assert.Contains("// exercise 03.1\n42", Texts(result));
        Assert.Contains("// exercise 03.1\n43", Texts(result));
        Assert.Equal(result.Cells.Count, result.Cells.Select(cell => cell.Id).Distinct().Count());
    }

    [Fact]
    public void Where_an_editor_has_dropped_ids_and_metadata_first_lines_texts_and_places_tell_the_cells()
    {
        string[] mine = ["?=# Title", "?:var x = 42;", "?=Do it.", "?:// exercise 03.1\n42", "?:// check 03.1\nCheck()", "?=The end."];
        var result = Merge(Lesson, Improved, mine).Notebook;
        Assert.Equal(["title", "demo", "demo-improved", "task", "blank", "check", "end"], result.Cells.Select(cell => cell.Id));
        Assert.Equal(["# Better title", "var x = 42;", "// exercise 03.1\n42"], [Texts(result)[0], Texts(result)[1], Texts(result)[4]]);
        Assert.Equal("exercise", (string)result.Cells[4].Metadata["dlcourse"]!["role"]!);
    }

    [Fact]
    public void Without_a_base_every_difference_counts_as_the_learners()
    {
        var result = Merge(null, Improved, With(Lesson, 3, "blank:// exercise 03.1\n42")).Notebook;
        Assert.All((string[])["# Title", "var x = 1;", "Do it.", "// exercise 03.1\n42", "The end.", "# Better title", "Do it well."], text =>
            Assert.Contains(Texts(result), cell => cell.EndsWith(text, StringComparison.Ordinal)));
        Assert.DoesNotContain(Texts(result), cell => cell.Contains("Todo", StringComparison.Ordinal));
    }

    [Fact]
    public void Outputs_stay_with_the_text_that_made_them()
    {
        var mine = Notebook(Lesson);
        foreach (var cell in mine.Cells.Where(cell => cell.Kind == CellKind.Code)) cell.Outputs.Add(Output.Stream("stdout", "1"));
        var result = LessonMerge.Merge(Notebook(Lesson), Notebook(Improved), mine).Notebook;
        Assert.Equal([0, 0, 1], result.Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Outputs.Count));
    }

    [Fact]
    public void Only_other_spaces_at_the_ends_of_lines_are_no_edit()
    {
        var mine = Notebook(Lesson);
        mine.Cells[1].Source = "var x = 1;  \r\n";
        Assert.Equal("var x = 2;", LessonMerge.Merge(Notebook(Lesson), Notebook(Improved), mine).Notebook.Cells[1].Source);
        Assert.Equal("var x = 1;  \r\n", LessonMerge.Merge(Notebook(Lesson), Notebook(Lesson), mine).Notebook.Cells[1].Source);
    }

    [Fact]
    public void The_kernel_stays_the_learners_and_the_topics_become_the_lessons()
    {
        var mine = Notebook(Lesson);
        mine.Metadata["kernelspec"]!["name"] = "dlcourse-csharp";
        var now = Notebook(Improved);
        now.Metadata["dlcourse"] = new JsonObject { ["lesson"] = "03" };
        now.Cells[1].Metadata["tags"] = new JsonArray("new");
        mine.Cells[1].Metadata["collapsed"] = true;
        var result = LessonMerge.Merge(Notebook(Lesson), now, mine).Notebook;
        Assert.Equal(("dlcourse-csharp", "03"), ((string)result.Metadata["kernelspec"]!["name"]!, (string)result.Metadata["dlcourse"]!["lesson"]!));
        Assert.Equal("""{"collapsed":true,"tags":["new"]}""", result.Cells[1].Metadata.ToJsonString());
    }
}
