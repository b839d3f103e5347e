using DlCourse.Torch.Operators;
using DlCourse.Torch.Operators.Sampling;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// What RNN, LSTM and GRU share: the parameters of all layers and directions under PyTorch's names (<c>weight_ih_l0_reverse</c>), and
/// the way of a sequence through them.
/// </summary>
internal sealed class RecurrentParameters
{
    private readonly nn.Module module;
    private readonly RecurrentSizes sizes;

    public RecurrentParameters(nn.Module module, RecurrentSizes sizes, Device? device, ScalarType? dtype)
    {
        (this.module, this.sizes) = (module, sizes);
        var name = module.GetName();
        if (sizes.Input < 1 || sizes.Hidden < 1 || sizes.Layers < 1) throw new TensorException($"{name}: inputSize {sizes.Input}, hiddenSize {sizes.Hidden} and numLayers {sizes.Layers} must be at least 1.");
        Dropping.Checked(sizes.Dropout, name);
        var bound = 1 / Math.Sqrt(sizes.Hidden);
        for (var layer = 0; layer < sizes.Layers; layer++)
        {
            for (var direction = 0; direction < sizes.Directions; direction++)
            {
                var inputs = layer == 0 ? sizes.Input : sizes.Hidden * sizes.Directions;
                Add("weight_ih", layer, direction, [sizes.Gates * sizes.Hidden, inputs]);
                Add("weight_hh", layer, direction, [sizes.Gates * sizes.Hidden, sizes.Hidden]);
                if (!sizes.Bias) continue;
                Add("bias_ih", layer, direction, [sizes.Gates * sizes.Hidden]);
                Add("bias_hh", layer, direction, [sizes.Gates * sizes.Hidden]);
            }
        }

        void Add(string what, int layer, int direction, long[] shape)
        {
            var parameter = new Parameter(empty(shape, dtype, device).uniform_(-bound, bound));
            parameter.DetachFromDisposeScope();
            module.register_parameter(NameOf(what, layer, direction), parameter);
        }
    }

    /// <summary>A parameter; the directions of a layer follow one another.</summary>
    public Parameter? Get(string what, long index) => module.get_parameter(NameOf(what, (int)(index / sizes.Directions), (int)(index % sizes.Directions)));

    /// <summary>Runs a sequence through all layers.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="input">[times, batch, features], or [batch, times, features] if the batch comes first.</param>
    /// <param name="h0">The first h of each layer and direction, [layers · directions, batch, hidden]; zeros if null.</param>
    /// <param name="c0">The first c of each; for an LSTM only.</param>
    /// <param name="needsC">Whether the cell has a c.</param>
    /// <returns>h of the last layer at every time, the last h and c of each layer and direction.</returns>
    public (Tensor Output, Tensor H, Tensor? C) Run(Recurrence.Cell cell, Tensor input, Tensor? h0, Tensor? c0, bool needsC)
    {
        CheckInput(input);
        var x = sizes.BatchFirst ? input.transpose(0, 1) : input;
        var batch = x.Lengths[1];
        var (firstH, firstC) = (First(h0, "h0", batch, x), needsC ? First(c0, "c0", batch, x) : null);
        var (lastH, lastC) = (new List<Tensor>(), new List<Tensor>());
        for (var layer = 0; layer < sizes.Layers; layer++)
        {
            var outputs = new Tensor[sizes.Directions];
            for (var direction = 0; direction < sizes.Directions; direction++)
            {
                var index = layer * sizes.Directions + direction;
                var weights = new Recurrence.Weights(Get("weight_ih", index)!, Get("weight_hh", index)!, Get("bias_ih", index), Get("bias_hh", index));
                (outputs[direction], var state) = Recurrence.Layer(cell, x, new(firstH[index], firstC?[index]), weights, backwards: direction == 1);
                lastH.Add(state.H);
                if (state.C is not null) lastC.Add(state.C);
            }

            x = outputs.Length == 1 ? outputs[0] : cat(outputs, 2);
            if (layer < sizes.Layers - 1) x = nn.functional.dropout(x, sizes.Dropout, module.training);
        }

        return (sizes.BatchFirst ? x.transpose(0, 1) : x, stack(lastH), needsC ? stack(lastC) : null);
    }

    private Tensor[] First(Tensor? given, string what, long batch, Tensor x)
    {
        long[] expected = [sizes.Layers * sizes.Directions, batch, sizes.Hidden];
        if (given is null)
        {
            var zero = zeros([batch, sizes.Hidden], dtype: x.dtype);
            return [.. Enumerable.Repeat(zero, (int)expected[0])];
        }

        if (!given.Lengths.AsSpan().SequenceEqual(expected))
        {
            var hint = given.Rank == 3 && given.Lengths[0] == batch && given.Lengths[1] == expected[0] && sizes.BatchFirst ? " batchFirst concerns input and output only: the state has the layers first." : "";
            throw new TensorException($"{what} has shape {Shape.Text(given.Lengths)}, expected {Shape.Text(expected)}: [layers × directions, batch, hiddenSize].{hint}");
        }

        return [.. Parts.Of(given, 0, (int)expected[0]).Select(part => Viewing.Squeeze(part, 0))];
    }

    private void CheckInput(Tensor input)
    {
        var expected = sizes.BatchFirst ? $"[batch, times, {sizes.Input}]" : $"[times, batch, {sizes.Input}]";
        if (input.Rank != 3)
        {
            var hint = input.Rank == 2 && input.Lengths[1] == sizes.Input ? $" For one sequence write x.unsqueeze({(sizes.BatchFirst ? 0 : 1)})." : input.Rank == 2 ? " If each time has one number, the feature axis is missing: x.unsqueeze(-1)." : "";
            throw new TensorException($"the input has shape {Shape.Text(input.Lengths)}, expected {expected}.{hint}");
        }

        if (input.Lengths[2] != sizes.Input) throw new TensorException($"the input has {input.Lengths[2]} features (last axis of {Shape.Text(input.Lengths)}), expected inputSize {sizes.Input}: {expected}.");
        var first = module.get_parameter("weight_ih_l0")!.dtype;
        if (input.Lengths[0] == 0 || input.Lengths[1] == 0) throw new TensorException($"the input {Shape.Text(input.Lengths)} is empty; at least one time and one sequence are needed.");
        if (input.dtype != first) throw new TensorException($"the input is {ScalarTypes.Name(input.dtype)} and the weights are {ScalarTypes.Name(first)}. Convert the input: x.to({ScalarTypes.Name(first)}); for words or letters, an Embedding comes first.");
    }

    private static string NameOf(string what, int layer, int direction) => $"{what}_l{layer}{(direction == 1 ? "_reverse" : "")}";
}
