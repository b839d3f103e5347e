namespace DlCourse.Notebooks.Site.Diagrams;

/// <summary>A box of a flowchart.</summary>
/// <param name="Id">Its name in the source.</param>
/// <param name="Label">What it says.</param>
/// <param name="IsDashed">Whether its outline is dashed.</param>
internal sealed record FlowchartNode(string Id, string Label, bool IsDashed);
