using DlCourse.Notebooks.Runner;
using DlCourse.Notebooks.Session;
using DlCourse.Notebooks.Worker;

namespace DlCourse.Cli.Course;

/// <summary>
/// A verb that the course itself carries out: a script in a session over the build that lessons load, since the course is never part of
/// this process. What the script prints is printed as it comes.
/// </summary>
/// <param name="course">The clone.</param>
internal sealed class CourseVerb(CourseFolder course)
{
    /// <summary>Runs the script.</summary>
    /// <param name="script">C# that prints what the user is to see, and throws when something is wrong.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The command's exit code.</returns>
    /// <exception cref="UserErrorException">The course is not built, or the process ended by itself.</exception>
    public async Task<int> RunAsync(string script, CancellationToken cancel)
    {
        if (new StagedCourse(course.Root).Assembly() is null) throw new UserErrorException("the course is not built yet. Run: dlcourse setup");
        using var session = new SessionProcess(Path.Combine(course.Root, "notebooks"));
        CellError? error = null;
        var status = await session.RunAsync(new RunCell("dlcourse", "csharp", $"#!import setup.csx\n{script}"), Show, cancel);
        if (error is not null) Console.Error.WriteLine($"dlcourse: {error.Message.Split('\n')[0]}");
        return status switch
        {
            CellStatus.Ok => CommandLine.Success,
            null => throw new UserErrorException((await session.ExplainEndAsync()).Split('\n')[0]),
            _ => CommandLine.Failure,
        };

        void Show(WorkerEvent happened)
        {
            if (happened is CellStream stream) (stream.Channel == ConsoleChannel.Out ? Console.Out : Console.Error).Write(stream.Text);
            if (happened is CellFailure failure) error = failure.Error;
        }
    }
}
