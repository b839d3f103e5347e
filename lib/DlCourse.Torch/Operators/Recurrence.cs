using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// Recurrent cells: from the input at one time and the state before to the state after. A cell takes the input's share of the gates
/// (x·Wᵢₕᵀ + bᵢₕ), which a layer computes for all times at once.
/// </summary>
internal static class Recurrence
{
    /// <summary>What a layer of one direction learns; the biases may be null.</summary>
    internal readonly record struct Weights(Tensor Input, Tensor Hidden, Tensor? InputBias, Tensor? HiddenBias);

    /// <summary>The state: h, and c for an LSTM.</summary>
    internal readonly record struct State(Tensor H, Tensor? C);

    /// <summary>From the input's share of the gates, the state and the weights to the next state.</summary>
    internal delegate State Cell(Tensor gates, State state, Weights weights);

    /// <summary>h′ = tanh(x·Wᵢₕᵀ + bᵢₕ + h·Wₕₕᵀ + bₕₕ).</summary>
    public static State Tanh(Tensor gates, State state, Weights w) => new((gates + FromHidden(state.H, w)).tanh(), null);

    /// <summary>h′ = max(x·Wᵢₕᵀ + bᵢₕ + h·Wₕₕᵀ + bₕₕ, 0).</summary>
    public static State Relu(Tensor gates, State state, Weights w) => new((gates + FromHidden(state.H, w)).relu(), null);

    /// <summary>
    /// Long short-term memory: c′ = σ(f)·c + σ(i)·tanh(g), h′ = σ(o)·tanh(c′), where i, f, g, o are the quarters of
    /// x·Wᵢₕᵀ + bᵢₕ + h·Wₕₕᵀ + bₕₕ: input gate, forget gate, candidate, output gate.
    /// </summary>
    public static State Lstm(Tensor gates, State state, Weights w)
    {
        var parts = Parts.Of(gates + FromHidden(state.H, w), 1, 4);
        var c = parts[1].sigmoid() * state.C! + parts[0].sigmoid() * parts[2].tanh();
        return new(parts[3].sigmoid() * c.tanh(), c);
    }

    /// <summary>
    /// Gated recurrent unit: h′ = (1 − z)·n + z·h with r = σ(xᵣ + hᵣ), z = σ(x_z + h_z), n = tanh(xₙ + r·hₙ), where xᵣ, x_z, xₙ are
    /// the thirds of x·Wᵢₕᵀ + bᵢₕ and hᵣ, h_z, hₙ those of h·Wₕₕᵀ + bₕₕ: reset gate, update gate, candidate.
    /// </summary>
    public static State Gru(Tensor gates, State state, Weights w)
    {
        var (x, h) = (Parts.Of(gates, 1, 3), Parts.Of(FromHidden(state.H, w), 1, 3));
        var reset = (x[0] + h[0]).sigmoid();
        var update = (x[1] + h[1]).sigmoid();
        var candidate = (x[2] + reset * h[2]).tanh();
        return new(candidate + update * (state.H - candidate), null);
    }

    /// <summary>One step of a cell on an input [batch, features].</summary>
    public static State Step(Cell cell, Tensor x, State state, Weights w) => cell(LinearMap.Apply(x, w.Input, w.InputBias), state, w);

    /// <summary>A layer of one direction over a whole sequence.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="x">[times, batch, features].</param>
    /// <param name="state">The state before, [batch, hidden].</param>
    /// <param name="w">The weights.</param>
    /// <param name="backwards">Whether the last time comes first.</param>
    /// <returns>h at every time, [times, batch, hidden], and the state after.</returns>
    public static (Tensor Outputs, State State) Layer(Cell cell, Tensor x, State state, Weights w, bool backwards)
    {
        var times = (int)x.Lengths[0];
        var gates = Parts.Of(LinearMap.Apply(x, w.Input, w.InputBias), 0, times);
        var outputs = new Tensor[times];
        for (var i = 0; i < times; i++)
        {
            var time = backwards ? times - 1 - i : i;
            state = cell(Viewing.Squeeze(gates[time], 0), state, w);
            outputs[time] = Viewing.Unsqueeze(state.H, 0);
        }

        return (Joining.Cat(outputs, 0), state);
    }

    private static Tensor FromHidden(Tensor h, Weights w) => LinearMap.Apply(h, w.Hidden, w.HiddenBias);
}
