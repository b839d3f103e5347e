namespace DlCourse.Notebooks.Site;

/// <summary>What a build of the site did.</summary>
/// <param name="Pages">The pages of the site, as file names.</param>
/// <param name="Ran">The notebooks that had to run, by name, each once for each way of running it: <c>03-perceptron, solved</c>.</param>
public sealed record SiteReport(IReadOnlyList<string> Pages, IReadOnlyList<string> Ran);
