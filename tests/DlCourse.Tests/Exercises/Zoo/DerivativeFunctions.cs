namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Derivatives by differences.</summary>
internal static class DerivativeFunctions
{
    public static ZooFunction[] All => [CentralDifference, NumericalGradient];

    private static Func<double, double>[] Curves => [x => x * x * x, Math.Sin, x => Math.Exp(x) - 2 * x];

    private static Func<double[], double>[] Surfaces => [p => p.Sum(v => v * v), p => p.Select((v, i) => (i + 1) * v).Sum() * p[0], p => Math.Sin(p[0]) + p[^1] * p[^1] * p[^1]];

    private static ZooFunction CentralDifference => new(
        "central difference",
        (Func<double, double> f, double x, double h) => (f(x + h) - f(x - h)) / (2 * h),
        [[Curves[0], 2.0, 0.5], [Curves[1], 0.5, 0.25], [Curves[2], -1.0, 0.1]],
        random => [Curves[random.Next(3)], Draws.Number(random), Draws.Number(random, 0.1, 0.5)],
        [
            new(TrueCause.TwiceTooLarge, "divides by h", (Func<double, double> f, double x, double h) => (f(x + h) - f(x - h)) / h),
            new(TrueCause.WrongSign, "backwards", (Func<double, double> f, double x, double h) => (f(x - h) - f(x + h)) / (2 * h)),
            new(TrueCause.NotFinite, "divides by h − h", (Func<double, double> f, double x, double h) => (f(x + h) - f(x - h)) / ((x + h) - (x + h))),
            new(TrueCause.NotNormalised, "forgets to divide", (Func<double, double> f, double x, double h) => f(x + h) - f(x - h)),
        ]);

    private static ZooFunction NumericalGradient => new(
        "numerical gradient",
        (Func<double[], double> f, double[] point, double h) => Gradient(f, point, h, 2 * h),
        [[Surfaces[0], new[] { 1.0, -2 }, 0.5], [Surfaces[1], new[] { 0.5, 3, -1 }, 0.25], [Surfaces[2], new[] { 0.25 }, 0.1]],
        random => [Surfaces[random.Next(3)], Draws.Numbers(random, random.Next(2, 5)), Draws.Number(random, 0.1, 0.5)],
        [
            new(TrueCause.TwiceTooLarge, "divides by h", (Func<double[], double> f, double[] point, double h) => Gradient(f, point, h, h)),
            new(TrueCause.InputChanged, "does not put the point back", (Func<double[], double> f, double[] point, double h) =>
            {
                var gradient = new double[point.Length];
                for (var i = 0; i < point.Length; i++)
                {
                    point[i] += h;
                    var up = f(point);
                    point[i] -= 2 * h;
                    gradient[i] = (up - f(point)) / (2 * h);
                }

                return gradient;
            }),
            new(TrueCause.WrongShape, "one slope only", (Func<double[], double> f, double[] point, double h) => Gradient(f, point, h, 2 * h)[..1]),
        ]);

    private static double[] Gradient(Func<double[], double> f, double[] point, double h, double width)
    {
        double At(int i, double delta)
        {
            var moved = (double[])point.Clone();
            moved[i] += delta;
            return f(moved);
        }

        return [.. Enumerable.Range(0, point.Length).Select(i => (At(i, h) - At(i, -h)) / width)];
    }
}
