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

    // A second tool and a second run show what one has not shown; they take as long as the first.
    public static TheoryData<string> LessonsForASecondLook => LessonRuns.IsFull ? Lessons : ["03-perceptron"];

    [SkippableTheory]
    [MemberData(nameof(Lessons))]
    public async Task A_lesson_shows_in_nbclient_what_it_shows_in_the_runner(string lesson) => await AssertSame(lesson, "nbclient");

    [SkippableTheory]
    [MemberData(nameof(LessonsForASecondLook))]
    public async Task And_in_nbconvert(string lesson) => await AssertSame(lesson, "nbconvert");

    [Theory]
    [MemberData(nameof(LessonsForASecondLook))]
    public async Task A_second_run_shows_the_same(string lesson)
    {
        var second = await LessonRuns.Run(lesson, RunMode.AsShipped);
        AssertSame((await LessonRuns.AsShipped(lesson)).Executed, second.Executed);
    }

    private static async Task AssertSame(string lesson, string tool)
    {
        Skip.IfNot(await Has(tool), $"{tool} is not installed: apt-get install python3-{tool}");
        var path = LessonFiles.Notebook(lesson);
        var kernel = Path.Combine(AppContext.BaseDirectory, "DlCourse.Jupyter.dll");
        var (code, output, error) = await RunPython(Script(), tool, DotnetInstallation.Command, kernel, path);
        Assert.True(code == 0, error);

        var inJupyter = NotebookDocument.Parse(output, lesson);
        AssertSame((await LessonRuns.AsShipped(lesson)).Executed, inJupyter);
    }

    private static void AssertSame(NotebookDocument expected, NotebookDocument actual)
    {
        Assert.Equal(expected.Cells.Count, actual.Cells.Count);
        foreach (var (first, second) in expected.Cells.Zip(actual.Cells)) Assert.Equal($"{first.Id}: {Shown(first)}", $"{second.Id}: {Shown(second)}");
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
