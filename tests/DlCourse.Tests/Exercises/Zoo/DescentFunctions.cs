namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Steps of learning: gradient descent, momentum, Rosenblatt's rule, a line fitted to points.</summary>
internal static class DescentFunctions
{
    public static ZooFunction[] All => [GradientStep, Momentum, PerceptronRule, LineStep, Descend];

    private static ZooFunction GradientStep => new(
        "gradient descent step",
        (double[] weights, double[] gradient, double learningRate) => weights.Zip(gradient, (w, g) => w - learningRate * g).ToArray(),
        [
            [new[] { 1.0, 2 }, new[] { 0.5, -1 }, 0.1],
            [new[] { 0.0, 0, 0 }, new[] { 1.0, 2, 3 }, 0.5],
            [new[] { 5.0 }, new[] { -4.0 }, 0.25],
        ],
        random =>
        {
            var n = random.Next(2, 6);
            return [Draws.Numbers(random, n), Draws.Numbers(random, n), Draws.Number(random, 0.01, 0.9)];
        },
        [
            new(TrueCause.WrongSign, "walks uphill", (double[] weights, double[] gradient, double learningRate) =>
                weights.Zip(gradient, (w, g) => w + learningRate * g).ToArray()),
            new(TrueCause.LearningRateMissing, "subtracts the whole gradient", (double[] weights, double[] gradient, double learningRate) =>
                weights.Zip(gradient, (w, g) => w - g).ToArray()),
            new(TrueCause.LearningRateDivides, "divides by the rate", (double[] weights, double[] gradient, double learningRate) =>
                weights.Zip(gradient, (w, g) => w - g / learningRate).ToArray()),
            new(TrueCause.ChangeAlone, "returns the step", (double[] weights, double[] gradient, double learningRate) =>
                gradient.Select(g => -learningRate * g).ToArray()),
            new(TrueCause.InputChanged, "changes the weights in place", (double[] weights, double[] gradient, double learningRate) =>
            {
                for (var i = 0; i < weights.Length; i++)
                {
                    weights[i] -= learningRate * gradient[i];
                }

                return weights;
            }),
            new(TrueCause.InputReturned, "forgets to use the result", (double[] weights, double[] gradient, double learningRate) =>
            {
                _ = weights.Zip(gradient, (w, g) => w - learningRate * g).ToArray();
                return weights;
            }),
            new(TrueCause.ElementMissed, "leaves the last weight alone", (double[] weights, double[] gradient, double learningRate) =>
            {
                var moved = (double[])weights.Clone();
                for (var i = 0; i < weights.Length - 1; i++)
                {
                    moved[i] -= learningRate * gradient[i];
                }

                return moved;
            }),
            new(TrueCause.Exception, "runs one too far", (double[] weights, double[] gradient, double learningRate) =>
            {
                var moved = (double[])weights.Clone();
                for (var i = 0; i <= weights.Length; i++)
                {
                    moved[i] -= learningRate * gradient[i];
                }

                return moved;
            }),
        ]);

    private static ZooFunction Momentum => new(
        "momentum step: new velocity, then new weight",
        (double weight, double velocity, double gradient, double momentum, double learningRate) =>
        {
            var next = momentum * velocity - learningRate * gradient;
            return (weight + next, next);
        },
        [[1.0, 0.0, 2.0, 0.9, 0.1], [0.0, 1.0, -1.0, 0.5, 0.2], [-3.0, 0.5, 0.0, 0.9, 0.01]],
        random => [Draws.Number(random), Draws.Number(random), Draws.Number(random), Draws.Number(random, 0.5, 0.99), Draws.Number(random, 0.01, 0.5)],
        [
            new(TrueCause.WrongSign, "adds the gradient", (double weight, double velocity, double gradient, double momentum, double learningRate) =>
            {
                var next = momentum * velocity + learningRate * gradient;
                return (weight + next, next);
            }),
            new(TrueCause.LearningRateMissing, "no rate", (double weight, double velocity, double gradient, double momentum, double learningRate) =>
            {
                var next = momentum * velocity - gradient;
                return (weight + next, next);
            }),
            new(TrueCause.InputsSwapped, "momentum and rate exchanged", (double weight, double velocity, double gradient, double momentum, double learningRate) =>
            {
                var next = learningRate * velocity - momentum * gradient;
                return (weight + next, next);
            }),
        ]);

