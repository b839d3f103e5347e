using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Learner;

namespace DlCourse.Notebooks.Tests.Learner;

/// <summary>Learners and authors who do anything at all to their notebooks, generation after generation.</summary>
public sealed class NothingIsLostTests : MergeTest
{
    private const int Seed = 20261121;

    [Fact]
    public void Whatever_a_learner_has_written_is_there_after_every_update()
    {
        for (var round = 0; round < 400; round++)
        {
            var random = new Random(Seed + round);
            var lesson = Notebook(Lesson);
            var mine = Notebook(Lesson);
            var written = new HashSet<string>();
            for (var generation = 0; generation < 5; generation++)
            {
                for (var edits = random.Next(5); edits > 0; edits--) Edit(mine, random, $"mine {round}.{generation}.{edits}", written);
                var next = Improve(lesson, random, $"theirs {round}.{generation}");
                mine = LessonMerge.Merge(random.Next(10) == 0 ? null : lesson, next, mine).Notebook;
                lesson = next;
                var all = string.Join('\n', Texts(mine));
                var lost = written.Where(text => !all.Contains(text, StringComparison.Ordinal)).ToList();
                Assert.True(lost.Count == 0, $"seed {Seed + round}, generation {generation}: lost {string.Join(", ", lost)}");
                Assert.Equal(mine.Cells.Count, mine.Cells.Select(cell => cell.Id).Distinct().Count());
                _ = NotebookDocument.Parse(mine.ToJson(), "mine");
            }
        }
    }

    [Fact]
    public void Whatever_a_learner_has_written_is_there_or_in_the_attempt_after_a_reset()
    {
        for (var round = 0; round < 400; round++)
        {
            var random = new Random(Seed + round);
            var mine = Notebook(Lesson);
            var written = new HashSet<string>();
            for (var edits = random.Next(8); edits > 0; edits--) Edit(mine, random, $"mine {round}.{edits}", written);
            var reset = ExerciseReset.Of(Notebook(Lesson), mine, "03.1")!;
            var all = string.Join('\n', Texts(reset.Notebook)) + reset.Attempt;
            Assert.True(written.All(text => all.Contains(text, StringComparison.Ordinal)), $"seed {Seed + round}");
            Assert.Contains(reset.Notebook.Cells, cell => cell.Source == "// exercise 03.1\nTodo.Int");
        }
    }

    /// <summary>Edits, adds, deletes, moves or duplicates a cell, or drops what editors drop.</summary>
    private static void Edit(NotebookDocument mine, Random random, string text, HashSet<string> written)
    {
        var cells = mine.Cells;
        var at = random.Next(cells.Count + 1);
        if (at == cells.Count || random.Next(5) == 0)
        {
            cells.Insert(at, new Cell(random.Next(2) == 0 ? CellKind.Code : CellKind.Markdown, text) { Id = random.Next(2) == 0 ? null : $"own-{text.Replace(' ', '-').Replace('.', '-')}" });
            written.Add(text);
            return;
        }

        var cell = cells[at];
        switch (random.Next(7))
        {
            case 0 or 1:
                cell.Source += $"\n{text}";
                written.Add(text);
                break;
            case 2 when !written.Any(kept => cell.Source.Contains(kept, StringComparison.Ordinal)):
                cells.RemoveAt(at);
                break;
            case 3:
                cells.RemoveAt(at);
                cells.Insert(random.Next(cells.Count + 1), cell);
                break;
            case 4:
                var copy = new Cell(cell.Kind, cell.Source + $"\n{text}") { Id = random.Next(2) == 0 ? cell.Id : null };
                cells.Insert(random.Next(cells.Count + 1), copy);
                written.Add(text);
                break;
            case 5:
                cell.Id = null;
                break;
            case 6:
                cell.Metadata = [];
                break;
        }
    }

    /// <summary>The next version of a lesson: some cells changed, some gone, some new, some in other places.</summary>
    private static NotebookDocument Improve(NotebookDocument lesson, Random random, string text)
    {
        var next = NotebookDocument.Parse(lesson.ToJson(), "lesson");
        for (var i = random.Next(5); i > 0; i--)
        {
            var at = random.Next(next.Cells.Count);
            switch (random.Next(4))
            {
                case 0 or 1:
                    next.Cells[at].Source += $"\n{text}.{i}";
                    break;
                case 2:
                    next.Cells.Insert(at, new Cell(CellKind.Code, $"{text}.{i}") { Id = $"new-{text.Replace(' ', '-').Replace('.', '-')}-{i}" });
                    break;
                case 3 when next.Cells[at].Id is not "blank" && next.Cells.Count > 3:
                    next.Cells.RemoveAt(at);
                    break;
            }
        }

        return next;
    }
}
