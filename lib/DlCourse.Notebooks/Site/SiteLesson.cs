using DlCourse.Notebooks.Runner;

namespace DlCourse.Notebooks.Site;

/// <summary>A notebook that gets a page.</summary>
/// <param name="Notebook">The file.</param>
public sealed record SiteLesson(string Notebook)
{
    /// <summary>What its outputs must contain.</summary>
    public Expectations Expectations { get; init; } = Expectations.None;

    /// <summary>
    /// C# that runs after the last cell of the notebook as shipped and shows what only the notebook's library knows: the hints of an
    /// exercise, as <c>&lt;ol data-dlcourse-exercise="03.2" data-dlcourse-hints&gt;&lt;li&gt;…&lt;/li&gt;&lt;/ol&gt;</c>. The page folds them below that exercise.
    /// </summary>
    public string? Hints { get; init; }
}
