namespace DlCourse.Autograd;

/// <summary>One entry of a gradient, computed and measured.</summary>
/// <param name="Input">Which input.</param>
/// <param name="Entry">Which of its elements, in row-major order.</param>
/// <param name="Computed">What backpropagation says.</param>
/// <param name="Measured">The slope.</param>
public sealed record GradientEntry(int Input, int Entry, double Computed, double Measured)
{
    /// <summary>The difference, relative to the larger of both or to 1.</summary>
    public double Error => Math.Abs(Computed - Measured) / Math.Max(1, Math.Max(Math.Abs(Computed), Math.Abs(Measured)));
}
