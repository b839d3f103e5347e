using System.CommandLine;
using System.Diagnostics;
using DlCourse.Cli.Course;
using DlCourse.Cli.FrontEnds;
using DlCourse.Cli.Learner;
using DlCourse.Cli.Terminal;
using Spectre.Console;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse open</c>: a learner's way into a lesson.</summary>
internal static class OpenCommand
{
    private const string Site = "site";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("LESSON") { Description = "A lesson by number, name or part of its title." };
        var with = new Option<string?>("--with") { Description = "What to open it with: code (VS Code), jupyter, or site (the page, to read).", HelpName = "FRONT_END" };
        with.AcceptOnlyFromAmong("code", "jupyter", Site);
        var command = new Command("open", "Open your own copy of a lesson in VS Code or Jupyter; the copy is made the first time.") { name, with };
        ExampleHelp.AddTo(command, "dlcourse open 03", "dlcourse open perceptron", "dlcourse open 03 --with jupyter");
        command.SetAction((parsed, _) => OpenAsync(CourseFolder.Find(), parsed.GetValue(name)!, parsed.GetValue(with)));
        return command;
    }

    private static async Task<int> OpenAsync(CourseFolder course, string name, string? with)
    {
        var lesson = course.LearnersLesson(name);
        var page = new SitePage(course.Root, lesson);
        if (with == Site) return Read(page);

        var frontEnds = new IFrontEnd[] { new VsCode(), new JupyterServer() }.Where(frontEnd => with is null || with == frontEnd.Key).ToList();
        var notebook = MakeCopy(course, lesson);
        if (frontEnds.FirstOrDefault(frontEnd => frontEnd.Program is not null) is { } found) return await StartAsync(found, notebook, course.Root);

        Say($"{string.Join(" and ", frontEnds.Select(frontEnd => frontEnd.Name))} not found on the path. Install {(frontEnds.Count == 1 ? "it" : "one of them")}:");
        if (with is null or "code") Say($"  VS Code, https://code.visualstudio.com, with its extension ms-toolsai.jupyter (and the command 'code' on the path)");
        if (with is null or "jupyter") Say($"  Jupyter, https://jupyter.org/install: for example pip install jupyterlab");
        Say($"Then: dlcourse open {lesson.Id}{(with is null ? "" : $" --with {with}")}. Your copy waits in {new LearnerFolder(course).Shown(notebook)}.");
        return with is null ? Read(page) : CommandLine.Failure;
    }

    private static string MakeCopy(CourseFolder course, LessonFile lesson)
    {
        var folder = new LearnerFolder(course);
        var notebook = folder.Copy(lesson);
        var verb = new LearnerCopy(folder).Make(lesson) ? "made your copy" : "your copy";
        Say($"{verb}: {folder.Shown(notebook)}");
        if (LearnerCopy.InstalledKernel() is null) Say($"No C# kernel is installed yet. Run: dlcourse setup");
        else if (new StagedCourse(course.Root).Assembly() is null) Say($"The course is not built yet. Run: dlcourse setup");
        return notebook;
    }

    private static async Task<int> StartAsync(IFrontEnd frontEnd, string notebook, string root)
    {
        var arguments = frontEnd.Arguments(notebook, root);
        Say($"starting {frontEnd.Name}: {frontEnd.Program} {string.Join(' ', arguments)}");
        if (frontEnd.Advice is { } advice) Say($"{advice}");
        using var process = Process.Start(new ProcessStartInfo(frontEnd.Program!, arguments) { WorkingDirectory = root })!;
        await process.WaitForExitAsync();
        if (process.ExitCode == 0) return CommandLine.Success;
        Say($"{frontEnd.Name} ended with exit code {process.ExitCode}.");
        return CommandLine.Failure;
    }

    private static int Read(SitePage page)
    {
        if (!page.Exists)
        {
            Say($"To read the lesson in a browser, build its page first: dlcourse site");
            return CommandLine.Failure;
        }

        Say($"opening the lesson's page, to read: {page.File}");
        if (!page.Open()) Say($"Nothing here opens pages: open that file in a browser yourself.");
        return CommandLine.Success;
    }

    private static void Say(FormattableString what) => AnsiConsole.MarkupLineInterpolated(what);
}
