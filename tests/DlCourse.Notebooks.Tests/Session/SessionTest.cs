using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Tests.Session;

/// <summary>A test with a session of its own, in a folder of its own that is the current directory.</summary>
[Collection("A process has one console and one current directory")]
public abstract class SessionTest : IDisposable
{
    private readonly string before = Directory.GetCurrentDirectory();
    private int cells;

    protected SessionTest()
    {
        Folder = Directory.CreateTempSubdirectory("dlcourse-session-").FullName;
        Directory.SetCurrentDirectory(Folder);
    }

    protected string Folder { get; }

    protected ScriptSession Session { get; } = new();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Directory.SetCurrentDirectory(before);
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Runs a cell, whatever comes of it.</summary>
    internal async Task<RecordedCell> Try(string code, string language = "csharp")
    {
        var cell = new RecordedCell();
        cell.Outcome = await Session.RunAsync(code, $"cell {++cells}", cell, language);
        return cell;
    }

    /// <summary>Runs a cell that must succeed.</summary>
    internal async Task<RecordedCell> Run(string code, string language = "csharp")
    {
        var cell = await Try(code, language);
        Assert.True(cell.Outcome.Status == CellStatus.Ok, cell.Outcome.Error?.Message);
        return cell;
    }

    /// <summary>Runs a cell that must not compile.</summary>
    internal async Task<string> CompilationError(string code)
    {
        var cell = await Try(code);
        Assert.Equal(CellError.Compilation, cell.Outcome.Error?.Name);
        return cell.Error;
    }

    protected void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
