using System.Numerics;
using DlCourse.Torch.Kernels.Updates;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>RMSProp: each parameter's step is divided by the root of the mean of its squared gradients.</summary>
public partial class RMSProp : OptimizerHelper, IMomentum
{
    private readonly Options defaults;

    /// <summary>An optimiser of parameters.</summary>
    /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="alpha">The decay rate of the mean of squares.</param>
    /// <param name="eps">Keeps quotients finite.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="momentum">The share of the last step that is taken again.</param>
    /// <param name="centered">Takes the mean out: divides by the standard deviation.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    public RMSProp(IEnumerable<Parameter> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0.0, bool centered = false, bool maximize = false) : this([new ParamGroup { Parameters = parameters }], lr, alpha, eps, weight_decay, momentum, centered, maximize)
    {
    }

    /// <summary>An optimiser of groups of parameters.</summary>
    /// <param name="parameters">The groups; what they do not set is as said here.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="alpha">The decay rate of the mean of squares.</param>
    /// <param name="eps">Keeps quotients finite.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="momentum">The share of the last step that is taken again.</param>
    /// <param name="centered">Takes the mean out: divides by the standard deviation.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    public RMSProp(IEnumerable<ParamGroup> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0.0, bool centered = false, bool maximize = false)
    {
        CheckNotNegative(lr, "learning rate");
        CheckNotNegative(alpha, "alpha");
        CheckNotNegative(eps, "eps");
        CheckNotNegative(weight_decay, "weight decay");
        CheckNotNegative(momentum, "momentum");
        defaults = new Options { LearningRate = lr, InitialLearningRate = lr, alpha = alpha, eps = eps, weight_decay = weight_decay, momentum = momentum, centered = centered, maximize = maximize };
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
        state.step++;
        var (momentum, centered) = (options.momentum!.Value, options.centered!.Value);
        var rule = new RmsPropRule<T>(
            T.CreateTruncating(options.LearningRate!.Value),
            T.CreateTruncating(options.alpha!.Value),
            T.CreateTruncating(options.eps!.Value),
            T.CreateTruncating(options.weight_decay!.Value),
            T.CreateTruncating(momentum),
            options.maximize!.Value ? -T.One : T.One,
            centered);
        ParameterUpdate.Run<T, RmsPropRule<T>>(rule, parameter, gradient, state.square_avg.operand, momentum == 0 ? null : state.momentum_buffer!.operand, centered ? state.grad_avg!.operand : null);
    }
}
