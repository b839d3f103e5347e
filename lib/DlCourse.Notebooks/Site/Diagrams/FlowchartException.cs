namespace DlCourse.Notebooks.Site.Diagrams;

/// <summary>A text is no flowchart of the kind that can be drawn.</summary>
internal sealed class FlowchartException(string message) : Exception(message);
