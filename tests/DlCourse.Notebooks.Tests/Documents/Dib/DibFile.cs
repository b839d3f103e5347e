using System.Text;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents.Dib;

/// <summary>Reads and writes <c>.dib</c> files in a folder of a test's own.</summary>
public abstract class DibFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dlcourse-dib-").FullName;

    private string File => Path.Combine(folder, "lesson.dib");

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected NotebookDocument Read(byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File, bytes);
        return NotebookDocument.Load(File);
    }

    protected NotebookDocument Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    protected string Written(NotebookDocument notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        notebook.Save(File);
        return System.IO.File.ReadAllText(File);
    }

    protected NotebookDocument ThereAndBack(NotebookDocument notebook) => Read(Written(notebook));
}
