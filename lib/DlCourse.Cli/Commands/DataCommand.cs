using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Terminal;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse data</c>: the data sets that ship with the course.</summary>
internal static class DataCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("data", "List, verify or make the data sets of the course.")
        {
            Verb("list", "List the data sets: what they are, their size, their licence, and whether they are there.", "DlCourse.Data.Datasets.List();"),
            Verb("verify", "Compare every file with its SHA-256. Exit code 1 if one is missing or was changed.", "DlCourse.Data.Datasets.Verify();"),
            Verb("make", "Make every file again, byte for byte, from the course's own code.", "DlCourse.Data.Datasets.Make();"),
        };
        ExampleHelp.AddTo(command, "dlcourse data list", "dlcourse data verify", "dlcourse data make");
        return command;
    }

    private static Command Verb(string name, string description, string script)
    {
        var verb = new Command(name, description);
        ExampleHelp.AddTo(verb, $"dlcourse data {name}");
        verb.SetAction((_, cancel) => new CourseScript(CourseFolder.Find()).PrintAsync(script, cancel));
        return verb;
    }
}
