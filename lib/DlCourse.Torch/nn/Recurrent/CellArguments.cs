using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What the cells share: first values of parameters, and checks of what they are called with.</summary>
internal static class CellArguments
{
    /// <summary>Uniform numbers between ±1/√hidden.</summary>
    public static Parameter Draw(long hidden, long[] shape, Device? device, ScalarType? dtype)
    {
        if (hidden < 1 || shape.Min() < 1) throw new TensorException($"a recurrent cell needs at least one feature and one number in its state; asked for were inputSize {shape[^1]} and hiddenSize {hidden}.");
        var bound = 1 / Math.Sqrt(hidden);
        return new Parameter(empty(shape, dtype, device).uniform_(-bound, bound));
    }

    /// <summary>The state before, zeros if null.</summary>
    public static Tensor Check(Tensor input, Tensor? state, Tensor fromInput, Tensor fromState)
    {
        var (features, hidden) = (fromInput.Lengths[1], fromState.Lengths[1]);
        if (input.Rank != 2) throw new TensorException($"the input has shape {Shape.Text(input.Lengths)}, expected [batch, {features}]: a cell makes one step. {(input.Rank == 3 ? "For whole sequences there are RNN, LSTM and GRU; or take one time, x[t]." : "For one example write x.unsqueeze(0).")}");
        if (input.Lengths[1] != features) throw new TensorException($"the input has {input.Lengths[1]} features (last axis of {Shape.Text(input.Lengths)}), expected inputSize {features}.");
        if (state is null) return zeros([input.Lengths[0], hidden], dtype: input.dtype);
        if (state.Rank != 2 || state.Lengths[0] != input.Lengths[0] || state.Lengths[1] != hidden) throw new TensorException($"the state has shape {Shape.Text(state.Lengths)}, expected [{input.Lengths[0]}, {hidden}]: [batch, hiddenSize].");
        return state;
    }
}
