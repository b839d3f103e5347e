using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Jupyter;
using DlCourse.Cli.Setup;
using DlCourse.Cli.Terminal;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse setup</c>: from a clone to a first lesson with one command.</summary>
internal static class SetupCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("setup", "Build the course, install its Jupyter kernel and the dlcourse command, and look whether all is well.");
        ExampleHelp.AddTo(command, "dotnet run -c Release --project lib/DlCourse.Cli -- setup", "dlcourse setup");
        command.SetAction((_, cancel) => SetUpAsync(cancel));
        return command;
    }

    private static async Task<int> SetUpAsync(CancellationToken cancel)
    {
        var course = CourseFolder.Find();
        Say("building the course");
        await new StagedCourse(course.Root).BuildAsync(cancel);

        var installer = new KernelInstaller(prefix: null);
        var spec = await installer.InstallAsync(installer.ChooseName(asked: null, force: false), course.Root, Say, cancel);
        Say($"installed the kernel '{spec.Name}'");

        await new ToolInstaller(course.Root).InstallAsync(cancel);
        Say("installed the dlcourse command");

        await DoctorCommand.ReportAsync(course, cancel);
        AnsiConsole.WriteLine();
        if (ToolInstaller.FolderMissingFromPath() is { } folder)
        {
            AnsiConsole.MarkupLineInterpolated($"The command [bold]dlcourse[/] is in {folder}, which is not on your PATH yet. Open a new terminal; if that does not know it either, add the folder to PATH.");
        }

        AnsiConsole.MarkupLineInterpolated($"Next: [bold]dlcourse open 03[/], choose the kernel [bold]{spec.DisplayName}[/], and run the first cell.");
        return CommandLine.Success;
    }

    private static void Say(string what) => AnsiConsole.MarkupLineInterpolated($"  {what} …");
}
