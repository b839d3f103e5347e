using System.Diagnostics;
using System.Runtime.CompilerServices;
using DlCourse.Notebooks;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Lessons.Tests;

/// <summary>A lesson shows the same in Jupyter as in the runner. Jupyter's own tools execute it, with the kernel of this build.</summary>
public sealed class ThroughTheKernel
{
    private const string Python = "/usr/bin/python3";

    public static TheoryData<string> Lessons => [.. LessonFiles.Names];

    [SkippableTheory]
    [MemberData(nameof(Lessons))]
    public async Task A_lesson_shows_in_nbclient_what_it_shows_in_the_runner(string lesson) => await AssertSame(lesson, "nbclient");

    [SkippableTheory]
    [MemberData(nameof(Lessons))]
    public async Task And_in_nbconvert(string lesson) => await AssertSame(lesson, "nbconvert");

    private static async Task AssertSame(string lesson, string tool)
    {
        Skip.IfNot(await Has(tool), $"{tool} is not installed: apt-get install python3-{tool}");
        var path = LessonFiles.Notebook(lesson);
        var kernel = Path.Combine(AppContext.BaseDirectory, "DlCourse.Jupyter.dll");
        var (code, output, error) = await RunPython(Script(), tool, DotnetInstallation.Command, kernel, path);
        Assert.True(code == 0, error);

        var inJupyter = NotebookDocument.Parse(output, lesson);
        var inRunner = (await new NotebookRunner(new RunOptions { Mode = RunMode.AsShipped }).RunAsync(path)).Executed;
        foreach (var (jupyter, runner) in inJupyter.Cells.Zip(inRunner.Cells))
        {
            Assert.Equal($"{runner.Id}: {Shown(runner)}", $"{jupyter.Id}: {Shown(jupyter)}");
        }
    }

    // Jupyter may split one stream into several outputs, and the kernel adds a plain text to what has none.
    private static string Shown(Cell cell) =>
        string.Concat(cell.Outputs.Select(output => output.Text ?? output.Data("text/html") ?? output.Data("text/plain")));

    private static async Task<bool> Has(string tool) => File.Exists(Python) && (await RunPython("-c", $"import {tool}, nbformat")).Code == 0;

    private static async Task<(int Code, string Output, string Error)> RunPython(params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, ["-B", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DLCOURSE_PROGRESS"] = "off";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static string Script([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "through_the_kernel.py");
}
