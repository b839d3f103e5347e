using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>What the optimisers have in common: groups of parameters, and for each parameter what is remembered.</summary>
public abstract partial class OptimizerHelper : Optimizer
{
    private readonly Dictionary<Parameter, OptimizerState> states = new(ReferenceEqualityComparer.Instance);

    private protected OptimizerHelper()
    {
    }

    /// <summary>The options of groups that have none of their own.</summary>
    private protected abstract OptimizerOptions Defaults { get; }

    /// <inheritdoc/>
    public override IEnumerable<Parameter> parameters() => base.parameters();

    /// <inheritdoc/>
    public override void zero_grad() => base.zero_grad();

    /// <inheritdoc/>
    public override void add_param_group(ParamGroup param_group)
    {
        ArgumentNullException.ThrowIfNull(param_group);
        Parameter[] parameters = [.. param_group.Parameters];
        if (parameters.Length == 0) throw new ArgumentException($"{GetType().Name}: there are no parameters to change. Does the module call RegisterComponents() at the end of its constructor, and are its layers fields?");
        param_group.Parameters = parameters;
        param_group.Options ??= NewOptions();
        param_group.Options.Complete(Defaults);
        foreach (var parameter in parameters)
        {
            if (!parameter.is_floating_point()) throw new TensorException($"{GetType().Name}: a parameter is {DlCourse.Torch.Types.ScalarTypes.Name(parameter.dtype)}; parameters are floating-point numbers.");
            var state = NewState(parameter);
            if (!states.TryAdd(parameter, state)) throw new ArgumentException($"{GetType().Name}: a parameter of shape {Shape.Text(parameter.Lengths)} was given twice; it would be changed twice in each step.");
            state.Initialize(param_group.Options);
            if (IsSmaller(parameter)) countOfSmaller += parameter.Count;
        }

        groups.Add(param_group);
    }

    private protected abstract OptimizerOptions NewOptions();

    private protected abstract OptimizerState NewState(Parameter parameter);

    /// <summary>One step of one parameter; all operands are contiguous and of the parameter's type. Several threads do this for several parameters.</summary>
    private protected abstract void Update(OptimizerOptions options, OptimizerState state, Operand parameter, Operand gradient);

    private protected override void Forget()
    {
        foreach (var state in states.Values) state.Forget();
    }

    /// <summary>Adds one group, or several.</summary>
    private protected void AddGroups(IEnumerable<ParamGroup> added)
    {
        foreach (var group in added) add_param_group(group);
        if (groups.Count == 0) throw new ArgumentException($"{GetType().Name}: there are no groups of parameters.");
    }

    private protected void CheckNotNegative(double value, string what)
    {
        if (!(value >= 0)) throw new ArgumentException(FormattableString.Invariant($"{GetType().Name}: the {what} is {value}; it must be 0 or more.{(what == "learning rate" && value < 0 ? " To climb instead of descend, pass maximize: true." : "")}"));
    }

    private protected void CheckShare(double value, string what)
    {
        if (!(value is >= 0 and < 1)) throw new ArgumentException(FormattableString.Invariant($"{GetType().Name}: {what} is {value}; it must be at least 0 and below 1."));
    }
}
