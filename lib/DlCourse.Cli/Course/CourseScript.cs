using DlCourse.Notebooks.Runner;

namespace DlCourse.Cli.Course;

/// <summary>Asks the course something: a script in a session over the build that lessons load, since the course is never part of this process.</summary>
/// <param name="course">The clone.</param>
internal sealed class CourseScript(CourseFolder course)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The text of an expression's value.</summary>
    /// <param name="expression">An expression whose value is a string.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="UserErrorException">The course is not built, or the expression throws.</exception>
    public async Task<string> EvaluateAsync(string expression, CancellationToken cancel)
    {
        if (new StagedCourse(course.Root).Assembly() is null) throw new UserErrorException("the course is not built yet. Run: dlcourse setup");
        using var session = new CellSession(Path.Combine(course.Root, "notebooks"), isLearner: true);
        var run = await session.RunAsync($"#!import setup.csx\n{expression}", "dlcourse", "csharp", Limit, cancel);
        return run.Status == RunStatus.Passed
            ? string.Concat(run.Outputs.Select(output => output.Data("text/plain")))
            : throw new UserErrorException(run.Error!.Split('\n')[0].Split(" (Parameter")[0]);
    }
}
