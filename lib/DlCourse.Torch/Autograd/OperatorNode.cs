using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>
/// A built-in operation with one differentiable result. An operator writes down, next to its forward computation, one rule per
/// input: from the gradient of the result to the gradient of that input. Sums over broadcast axes need no rule: what comes out
/// of a rule in the result's shape is summed to the input's.
/// </summary>
/// <param name="name">The operation.</param>
/// <param name="arity">How many inputs it will have: lists of just that size.</param>
internal sealed class OperatorNode(string name, int arity = 1) : Node(name, arity)
{
    private readonly List<Input> inputs = new(arity);
    private List<SavedTensor>? saved;
    private Func<Tensor, bool[], Tensor?[]>? joint;

    /// <summary>Keeps a tensor for the rules; give it as <c>neededFor</c> the input whose rule uses it, and it is kept only if that input needs a gradient.</summary>
    public SavedTensor Save(Tensor tensor, Tensor? neededFor = null)
    {
        if (neededFor is { requires_grad: false }) return null!;
        var kept = new SavedTensor(tensor, Name);
        (saved ??= new(2)).Add(kept);
        return kept;
    }

    /// <summary>The next input and its rule: dL/dresult ↦ dL/dinput.</summary>
    public OperatorNode Gradient(Tensor input, Func<Tensor, Tensor> rule)
    {
        inputs.Add(new Input(input.Lengths, input.dtype, rule));
        Edges.Add(Graph.EdgeOf(input));
        return this;
    }

    /// <summary>All inputs with one rule for all, where they share much work. The rule may leave out what is not needed.</summary>
    public OperatorNode Gradients(Tensor[] of, Func<Tensor, bool[], Tensor?[]> rule)
    {
        joint = rule;
        foreach (var input in of)
        {
            inputs.Add(new Input(input.Lengths, input.dtype, null));
            Edges.Add(Graph.EdgeOf(input));
        }

        return this;
    }

    /// <summary>Makes <paramref name="result"/> the result of this operation.</summary>
    public Tensor Output(Tensor result)
    {
        Number();
        var meta = result.EnsureMeta();
        (meta.GradFn, meta.OutputNumber) = (this, 0);
        return result;
    }

    public override Tensor?[] Backward(Tensor?[] gradients, bool[] needed)
    {
        var result = new Tensor?[inputs.Count];
        if (gradients[0] is not { } gradient) return result;
        var all = joint?.Invoke(gradient, needed);
        for (var i = 0; i < result.Length; i++)
        {
            if (!needed[i]) continue;
            var computed = all is null ? inputs[i].Rule!(gradient) : all[i];
            result[i] = computed is null ? null : Fit(computed, inputs[i], Name);
        }

        return result;
    }

    public override void Release()
    {
        if (saved is null) return;
        foreach (var tensor in saved) tensor.Release();
    }

    private static Tensor Fit(Tensor gradient, Input input, string name)
    {
        if (!gradient.Lengths.AsSpan().SequenceEqual(input.Shape))
        {
            if (!Broadcasting.Fits(input.Shape, gradient.Lengths))
            {
                throw new TensorException($"backward: the rule of {name} returned a gradient of shape {Shape.Text(gradient.Lengths)} for an input of shape {Shape.Text(input.Shape)}.");
            }

            gradient = Operators.Reduction.SumToShape(gradient, input.Shape);
        }

        return gradient.dtype == input.Type ? gradient : gradient.to_type(input.Type);
    }

    private readonly record struct Input(long[] Shape, ScalarType Type, Func<Tensor, Tensor>? Rule);
}
