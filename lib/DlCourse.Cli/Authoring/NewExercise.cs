using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DlCourse.Cli.Course;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Cli.Authoring;

/// <summary>Adds an exercise to a lesson: one file, and one group of cells.</summary>
internal sealed partial class NewExercise
{
    private readonly CourseFolder course;
    private readonly string id;
    private readonly string lesson;
    private readonly string kind;
    private readonly string title;
    private readonly ExerciseForm form;

    /// <exception cref="UserErrorException">The id, the kind or the title cannot be used.</exception>
    public NewExercise(CourseFolder course, string id, string kind, string title)
    {
        if (!Id().IsMatch(id)) throw new UserErrorException($"'{id}' is not the id of an exercise: that is the lesson, a full stop and a number, such as 04.3.");
        if (title.Contains('"', StringComparison.Ordinal) || Identifier(title).Length == 0) throw new UserErrorException($"the title '{title}' needs letters and no quotation marks: the exercise's name is made of it.");
        (this.course, this.id, this.kind, this.title, lesson, form) = (course, id, kind, title.Trim(), id.Split('.')[0], ExerciseForm.Of(kind));
    }

    /// <summary>The name of the property and of its file, such as <c>OneStepDownhill</c>.</summary>
    public string Name => Identifier(title);

    /// <summary>The file of the exercise.</summary>
    public string SourcePath => Path.Combine(course.Root, "lib", "DlCourse", "Exercises", $"Lesson{lesson}", Name + ".cs");

    /// <summary>Writes everything, or nothing.</summary>
    /// <param name="after">The cell after which the group goes; null means the end of the story.</param>
    /// <returns>The files that were written.</returns>
    /// <exception cref="UserErrorException">There is no such lesson or cell, or the exercise exists already.</exception>
    public IReadOnlyList<string> Write(string? after)
    {
        var file = course.Lessons([lesson])[0];
        var notebook = NotebookDocument.Load(file.Path);
        if (LessonCell.AllOf(notebook).Any(cell => cell.ExerciseId == id)) throw new UserErrorException($"{Path.GetFileName(file.Path)} has an exercise {id} already.");
        if (File.Exists(SourcePath)) throw new UserErrorException($"{SourcePath} exists already: choose another title.");
        notebook.Cells.InsertRange(Place(notebook, after, file.Path), Cells());

        var source = Source();
        List<string> written = [SourcePath, file.Path];
        var folder = Path.GetDirectoryName(SourcePath)!;
        Directory.CreateDirectory(folder);
        var classFile = Path.Combine(folder, $"Lesson{lesson}.cs");
        if (!File.Exists(classFile))
        {
            Save(classFile, Template.Fill("lesson-class.cs", new Dictionary<string, string> { ["lesson"] = lesson, ["title"] = LessonTitle.Of(notebook) }));
            written.Insert(0, classFile);
        }

        Save(SourcePath, source);
        CanonicalForm.Apply(notebook).Save(file.Path);
        return written;
    }

    internal static void Save(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>The words of a title as the name of a property: letters and digits only, each word capitalised.</summary>
    internal static string Identifier(string title)
    {
        var words = title.Split((char[])[.. title.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return name.Length > 0 && char.IsAsciiDigit(name[0]) ? "The" + name : name;
    }

    private string Source() => Template.Fill(form.Template, new Dictionary<string, string>
    {
        ["usings"] = "",
        ["id"] = id,
        ["lesson"] = lesson,
        ["kind"] = kind,
        ["Kind"] = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(kind),
        ["title"] = title,
        ["type"] = form.Type,
        ["name"] = Name,
        ["as-shipped"] = form.ShipsCode ? "        // The code of the untouched cell: it counts as not attempted.\n        AsShipped = x => x + 1,\n" : "",
        ["solution-lines"] = string.Join('\n', $"// solution {id}\n{form.Solution}".Split('\n').Select(line => $"            {line}")),
    });

    private IEnumerable<Cell> Cells()
    {
        var call = $"Lesson{lesson}.{Name}";
        Cell Of(CellKind cellKind, string name, string source, string? role = null)
        {
            var cell = new Cell(cellKind, source) { Id = $"exercise-{id.Replace('.', '-')}-{name}" };
            if (role is not null) cell.Metadata["dlcourse"] = new System.Text.Json.Nodes.JsonObject { ["id"] = id, ["role"] = role };
            return cell;
        }

        yield return Of(CellKind.Markdown, "task", $"### Exercise {id} ({kind}): {title}\n\n{form.Task}\n\nStuck? `{call}.Hint()` gives one hint after the other.");
        yield return Of(CellKind.Code, "code", $"// exercise {id}\n{form.Blank}", "exercise");
        yield return Of(CellKind.Code, "check", $"// check {id}\n{call}.Check({form.Argument})", "check");
        yield return Of(
            CellKind.Markdown, "solution",
            $"<details><summary>Solution {id}</summary>\n\n```csharp\n// solution {id}\n{form.Solution}\n```\n\nTODO: why it works, in a sentence or two.\n\n</details>", "solution");
    }

    /// <summary>After the named cell, or before what ends a lesson.</summary>
    private static int Place(NotebookDocument notebook, string? after, string path)
    {
        if (after is not null)
        {
            var index = notebook.Cells.FindIndex(cell => cell.Id == after);
            return index >= 0
                ? index + 1
                : throw new UserErrorException($"{Path.GetFileName(path)} has no cell '{after}'. Its cells are: {string.Join(", ", notebook.Cells.Select(cell => cell.Id))}.");
        }

        var end = notebook.Cells.FindIndex(cell => cell.Kind == CellKind.Markdown && Ending().IsMatch(cell.Source));
        return end >= 0 ? end : notebook.Cells.Count;
    }

    [GeneratedRegex(@"^(\d\d|R\d)\.[1-9]\d*\z")]
    private static partial Regex Id();

    [GeneratedRegex("^## (What to remember|Quiz)", RegexOptions.Multiline)]
    private static partial Regex Ending();
}
