using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Cli.Tests.Learner;

/// <summary>A clone with the real lesson 03, the real build of the course, and a learner's copy in which nothing has been done.</summary>
public abstract class LearnerClone : CourseClone
{
    private const string Lesson = "03-perceptron";

    protected LearnerClone()
    {
        foreach (var file in new[] { $"notebooks/{Lesson}.ipynb", "notebooks/setup.csx", "my/setup.csx" }) CopyFile(file);
        var staged = Directory.GetDirectories(Path.Combine(RepositoryRoot.Folder, "artifacts", "lesson"));
        var setup = File.ReadAllText(Path.Combine(Root, "my", "setup.csx"));
        var build = staged.Select(folder => Path.GetFileName(folder)).Single(name => setup.Contains(name!, StringComparison.Ordinal))!;
        foreach (var file in Directory.GetFiles(Path.Combine(RepositoryRoot.Folder, "artifacts", "lesson", build))) CopyFile(Path.GetRelativePath(RepositoryRoot.Folder, file));
        Shipped.Save(Copy);
        Directory.CreateDirectory(Path.Combine(Root, "my", ".dlcourse", "base"));
        Shipped.Save(Path.Combine(Root, "my", ".dlcourse", "base", Lesson + ".ipynb"));
    }

    protected string Original => Path.Combine(Root, "notebooks", Lesson + ".ipynb");

    protected string Copy => Path.Combine(Root, "my", Lesson + ".ipynb");

    protected NotebookDocument Shipped => NotebookDocument.Load(Original);

    protected NotebookDocument Mine => NotebookDocument.Load(Copy);

    protected string ProgressFile => Path.Combine(Root, ".dlcourse", "progress.json");

    /// <summary>The exercises of the lesson, in order.</summary>
    protected IReadOnlyList<string> Exercises =>
        [.. LessonCell.AllOf(Shipped).Where(cell => cell.Role == CellRole.Exercise).Select(cell => cell.ExerciseId!)];

    /// <summary>The code of an exercise's solution, from the lesson.</summary>
    protected string SolutionOf(string exercise)
    {
        var cell = LessonCell.AllOf(Shipped).First(cell => cell.Role == CellRole.Solution && cell.ExerciseId == exercise).Cell;
        Assert.True(SolutionBlock.TryRead(cell, out var block, out var problem), problem);
        return block.Code;
    }

    /// <summary>Changes the learner's copy as an editor saves: a new file, moved over the old one.</summary>
    protected void Edit(Action<List<Cell>> edit)
    {
        var notebook = Mine;
        edit(notebook.Cells);
        notebook.Save(Copy);
    }

    /// <summary>Writes an answer into the learner's copy.</summary>
    protected void Answer(string exercise, string code) => Edit(cells => CellOf(cells, CellRole.Exercise, exercise).Source = code);

    protected static Cell CellOf(List<Cell> cells, CellRole role, string exercise) =>
        cells.First(cell => new LessonCell(cell, 0) is var found && found.Role == role && found.ExerciseId == exercise);

    private void CopyFile(string name)
    {
        var target = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(RepositoryRoot.Folder, name), target);
    }
}
