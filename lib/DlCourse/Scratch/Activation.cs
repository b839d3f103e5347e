namespace DlCourse.Scratch;

/// <summary>An activation, and all that a network ever asks of it: its value and its slope at z.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Value">f(z), one number from one number.</param>
/// <param name="Slope">f′(z); at a kink, where there is none, the one of either side.</param>
public sealed record Activation(string Name, Func<double, double> Value, Func<double, double> Slope);
