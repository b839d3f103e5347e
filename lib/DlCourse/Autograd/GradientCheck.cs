namespace DlCourse.Autograd;

/// <summary>Compares the gradients that backpropagation computes with slopes that are measured.</summary>
/// <remarks>
/// The slope in a coordinate is (f(x + h) − f(x − h)) / 2h, whose error is of the order h². All numbers must be float64: with float32
/// the difference of two nearly equal values would have no digits left.
/// </remarks>
public static class GradientCheck
{
    /// <summary>Checks every entry of every gradient of a function.</summary>
    /// <param name="function">From the inputs to one number.</param>
    /// <param name="inputs">Float64 tensors that require gradients. Their values are moved a little and put back.</param>
    /// <param name="step">h.</param>
    /// <param name="tolerance">The largest allowed difference, relative to the larger slope or to 1.</param>
    /// <returns>What was compared, entry by entry.</returns>
    /// <exception cref="ArgumentException">An input is not float64 or requires no gradient, or the result is not one number.</exception>
    public static GradientReport Check(Func<Tensor[], Tensor> function, Tensor[] inputs, double step = 1e-5, double tolerance = 1e-6)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(inputs);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i].dtype != ScalarType.Float64) throw new ArgumentException($"Input {i} is {inputs[i].dtype}; measured slopes need Float64: t.to(float64).", nameof(inputs));
            if (!inputs[i].requires_grad) throw new ArgumentException($"Input {i} requires no gradient; set requires_grad on it.", nameof(inputs));
        }

        var output = function(inputs);
        if (output.numel() != 1) throw new ArgumentException($"The function returned shape [{string.Join(", ", output.shape)}]; a slope belongs to one number. Return a sum or a mean.", nameof(function));
        var gradients = autograd.grad([output], inputs, allow_unused: true);
        var entries = new List<GradientEntry>();
        for (var i = 0; i < inputs.Length; i++)
        {
            var computed = gradients[i] is { } gradient ? gradient.contiguous().data<double>().ToArray() : new double[inputs[i].numel()];
            for (var j = 0; j < computed.Length; j++) entries.Add(new GradientEntry(i, j, computed[j], Slope(function, inputs, i, j, step)));
        }

        return new GradientReport(entries, tolerance);
    }

    private static double Slope(Func<Tensor[], Tensor> function, Tensor[] inputs, int input, int entry, double step)
    {
        using var mode = no_grad();
        var element = inputs[input].view(-1)[entry];
        var before = element.item<double>();
        element.fill_(before + step);
        var above = function(inputs).item<double>();
        element.fill_(before - step);
        var below = function(inputs).item<double>();
        element.fill_(before);
        return (above - below) / (2 * step);
    }
}