    private static ZooFunction PerceptronRule => new(
        "perceptron rule",
        (double[] weights, double[] x, double y, double learningRate) => Learn(weights, x, y, learningRate, 1),
        [
            [new[] { 0.0, 0, 0 }, new[] { 1.0, 1, 1 }, 1.0, 1.0],
            [new[] { 1.0, 1, 1 }, new[] { 1.0, 1, 0 }, 0.0, 0.5],
            [new[] { -2.0, 1, 2 }, new[] { 1.0, 1, 1 }, 1.0, 0.5],
            [new[] { 0.5, -1, 3 }, new[] { 1.0, 2, -1.5 }, 1.0, 0.1],
        ],
        random =>
        {
            var n = random.Next(2, 5);
            double[] x = [1, .. Draws.Numbers(random, n)];
            return [Draws.Numbers(random, n + 1), x, (double)random.Next(2), Draws.Number(random, 0.1, 0.9)];
        },
        [
            new(TrueCause.WrongSign, "prediction minus target", (double[] weights, double[] x, double y, double learningRate) => Learn(weights, x, y, learningRate, -1)),
            new(TrueCause.LearningRateMissing, "a nudge of full size", (double[] weights, double[] x, double y, double learningRate) => Learn(weights, x, y, 1, 1)),
            new(TrueCause.BiasMissing, "the bias stays", (double[] weights, double[] x, double y, double learningRate) =>
            {
                var moved = Learn(weights, x, y, learningRate, 1);
                moved[0] = weights[0];
                return moved;
            }),
            new(TrueCause.ChangeAlone, "returns the nudge", (double[] weights, double[] x, double y, double learningRate) =>
                Learn(weights, x, y, learningRate, 1).Zip(weights, (after, before) => after - before).ToArray()),
        ]);

    private static ZooFunction LineStep => new(
        "one step of fitting a line by least squares",
        (double slope, double intercept, double[] xs, double[] ys, double learningRate) =>
        {
            var errors = xs.Zip(ys, (x, y) => slope * x + intercept - y).ToArray();
            return (slope - learningRate * 2 * errors.Zip(xs, (e, x) => e * x).Average(), intercept - learningRate * 2 * errors.Average());
        },
        [
            [0.0, 0.0, new[] { 1.0, 2 }, new[] { 3.0, 5 }, 0.1],
            [1.0, -1.0, new[] { 0.0, 1, 2 }, new[] { 1.0, 1, 1 }, 0.05],
            [2.0, 0.5, new[] { -3.0 }, new[] { 4.0 }, 0.2],
        ],
        random =>
        {
            var n = random.Next(2, 7);
            return [Draws.Number(random), Draws.Number(random), Draws.Numbers(random, n), Draws.Numbers(random, n), Draws.Number(random, 0.01, 0.3)];
        },
        [
            new(TrueCause.UpdatedTooEarly, "the new slope in the second gradient", (double slope, double intercept, double[] xs, double[] ys, double learningRate) =>
            {
                slope -= learningRate * 2 * xs.Zip(ys, (x, y) => (slope * x + intercept - y) * x).Average();
                intercept -= learningRate * 2 * xs.Zip(ys, (x, y) => slope * x + intercept - y).Average();
                return (slope, intercept);
            }),
            new(TrueCause.HalfTooSmall, "the 2 of the derivative is missing", (double slope, double intercept, double[] xs, double[] ys, double learningRate) =>
            {
                var errors = xs.Zip(ys, (x, y) => slope * x + intercept - y).ToArray();
                return (slope - learningRate * errors.Zip(xs, (e, x) => e * x).Average(), intercept - learningRate * errors.Average());
            }),
            new(TrueCause.SumInsteadOfMean, "sums the gradient", (double slope, double intercept, double[] xs, double[] ys, double learningRate) =>
            {
                var errors = xs.Zip(ys, (x, y) => slope * x + intercept - y).ToArray();
                return (slope - learningRate * 2 * errors.Zip(xs, (e, x) => e * x).Sum(), intercept - learningRate * 2 * errors.Sum());
            }),
            new(TrueCause.WrongSign, "target minus prediction, still subtracted", (double slope, double intercept, double[] xs, double[] ys, double learningRate) =>
            {
                var errors = xs.Zip(ys, (x, y) => y - (slope * x + intercept)).ToArray();
                return (slope - learningRate * 2 * errors.Zip(xs, (e, x) => e * x).Average(), intercept - learningRate * 2 * errors.Average());
            }),
        ]);

    private static ZooFunction Descend => new(
        "a given number of descent steps on (x − 3)²",
        (double start, double learningRate, int steps) =>
        {
            var x = start;
            for (var i = 0; i < steps; i++)
            {
                x -= learningRate * 2 * (x - 3);
            }

            return x;
        },
        [[0.0, 0.1, 1], [0.0, 0.1, 3], [10.0, 0.25, 5], [1.0, 0.4, 0]],
        random => [Draws.Number(random, -5, 5), Draws.Number(random, 0.05, 0.4), random.Next(1, 9)],
        [
            new(TrueCause.EndlessLoop, "waits for exactly 3", (double start, double learningRate, int steps) =>
            {
                var x = start;
                while (x != 3.5)
                {
                    x -= learningRate * 2 * (x - 3);
                    Thread.Sleep(1);
                }

                return x;
            }),
            new(TrueCause.OffByOne, "one step too many", (double start, double learningRate, int steps) =>
            {
                var x = start;
                for (var i = 0; i <= steps; i++)
                {
                    x -= learningRate * 2 * (x - 3);
                }

                return x;
            }),
        ]);

    private static double[] Learn(double[] weights, double[] x, double y, double learningRate, double sign)
    {
        var z = weights.Zip(x, (w, input) => w * input).Sum();
        var error = y - (z > 0 ? 1 : 0);
        return [.. weights.Zip(x, (w, input) => w + sign * learningRate * error * input)];
    }
}
