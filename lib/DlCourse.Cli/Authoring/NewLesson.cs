using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DlCourse.Cli.Course;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Cli.Authoring;

/// <summary>Adds a lesson: its notebook, its classes, its entry in the catalogue, and the file for its worked numbers.</summary>
internal sealed partial class NewLesson
{
    private readonly CourseFolder course;
    private readonly string number;
    private readonly string title;

    /// <exception cref="UserErrorException">The number or the title cannot be used.</exception>
    public NewLesson(CourseFolder course, string number, string title)
    {
        if (!Number().IsMatch(number)) throw new UserErrorException($"'{number}' is not the number of a lesson: two digits, such as 05, or R1 to R9 for a review.");
        if (title.Contains('"', StringComparison.Ordinal) || Slug(title).Length == 0) throw new UserErrorException($"the title '{title}' needs letters and no quotation marks: the file is named after it.");
        (this.course, this.number, this.title) = (course, number, title.Trim());
    }

    /// <summary>The notebook's file name without its extension, such as <c>05-losses-and-metrics</c>.</summary>
    public string Name => $"{number}-{Slug(title)}";

    /// <summary>Writes everything, or nothing.</summary>
    /// <returns>The files that were written or changed.</returns>
    /// <exception cref="UserErrorException">The lesson exists already, or the catalogue cannot be understood.</exception>
    public IReadOnlyList<string> Write()
    {
        if (course.Lessons().FirstOrDefault(lesson => lesson.Id == number) is { } taken) throw new UserErrorException($"lesson {number} exists already: {Path.GetFileName(taken.Path)}.");
        var catalogue = In("lib", "DlCourse", "Lessons", "LessonCatalogue.cs");
        var entries = WithEntry(File.ReadAllText(catalogue));

        var values = new Dictionary<string, string> { ["lesson"] = number, ["title"] = title };
        var (lessonClass, quiz) = (In("lib", "DlCourse", "Exercises", $"Lesson{number}", $"Lesson{number}.cs"), In("lib", "DlCourse", "Exercises", $"Lesson{number}", $"Lesson{number}Quiz.cs"));
        var (notebook, expected) = (In("notebooks", Name + ".ipynb"), In("tests", "notebooks", "expected", Name + ".json"));
        var (classText, quizText) = (Template.Fill("lesson-class.cs", values), Template.Fill("lesson-quiz.cs", values));
        foreach (var path in new[] { lessonClass, expected }) Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        NewExercise.Save(lessonClass, classText);
        NewExercise.Save(quiz, quizText);
        NewExercise.Save(expected, $"{{\n  \"cells\": {{\n    \"begin\": [\n      \"Lesson {number}: {title}\"\n    ]\n  }}\n}}\n");
        NewExercise.Save(catalogue, entries);
        CanonicalForm.Apply(Notebook()).Save(notebook);
        return [notebook, lessonClass, quiz, catalogue, expected];
    }

    private string In(params string[] path) => Path.Combine([course.Root, .. path]);

    /// <summary>The catalogue with one more line, before the first lesson that comes later.</summary>
    private string WithEntry(string catalogue)
    {
        var entries = Entry().Matches(catalogue);
        if (entries.Count == 0) throw new UserErrorException("LessonCatalogue.cs has no entry of the form new(\"03\", …): add the lesson by hand.");
        var line = $"        new(\"{number}\", \"{title}\", \"TODO: what does the arithmetic\", \"TODO: where its data come from\", typeof(Lesson{number})),\n";
        var next = entries.FirstOrDefault(entry => string.CompareOrdinal(entry.Groups["number"].Value, number) > 0);
        return next is null ? catalogue.Insert(catalogue.IndexOf("    ];", StringComparison.Ordinal), line) : catalogue.Insert(next.Index, line);
    }

    private NotebookDocument Notebook()
    {
        var notebook = new NotebookDocument(Name + ".ipynb")
        {
            Metadata = new JsonObject
            {
                ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
                ["language_info"] = new JsonObject { ["name"] = "C#" },
                ["dlcourse"] = new JsonObject { ["lesson"] = number, ["topics"] = new JsonArray([.. Topics().Select(topic => (JsonNode)topic)]) },
            },
        };
        notebook.Cells.AddRange(
        [
            new Cell(CellKind.Markdown, $"# {number} · {title}\n\n**In this lesson you will**\n\n- TODO: what the learner can do afterwards.\n\n**Time:** about TODO minutes. **You need:** TODO.\n\n**To warm up:** TODO: two questions from earlier lessons.") { Id = "title" },
            new Cell(CellKind.Code, $"// Red? Run: dlcourse setup, then restart the kernel\n#!import setup.csx\nLesson.Begin(\"{number}\");") { Id = "begin" },
            new Cell(CellKind.Markdown, "## TODO: a question that a curious person would ask\n\nTODO: the story: predict, run, discuss.") { Id = "opening-question" },
            new Cell(CellKind.Markdown, "## What to remember\n\n1. TODO\n\n## Quiz") { Id = "what-to-remember" },
            new Cell(CellKind.Code, $"Quiz.Lesson{number}") { Id = "quiz" },
            new Cell(CellKind.Code, $"Lesson.End(\"{number}\");") { Id = "end" },
            new Cell(CellKind.Markdown, "## Further reading\n\n- TODO\n\n---\n\nAll lessons: [README](README.md).") { Id = "further-reading" },
        ]);
        return notebook;
    }

    /// <summary>The topics that the table of topics gives to this lesson.</summary>
    private IEnumerable<string> Topics()
    {
        var table = In("docs", "topics.md");
        return !File.Exists(table) ? [] : File.ReadLines(table)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(fields => fields.Length == 5 && Topic().IsMatch(fields[1]) && fields[3].Split(", ").Contains(number))
            .Select(fields => fields[1]);
    }

    private static string Slug(string title)
    {
        var words = NotLetters().Split(title.ToLowerInvariant()).Where(word => word.Length > 0 && word is not ("a" or "an" or "the"));
        return string.Join('-', words);
    }

    [GeneratedRegex(@"^(\d\d|R\d)\z")]
    private static partial Regex Number();

    [GeneratedRegex("^        new\\(\"(?<number>[^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^[A-E]\d+\z")]
    private static partial Regex Topic();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotLetters();
}
