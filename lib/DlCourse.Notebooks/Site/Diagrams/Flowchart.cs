namespace DlCourse.Notebooks.Site.Diagrams;

/// <summary>Boxes and the arrows between them.</summary>
/// <param name="Title">What the picture shows, in a sentence.</param>
/// <param name="Description">The same in words, for those who do not see it; it may be empty.</param>
/// <param name="Nodes">The boxes.</param>
/// <param name="Edges">The arrows, as places in <paramref name="Nodes"/>.</param>
internal sealed record Flowchart(string Title, string Description, IReadOnlyList<FlowchartNode> Nodes, IReadOnlyList<(int From, int To)> Edges);
