using System.Diagnostics.CodeAnalysis;

namespace DlCourse.Data;

/// <summary>A colour picture of a shape.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="View">Under which conditions.</param>
/// <param name="Pixels">H × W × 3 parts of red, green and blue from 0 to 1, as <c>Plot.Image</c> takes them.</param>
[SuppressMessage("Performance", "CA1814", Justification = "A picture is a block of numbers: double[,,] says so, and is what Plot.Image takes.")]
public sealed record ShapePicture(ShapeKind Kind, ShapeView View, double[,,] Pixels);
