using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Cli.Course;

/// <summary>A lesson's notebook, and where what is expected of it stands.</summary>
internal sealed class LessonFile(string path, string root)
{
    /// <summary>The notebook.</summary>
    public string Path { get; } = path;

    /// <summary>The file's name without its extension, such as <c>03-perceptron</c>.</summary>
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>The part of the name before the first hyphen, such as <c>03</c>.</summary>
    public string Id => Name.Split('-')[0];

    /// <summary>Reads the worked numbers that the outputs must contain.</summary>
    public Expectations Expectations() =>
        Notebooks.Runner.Expectations.Load(System.IO.Path.Combine(root, "tests", "notebooks", "expected", Name + ".json"));

    /// <summary>Whether a user means this lesson: <c>03</c>, <c>3</c>, <c>03-perceptron</c> or <c>notebooks/03-perceptron.ipynb</c>.</summary>
    public bool IsCalled(string name) =>
        name.Equals(Id, StringComparison.OrdinalIgnoreCase)
        || name.Equals(Name, StringComparison.OrdinalIgnoreCase)
        || name.PadLeft(2, '0') == Id
        || System.IO.Path.GetFullPath(name) == Path;

    /// <summary>Whether the lesson's name or title contains this.</summary>
    public bool IsLike(string fragment) =>
        Name.Contains(fragment, StringComparison.OrdinalIgnoreCase)
        || LessonTitle.Of(NotebookDocument.Load(Path)).Contains(fragment, StringComparison.OrdinalIgnoreCase);
}
