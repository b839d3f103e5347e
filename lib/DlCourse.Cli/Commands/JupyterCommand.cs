using System.CommandLine;
using DlCourse.Cli.Course;
using DlCourse.Cli.Jupyter;
using DlCourse.Cli.Terminal;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse jupyter</c>: the kernel in which lessons run interactively.</summary>
internal static class JupyterCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("jupyter", "Install, remove, list or start the Jupyter kernel.") { Install(), Uninstall(), List(), Start() };
        ExampleHelp.AddTo(command, "dlcourse jupyter install", "dlcourse jupyter list");
        return command;
    }

    private static Command Install()
    {
        var name = new Option<string?>("--name") { Description = "The kernel's name; by default .net-csharp, which lessons ask for, or dlcourse-csharp beside another kernel of that name." };
        var user = new Option<bool>("--user") { Description = "Install for this user (the default)." };
        var prefix = Prefix();
        var force = new Option<bool>("--force") { Description = "Replace a kernel of that name that belongs to somebody else." };
        var command = new Command("install", "Publish the kernel and tell Jupyter about it.") { name, user, prefix, force };
        ExampleHelp.AddTo(command, "dlcourse jupyter install", "dlcourse jupyter install --prefix .venv", "dlcourse jupyter install --force");
        command.Validators.Add(result =>
        {
            if (result.GetValue(user) && result.GetValue(prefix) is not null) result.AddError("--user and --prefix exclude each other.");
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var installer = new KernelInstaller(parsed.GetValue(prefix));
            var chosen = installer.ChooseName(parsed.GetValue(name), parsed.GetValue(force));
            var spec = await installer.InstallAsync(chosen, CourseFolder.Find().Root, Console.WriteLine, cancel);
            Console.WriteLine($"installed the kernel '{spec.Name}' ({spec.DisplayName}) in {spec.Folder}");
            return CommandLine.Success;
        });
        return command;
    }

    private static Command Uninstall()
    {
        var prefix = Prefix();
        var command = new Command("uninstall", "Remove the kernels that this command installed.") { prefix };
        ExampleHelp.AddTo(command, "dlcourse jupyter uninstall");
        command.SetAction(parsed =>
        {
            var removed = new KernelInstaller(parsed.GetValue(prefix)).Uninstall();
            foreach (var spec in removed) Console.WriteLine($"removed '{spec.Name}' from {spec.Folder}");
            if (removed.Count == 0) Console.WriteLine("nothing to remove");
        });
        return command;
    }

    private static Command List()
    {
        var prefix = Prefix();
        var command = new Command("list", "List the kernels that Jupyter finds.") { prefix };
        ExampleHelp.AddTo(command, "dlcourse jupyter list");
        command.SetAction(parsed =>
        {
            foreach (var spec in KernelSpec.All(parsed.GetValue(prefix)))
            {
                var note = spec.IsBroken ? $"starts {spec.Executable}, which is gone" : spec.IsOurs ? "this course's" : "";
                Console.WriteLine($"{spec.Name,-20} {spec.DisplayName,-24} {spec.Folder}  {note}".TrimEnd());
            }
        });
        return command;
    }

    private static Command Start()
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file in which a front end says where to listen." };
        var command = new Command("start", "Start the kernel; front ends do this.") { file };
        ExampleHelp.AddTo(command, "dlcourse jupyter start /run/user/1000/jupyter/kernel-1.json");
        command.SetAction((parsed, cancel) => KernelStart.RunAsync(parsed.GetValue(file)!, cancel));
        return command;
    }

    private static Option<string?> Prefix() =>
        new("--prefix") { Description = "An environment instead of the user's folder, such as a Python virtual environment.", HelpName = "DIR" };
}
