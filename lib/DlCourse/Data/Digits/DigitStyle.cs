namespace DlCourse.Data.Digits;

/// <summary>One way to write a digit.</summary>
/// <param name="Name">What sets it apart.</param>
/// <param name="Weight">How often it is used, in proportion to the digit's other styles.</param>
/// <param name="Extremes">Shapes with the same strokes and points: what is written lies somewhere between them.</param>
internal sealed record DigitStyle(string Name, double Weight, IReadOnlyList<StrokeShape> Extremes)
{
    public DigitStyle(string name, double weight, params string[] extremes)
        : this(name, weight, [.. extremes.Select(StrokeShape.Parse)])
    {
        var counts = Extremes.Select(shape => string.Join('/', shape.Strokes.Select(stroke => stroke.Count))).Distinct().ToList();
        if (counts.Count != 1)
        {
            throw new ArgumentException($"The shapes of \"{name}\" have different numbers of points: {string.Join(" and ", counts)}.", nameof(extremes));
        }
    }
}
