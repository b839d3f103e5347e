using DlCourse.Data.Randomness;

namespace DlCourse.Data.Digits;

/// <summary>What the digits of one person have in common.</summary>
/// <param name="Slant">The shear: how far the top stands to the right of the foot, in parts of the height.</param>
/// <param name="Stretch">Width in parts of the usual width.</param>
/// <param name="PenWidth">The width of the line in parts of the height.</param>
/// <param name="Contrast">How much wider a stroke is downwards than sideways; 0 for a ball-point pen.</param>
/// <param name="Unsteadiness">How far the points stray, in parts of the usual.</param>
/// <param name="Habit">How strongly the person prefers a style of their own: 0 not at all, 1 always.</param>
/// <param name="Seed">Decides which styles the person prefers.</param>
internal sealed record Handwriting(double Slant, double Stretch, double PenWidth, double Contrast, double Unsteadiness, double Habit, ulong Seed)
{
    /// <summary>Draws a person.</summary>
    public static Handwriting Draw(Pcg32 random) => new(
        Slant: random.Normal(0.17, 0.26),
        Stretch: PortableMath.Exp(random.Normal(0.04, 0.2)),
        PenWidth: Math.Clamp(PortableMath.Exp(random.Normal(-2.1, 0.34)), 0.05, 0.28),
        Contrast: random.Normal(0.05, 0.1),
        Unsteadiness: PortableMath.Exp(random.Normal(0, 0.3)),
        Habit: random.Uniform(0, 0.7),
        Seed: random.NextUInt32());
}
