namespace DlCourse;

/// <summary>Where a learner's progress is kept.</summary>
internal static class ProgressPlace
{
    /// <summary>The variable of the environment that says <c>off</c>, or names another file.</summary>
    public const string Variable = "DLCOURSE_PROGRESS";

    /// <summary>What it says where nothing is to be kept: in the runs of <c>dlcourse run</c>, <c>test</c> and <c>site</c>, which are nobody's learning.</summary>
    public const string Off = "off";

    /// <summary>The file for a clone; null where nothing is to be kept.</summary>
    /// <param name="root">The clone; null where there is none.</param>
    public static string? FileFor(string? root) => Environment.GetEnvironmentVariable(Variable) switch
    {
        Off => null,
        { Length: > 0 } named => Path.GetFullPath(named),
        _ => root is null ? null : Path.Combine(root, ".dlcourse", "progress.json"),
    };

    /// <summary>
    /// The clone from which lessons have loaded an assembly: three folders above <c>artifacts/lesson/&lt;hash&gt;/</c>. Null for an assembly
    /// that was not staged for lessons: tests of the course must not write their author's progress.
    /// </summary>
    public static string? CloneOf(string assembly)
    {
        var lesson = Path.GetDirectoryName(Path.GetDirectoryName(assembly));
        var artifacts = Path.GetDirectoryName(lesson);
        return Path.GetFileName(lesson) == "lesson" && Path.GetFileName(artifacts) == "artifacts" ? Path.GetDirectoryName(artifacts) : null;
    }
}
