using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents.Dib;

namespace DlCourse.Notebooks.Documents;

/// <summary>A notebook: a Jupyter notebook, nbformat 4.0 to 4.5, or a Polyglot notebook (<c>.dib</c>). Reading and writing keeps everything, also what this program does not know.</summary>
public sealed class NotebookDocument
{
    /// <summary>An empty notebook of nbformat 4.5.</summary>
    /// <param name="name">What messages call it: a path or a file name.</param>
    public NotebookDocument(string name = "notebook.ipynb") => Name = name;

    /// <summary>What messages call the notebook: the path it was loaded from, or the name given.</summary>
    public string Name { get; }

    /// <summary>The minor version of nbformat 4 (<c>nbformat_minor</c>).</summary>
    public int Minor { get; set; } = 5;

    /// <summary>The notebook's metadata, unknown keys included.</summary>
    public JsonObject Metadata { get; set; } = [];

    /// <summary>The cells, in order.</summary>
    public List<Cell> Cells { get; } = [];

    /// <summary>Top-level keys that nbformat does not define, kept as they were.</summary>
    public JsonObject Unknown { get; set; } = [];

    /// <summary>Reads a notebook from a file.</summary>
    /// <param name="path">The file: a Polyglot notebook if its name ends in <c>.dib</c>, otherwise a Jupyter notebook.</param>
    /// <exception cref="NotebookFormatException">The file is no notebook of nbformat 4.0 to 4.5, or no Polyglot notebook.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public static NotebookDocument Load(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length > StrictJson.MaxBytes)
            throw StrictJson.TooLong(path, file.Length);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        if (DibFormat.IsNameOf(path))
            return DibReader.Read(DibFormat.Decode(bytes, path), path);
        return NotebookReader.Read(StrictJson.Parse(bytes, path), path);
    }

    /// <summary>Reads a notebook from its JSON text.</summary>
    /// <param name="json">The text of an <c>.ipynb</c> file.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="NotebookFormatException">The text is no notebook of nbformat 4.0 to 4.5.</exception>
    public static NotebookDocument Parse(string json, string name) => NotebookReader.Read(StrictJson.Parse(json, name), name);

    /// <summary>The notebook as Jupyter would write it: 1-space indent, sorted keys, text as lists of lines, a final line feed.</summary>
    public string ToJson() => JsonText.Write(NotebookWriter.ToJson(this));

    /// <summary>Writes the notebook to a file, which at every moment holds either the old text or the new.</summary>
    /// <param name="path">The file; it is replaced if it exists. A name that ends in <c>.dib</c> makes it a Polyglot notebook, which has no outputs.</param>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    /// <exception cref="NotebookFormatException">The notebook has something that a Polyglot notebook cannot hold.</exception>
    public void Save(string path) => AtomicFile.Write(path, Encoding.UTF8.GetBytes(DibFormat.IsNameOf(path) ? DibWriter.Write(this) : ToJson()));

    /// <summary>A copy that shares nothing with this notebook.</summary>
    internal NotebookDocument Clone()
    {
        var copy = new NotebookDocument(Name)
        {
            Minor = Minor,
            Metadata = Metadata.DeepClone().AsObject(),
            Unknown = Unknown.DeepClone().AsObject(),
        };
        copy.Cells.AddRange(Cells.Select(cell => cell.Clone()));
        return copy;
    }
}
