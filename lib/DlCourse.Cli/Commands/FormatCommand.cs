using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Terminal;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse format</c>: the one form in which notebooks are committed.</summary>
internal static class FormatCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var lessons = new Argument<string[]>("LESSON") { Description = "Lessons by number, name or file; none means all.", Arity = ArgumentArity.ZeroOrMore };
        var check = new Option<bool>("--check") { Description = "Change nothing; name the notebooks that are not in canonical form." };
        var command = new Command("format", "Write notebooks in canonical form: no outputs, stable ids, stable order of keys.") { lessons, check };
        ExampleHelp.AddTo(command, "dlcourse format           all lessons", "dlcourse format 03        one lesson", "dlcourse format --check   for continuous integration");
        command.SetAction(parsed => Format(parsed.GetValue(lessons)!, parsed.GetValue(check)));
        return command;
    }

    private static int Format(string[] names, bool checkOnly)
    {
        var changed = 0;
        foreach (var lesson in CourseFolder.Find().Lessons(names))
        {
            var notebook = NotebookDocument.Load(lesson.Path);
            if (CanonicalForm.Of(notebook) == File.ReadAllText(lesson.Path)) continue;
            changed++;
            if (!checkOnly) CanonicalForm.Apply(notebook).Save(lesson.Path);
            Console.WriteLine(checkOnly ? $"{lesson.Path}: not in canonical form. Run: dlcourse format {lesson.Id}" : $"{lesson.Path}: formatted");
        }

        return checkOnly && changed > 0 ? CommandLine.Failure : CommandLine.Success;
    }
}
