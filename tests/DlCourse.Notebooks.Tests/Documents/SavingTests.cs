using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents;

public sealed class SavingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dlcourse-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_saved_notebook_loads_again_and_leaves_no_temporary_file(bool exists)
    {
        var path = Path.Combine(_folder, "a.ipynb");
        if (exists)
            File.WriteAllText(path, "old");
        var notebook = new NotebookDocument();
        notebook.Cells.Add(new Cell(CellKind.Code, "1 + 1") { ExecutionCount = 3 });
        notebook.Save(path);
        Assert.Equal(notebook.ToJson(), NotebookDocument.Load(path).ToJson());
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_failed_save_leaves_the_old_file_and_no_temporary_one()
    {
        var path = Path.Combine(_folder, "taken");
        Directory.CreateDirectory(path);
        Assert.ThrowsAny<Exception>(() => new NotebookDocument().Save(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Saving_through_a_link_keeps_the_link()
    {
        if (OperatingSystem.IsWindows())
            return; // links need a privilege there
        var target = Path.Combine(_folder, "target.ipynb");
        var link = Path.Combine(_folder, "link.ipynb");
        File.WriteAllText(target, "old");
        File.CreateSymbolicLink(link, target);
        new NotebookDocument().Save(link);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal(new NotebookDocument().ToJson(), File.ReadAllText(target));
    }
}
