namespace DlCourse.Plotting;

/// <summary>A node of a computation graph.</summary>
/// <param name="Name">What it is called or does, such as <c>x</c> or <c>×</c>; edges name it.</param>
/// <param name="Value">What it computes; null if not shown.</param>
/// <param name="Gradient">The derivative of the result with respect to it, in purple; null if not shown.</param>
/// <param name="Label">What stands in the node, if not its name.</param>
public sealed record GraphNode(string Name, double? Value = null, double? Gradient = null, string? Label = null);
