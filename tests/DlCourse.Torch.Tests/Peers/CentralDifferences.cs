namespace DlCourse.Torch.Tests.Peers;

/// <summary>Compares every entry of a gradient with (f(x + h) − f(x − h)) / 2h.</summary>
internal static class CentralDifferences
{
    private const double Step = 2e-4;
    private const double Tolerance = 1e-6;

    // Below this size of a slope the rounding of the differences decides, and the error counts absolutely.
    private const double Smallest = 1e-3;

    /// <param name="function">From tensors to a number.</param>
    /// <param name="inputs">Float64; those that require gradients are checked.</param>
    public static void Check(Func<Tensor[], Tensor> function, Tensor[] inputs)
    {
        var output = function(inputs);
        var leaves = inputs.Where(input => input.requires_grad).ToArray();
        var gradients = output.requires_grad ? autograd.grad([output], leaves, allow_unused: true) : new Tensor[leaves.Length];
        for (var i = 0; i < leaves.Length; i++)
        {
            var analytic = gradients[i] is null ? new double[leaves[i].numel()] : gradients[i].contiguous().data<double>().ToArray();
            for (var j = 0; j < analytic.Length; j++)
            {
                var numeric = Slope(function, inputs, leaves[i], j);
                var error = Math.Abs(numeric - analytic[j]) / Math.Max(Smallest, Math.Max(Math.Abs(numeric), Math.Abs(analytic[j])));
                Assert.True(error < Tolerance, $"input {i}, entry {j}: the rule says {analytic[j]:R}, central differences {numeric:R}");
            }
        }
    }

    private static double Slope(Func<Tensor[], Tensor> function, Tensor[] inputs, Tensor leaf, int entry)
    {
        var elements = leaf.data<double>();
        var at = elements[entry];
        // Richardson's extrapolation of two step lengths removes the error of second order.
        var (near, far) = (Difference(Step), Difference(2 * Step));
        elements[entry] = at;
        return (4 * near - far) / 3;

        double Difference(double step)
        {
            elements[entry] = at + step;
            var above = function(inputs).item<double>();
            elements[entry] = at - step;
            var below = function(inputs).item<double>();
            return (above - below) / (2 * step);
        }
    }
}
