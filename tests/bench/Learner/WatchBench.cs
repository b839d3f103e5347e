using System.Diagnostics;
using System.Runtime.CompilerServices;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Bench.Learner;

/// <summary>From saving a notebook to reading in the terminal what its check says: <c>dlcourse watch</c> itself, on lesson 03.</summary>
internal static class WatchBench
{
    private const int Saves = 20;
    private const string Lesson = "03-perceptron";
    private static readonly string[] Exercises = ["03.1", "03.2", "03.3"];

    public static async Task RunAsync(TextWriter report)
    {
        var root = Repository();
        var command = Path.Combine(root, "lib", "DlCourse.Cli", "bin", "Release", "net10.0", "DlCourse.Cli.dll");
        if (!File.Exists(command)) throw new InvalidOperationException($"{command} is missing: dotnet build lib/DlCourse.Cli -c Release");

        var clone = Clone(root);
        using var watch = Start(command, clone);
        try
        {
            var start = Stopwatch.StartNew();
            await WaitAsync(watch, line => line.Contains(" s)", StringComparison.Ordinal));
            await report.WriteLineAsync($"first pass over the lesson, from the start of the command: {start.Elapsed.TotalSeconds:0.0} s");
            foreach (var exercise in Exercises) await MeasureAsync(watch, Path.Combine(clone, "my", Lesson + ".ipynb"), exercise, report);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
            Directory.Delete(clone, recursive: true);
        }
    }

    private static async Task MeasureAsync(Process watch, string path, string exercise, TextWriter report)
    {
        var milliseconds = new List<double>();
        for (var i = 0; i < Saves; i++)
        {
            var notebook = NotebookDocument.Load(path);
            var cell = LessonCell.AllOf(notebook).First(cell => cell.Role == CellRole.Exercise && cell.ExerciseId == exercise).Cell;
            cell.Source = $"{Solution(notebook, exercise)}\n// save {i}";
            var clock = Stopwatch.StartNew();
            notebook.Save(path);
            await WaitAsync(watch, line => line.Contains($"{exercise} Correct", StringComparison.Ordinal));
            milliseconds.Add(clock.Elapsed.TotalMilliseconds);
            await WaitAsync(watch, line => line.Contains(" s)", StringComparison.Ordinal));
        }

        milliseconds.Sort();
        await report.WriteLineAsync($"{exercise}: from saving to the check's text: median {milliseconds[Saves / 2]:0} ms, slowest of {Saves} {milliseconds[^1]:0} ms");
    }

    private static string Solution(NotebookDocument notebook, string exercise)
    {
        var cell = LessonCell.AllOf(notebook).First(cell => cell.Role == CellRole.Solution && cell.ExerciseId == exercise).Cell;
        return SolutionBlock.TryRead(cell, out var block, out var problem) ? block.Code : throw new InvalidOperationException(problem);
    }

    private static async Task WaitAsync(Process watch, Func<string, bool> isIt)
    {
        while (await watch.StandardOutput.ReadLineAsync() is { } line)
        {
            if (isIt(line)) return;
        }

        throw new InvalidOperationException("dlcourse watch has ended: " + await watch.StandardError.ReadToEndAsync());
    }

    private static Process Start(string command, string clone) => Process.Start(new ProcessStartInfo("dotnet", [command, "watch"])
    {
        WorkingDirectory = clone,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>A clone of its own, so that nobody's progress is touched: the lesson, and the build that it loads.</summary>
    private static string Clone(string root)
    {
        var clone = Directory.CreateTempSubdirectory("dlcourse-watch-").FullName;
        var setup = File.ReadAllText(Path.Combine(root, "my", "setup.csx"));
        var build = Directory.GetDirectories(Path.Combine(root, "artifacts", "lesson")).First(folder => setup.Contains(Path.GetFileName(folder), StringComparison.Ordinal));
        Copy("DlCourse.sln", $"notebooks/{Lesson}.ipynb", "notebooks/setup.csx", "my/setup.csx");
        Copy([.. Directory.GetFiles(build).Select(file => Path.GetRelativePath(root, file))]);
        File.Copy(Path.Combine(root, "notebooks", Lesson + ".ipynb"), Path.Combine(clone, "my", Lesson + ".ipynb"));
        return clone;

        void Copy(params string[] files)
        {
            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(clone, file))!);
                File.Copy(Path.Combine(root, file), Path.Combine(clone, file));
            }
        }
    }

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
