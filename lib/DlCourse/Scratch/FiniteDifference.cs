namespace DlCourse.Scratch;

/// <summary>Derivatives measured from values of the function: nobody has to know its formula.</summary>
/// <remarks>
/// A smaller step h is better only down to a point: below it, f(x + h) and f(x) agree in almost all digits, and their difference
/// is mostly rounding. The defaults balance the two errors for numbers near 1 (Press et al., Numerical Recipes, section 5.7).
/// </remarks>
public static partial class FiniteDifference
{
    /// <summary>The default h of a forward difference: about the square root of the rounding error of a double.</summary>
    public const double ForwardStep = 1e-8;

    /// <summary>The default h of a central difference: about the cube root of the rounding error of a double.</summary>
    public const double CentralStep = 1e-5;

    /// <summary>The default h of second derivatives: about the fourth root of the rounding error of a double.</summary>
    public const double SecondStep = 1e-4;

    /// <summary>The slope from x to a point on its right: (f(x + h) − f(x)) / h.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where its slope is wanted.</param>
    /// <param name="h">How far to the right, above zero.</param>
    /// <returns>f′(x) with an error that shrinks like h.</returns>
    /// <exception cref="ArgumentOutOfRangeException">h is not above zero, or too small to change x.</exception>
    public static double Forward(Func<double, double> f, double x, double h = ForwardStep)
    {
        ArgumentNullException.ThrowIfNull(f);
        RequireStep(x, h);
        return (f(x + h) - f(x)) / h;
    }

    /// <summary>The slope between a point on the left of x and one on its right: (f(x + h) − f(x − h)) / 2h.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where its slope is wanted.</param>
    /// <param name="h">How far to either side, above zero.</param>
    /// <returns>f′(x) with an error that shrinks like h²; exact, but for rounding, for a parabola.</returns>
    /// <exception cref="ArgumentOutOfRangeException">h is not above zero, or too small to change x.</exception>
    public static double Central(Func<double, double> f, double x, double h = CentralStep)
    {
        ArgumentNullException.ThrowIfNull(f);
        RequireStep(x, h);
        return (f(x + h) - f(x - h)) / (2 * h);
    }

    private static void RequireStep(double x, double h)
    {
        if (!(h > 0) || double.IsInfinity(h))
        {
            throw new ArgumentOutOfRangeException(nameof(h), h, "The step h of a difference must be a number above zero.");
        }

        if (x + h == x || x - h == x)
        {
            throw new ArgumentOutOfRangeException(
                nameof(h), h, FormattableString.Invariant($"The step h is too small: x = {x:R} plus h is still {x:R} in double precision."));
        }
    }
}
