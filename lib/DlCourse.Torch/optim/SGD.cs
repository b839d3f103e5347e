using System.Numerics;
using DlCourse.Torch.Kernels.Updates;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Gradient descent: w ← w − ηg, with momentum if wanted.</summary>
public partial class SGD : OptimizerHelper, IMomentum
{
    private readonly Options defaults;

    /// <summary>An optimiser of parameters.</summary>
    /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="momentum">The share of the last step that is taken again.</param>
    /// <param name="dampening">By how much the gradient counts less in that.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="nesterov">Takes the gradient's step as if the momentum's were done.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    public SGD(IEnumerable<Parameter> parameters, double lr, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) : this([new ParamGroup { Parameters = parameters }], lr, momentum, dampening, weight_decay, nesterov, maximize)
    {
    }

    /// <summary>An optimiser of groups of parameters.</summary>
    /// <param name="parameters">The groups; what they do not set is as said here.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="momentum">The share of the last step that is taken again.</param>
    /// <param name="dampening">By how much the gradient counts less in that.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="nesterov">Takes the gradient's step as if the momentum's were done.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    public SGD(IEnumerable<ParamGroup> parameters, double lr, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
    {
        CheckNotNegative(lr, "learning rate");
        CheckNotNegative(momentum, "momentum");
        CheckNotNegative(weight_decay, "weight decay");
        if (nesterov && (momentum <= 0 || dampening != 0)) throw new ArgumentException("SGD: nesterov looks ahead along the momentum, so it needs a momentum above 0 and no dampening.");
        defaults = new Options { LearningRate = lr, InitialLearningRate = lr, momentum = momentum, dampening = dampening, weight_decay = weight_decay, nesterov = nesterov, maximize = maximize };
        AddGroups(parameters);
    }

    /// <summary>The momentum of groups that have none of their own.</summary>
    public double Momentum
    {
        get => defaults.momentum!.Value;
        set => defaults.momentum = value;
    }

    private protected override OptimizerOptions Defaults => defaults;

    /// <inheritdoc/>
    public override Tensor? step(Func<Tensor>? closure = null) => Step(closure);

    private protected override OptimizerOptions NewOptions() => new Options();

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private protected override void Update(OptimizerOptions options, OptimizerState state, Operand parameter, Operand gradient)
    {
        if (parameter.Type == ScalarType.Float32) Update<float>((Options)options, (State)state, parameter, gradient);
        else Update<double>((Options)options, (State)state, parameter, gradient);
    }

    private static void Update<T>(Options options, State state, Operand parameter, Operand gradient) where T : unmanaged, INumber<T>
    {
        var momentum = options.momentum!.Value;
        var isFirst = state.momentum_buffer is null;
        if (isFirst && momentum != 0) state.Start();
        var rate = options.maximize!.Value ? -options.LearningRate!.Value : options.LearningRate!.Value;
        var taken = isFirst ? 1 : 1 - options.dampening!.Value;
        var rule = new SgdRule<T>(T.CreateTruncating(rate), T.CreateTruncating(momentum), T.CreateTruncating(taken), T.CreateTruncating(options.weight_decay!.Value), options.nesterov!.Value);
        ParameterUpdate.Run<T, SgdRule<T>>(rule, parameter, gradient, momentum == 0 ? null : state.momentum_buffer!.operand);
    }
}
