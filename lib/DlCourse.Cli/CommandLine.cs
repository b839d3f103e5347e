using System.CommandLine;
using System.CommandLine.Help;
using DlCourse.Cli.Commands;
using DlCourse.Cli.Terminal;
using DlCourse.Notebooks.Documents;
using Spectre.Console;

namespace DlCourse.Cli;

/// <summary>The <c>dlcourse</c> command: its verbs, and what the exit codes mean.</summary>
internal static class CommandLine
{
    /// <summary>Everything passed.</summary>
    public const int Success = 0;

    /// <summary>The command did its work, and found something wrong in a lesson.</summary>
    public const int Failure = 1;

    /// <summary>The command was asked for something it cannot do.</summary>
    public const int UserError = 2;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        WritePlainlyWhereNobodyWatches();
        var root = Root();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not ExampleHelp)
        {
            return Complain($"{parsed.Errors[0].Message} See: dlcourse --help");
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UserErrorException e)
        {
            return Complain(e.Message);
        }
        catch (NotebookFormatException e)
        {
            return Complain(e.Message);
        }
        catch (OperationCanceledException)
        {
            return Complain("stopped.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return Complain(e.Message);
        }
    }

    private static Command Root()
    {
        // Not a RootCommand: that takes its name from the assembly's.
        var root = new Command("dlcourse", "Deep learning in C#: runs, checks and formats the lessons. Without a verb, runs the whole course, solved, and makes its site.");
        root.Options.Add(new VersionOption());
        root.SetAction((_, cancel) => RunCommand.WholeCourseAsync(cancel));
        root.Subcommands.Add(OpenCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(HintCommand.Create());
        root.Subcommands.Add(ResetCommand.Create());
        root.Subcommands.Add(WatchCommand.Create());
        root.Subcommands.Add(ProgressCommand.Create());
        root.Subcommands.Add(UpdateCommand.Create());
        root.Subcommands.Add(RunCommand.Create());
        root.Subcommands.Add(TestCommand.Create());
        root.Subcommands.Add(SiteCommand.Create());
        root.Subcommands.Add(ListCommand.Create());
        root.Subcommands.Add(FormatCommand.Create());
        root.Subcommands.Add(ConvertCommand.Create());
        root.Subcommands.Add(NewLessonCommand.Create());
        root.Subcommands.Add(NewExerciseCommand.Create());
        root.Subcommands.Add(DataCommand.Create());
        root.Subcommands.Add(SetupCommand.Create());
        root.Subcommands.Add(DoctorCommand.Create());
        root.Subcommands.Add(JupyterCommand.Create());
        ExampleHelp.AddTo(
            root,
            "dlcourse              run the whole course and say what came out",
            "dlcourse run 03       run one lesson with its solutions",
            "dlcourse test 03      everything that must hold for one lesson");
        return root;
    }

    /// <summary>In a file or a pipe, colours are noise and lines must not be broken at 80 columns.</summary>
    private static void WritePlainlyWhereNobodyWatches()
    {
        if (!Console.IsOutputRedirected) return;
        AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        AnsiConsole.Profile.Width = 1000;
    }

    private static int Complain(string message)
    {
        Console.Error.WriteLine("dlcourse: " + message.ReplaceLineEndings(" "));
        return UserError;
    }
}
