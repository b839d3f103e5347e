namespace DlCourse.Scratch;

/// <summary>One number that remembers how it was made, so that its gradients can be found by walking back.</summary>
/// <remarks>
/// Every operation keeps its inputs, called parents, and for each the local slope: how fast the result changes with that parent
/// alone. <see cref="Backward"/> multiplies along the wires and adds up where several arrive (Linnainmaa 1970; Speelpenning 1980).
/// The slopes are numbers of the moment: setting <see cref="Data"/> later changes neither them nor any result.
/// </remarks>
public sealed partial class Value
{
    /// <summary>A number, and what it was made from.</summary>
    /// <param name="data">The number.</param>
    /// <param name="parents">For each input the value, and the slope of this number along it; none for a number that was typed in.</param>
    /// <exception cref="ArgumentNullException">A parent is missing.</exception>
    public Value(double data, params (Value Parent, double Slope)[] parents)
    {
        ArgumentNullException.ThrowIfNull(parents);
        foreach (var (parent, _) in parents) ArgumentNullException.ThrowIfNull(parent, nameof(parents));
        (Data, Parents) = (data, [.. parents]);
    }

    /// <summary>A number with a name, for pictures.</summary>
    /// <param name="data">The number.</param>
    /// <param name="name">Such as <c>w₁</c>.</param>
    public Value(double data, string name)
        : this(data) => Name = name;

    /// <summary>The number. Set it to train a weight; what was computed from it before stays as it was.</summary>
    public double Data { get; set; }

    /// <summary>How fast the result of the last backward pass changes with this value; passes add up until it is set to 0.</summary>
    public double Grad { get; set; }

    /// <summary>What pictures call it: a name, or the sign of the operation; empty for a number without one.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it was made from, each with the local slope; empty for a number that was typed in.</summary>
    public IReadOnlyList<(Value Parent, double Slope)> Parents { get; }

    /// <summary>A plain number in an expression is a value without a history.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Value(double number) => new(number);

    /// <summary>a + b; slopes 1 and 1.</summary>
    public static Value operator +(Value a, Value b) => new(a.Data + b.Data, (a, 1), (b, 1)) { Name = "+" };

    /// <summary>a − b; slopes 1 and −1.</summary>
    public static Value operator -(Value a, Value b) => new(a.Data - b.Data, (a, 1), (b, -1)) { Name = "−" };

    /// <summary>−a; slope −1.</summary>
    public static Value operator -(Value a) => new(-a.Data, (a, -1)) { Name = "−x" };

    /// <summary>a · b; the slope along one factor is the other.</summary>
    public static Value operator *(Value a, Value b) => new(a.Data * b.Data, (a, b.Data), (b, a.Data)) { Name = "·" };

    /// <summary>a / b; slopes 1/b and −a/b².</summary>
    public static Value operator /(Value a, Value b) =>
        new(a.Data / b.Data, (a, 1 / b.Data), (b, -a.Data / (b.Data * b.Data))) { Name = "÷" };

    /// <summary>The hyperbolic tangent t; slope 1 − t².</summary>
    /// <returns>A new value.</returns>
    public Value Tanh()
    {
        var t = Math.Tanh(Data);
        return new(t, (this, 1 - t * t)) { Name = "tanh" };
    }

    /// <summary>eˣ, which is its own slope.</summary>
    /// <returns>A new value.</returns>
    public Value Exp()
    {
        var e = Math.Exp(Data);
        return new(e, (this, e)) { Name = "exp" };
    }

    /// <summary>The natural logarithm; slope 1/x.</summary>
    /// <returns>A new value; NaN below 0, as <see cref="Math.Log(double)"/> has it.</returns>
    public Value Log() => new(Math.Log(Data), (this, 1 / Data)) { Name = "ln" };

    /// <summary>max(0, x); slope 1 above zero, else 0.</summary>
    /// <returns>A new value.</returns>
    public Value Relu() => new(Math.Max(0, Data), (this, Data > 0 ? 1 : 0)) { Name = "relu" };

    /// <summary>The number, and its gradient if one has arrived.</summary>
    public override string ToString() => FormattableString.Invariant($"{Data:0.####}") + (Grad == 0 ? "" : FormattableString.Invariant($" (gradient {Grad:0.####})"));
}
