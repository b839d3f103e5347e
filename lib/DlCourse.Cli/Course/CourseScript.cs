using DlCourse.Notebooks.Runner;

namespace DlCourse.Cli.Course;

/// <summary>Asks the course something: a script in a session over the build that lessons load, since the course is never part of this process.</summary>
/// <param name="course">The clone.</param>
internal sealed class CourseScript(CourseFolder course)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongLimit = TimeSpan.FromMinutes(10);

    /// <summary>The text of an expression's value.</summary>
    /// <param name="expression">An expression whose value is a string.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="UserErrorException">The course is not built, or the expression throws.</exception>
    public async Task<string> EvaluateAsync(string expression, CancellationToken cancel)
    {
        var run = await RunAsync(expression, isLearner: true, Limit, cancel);
        return run.Status == RunStatus.Passed
            ? string.Concat(run.Outputs.Select(output => output.Data("text/plain")))
            : throw new UserErrorException(run.Error!.Split('\n')[0].Split(" (Parameter")[0]);
    }

    /// <summary>Prints what a statement prints, then, should it throw, the message of its exception as an error.</summary>
    /// <param name="statement">A statement that does its work within ten minutes.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The command's exit code.</returns>
    /// <exception cref="UserErrorException">The course is not built.</exception>
    public async Task<int> PrintAsync(string statement, CancellationToken cancel)
    {
        var run = await RunAsync(statement, isLearner: false, LongLimit, cancel);
        foreach (var output in run.Outputs) Console.Write(output.Text);
        if (run.Status == RunStatus.Passed) return CommandLine.Success;
        Console.Error.WriteLine($"dlcourse: {run.Error!.Split('\n')[0]}");
        return CommandLine.Failure;
    }

    private async Task<CellRun> RunAsync(string code, bool isLearner, TimeSpan limit, CancellationToken cancel)
    {
        if (new StagedCourse(course.Root).Assembly() is null) throw new UserErrorException("the course is not built yet. Run: dlcourse setup");
        using var session = new CellSession(Path.Combine(course.Root, "notebooks"), isLearner);
        return await session.RunAsync($"#!import setup.csx\n{code}", "dlcourse", "csharp", limit, cancel);
    }
}
