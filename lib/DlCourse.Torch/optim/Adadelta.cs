using System.Numerics;
using DlCourse.Torch.Kernels.Updates;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adadelta: steps in proportion to the last ones, so that hardly any learning rate is needed.</summary>
public partial class Adadelta : OptimizerHelper
{
    private readonly Options defaults;

    /// <summary>An optimiser of parameters.</summary>
    /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="rho">The decay rate of the means of squares.</param>
    /// <param name="eps">Keeps quotients finite.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    public Adadelta(IEnumerable<Parameter> parameters, double lr, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false) : this([new ParamGroup { Parameters = parameters }], lr, rho, eps, weight_decay, maximize)
    {
    }

    /// <summary>An optimiser of groups of parameters.</summary>
    /// <param name="parameters">The groups; what they do not set is as said here.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="rho">The decay rate of the means of squares.</param>
    /// <param name="eps">Keeps quotients finite.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    public Adadelta(IEnumerable<ParamGroup> parameters, double lr = 1.0, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false)
    {
        CheckNotNegative(lr, "learning rate");
        CheckShare(rho, "rho");
        CheckNotNegative(eps, "eps");
        CheckNotNegative(weight_decay, "weight decay");
        defaults = new Options { LearningRate = lr, InitialLearningRate = lr, rho = rho, eps = eps, weight_decay = weight_decay, maximize = maximize };
        AddGroups(parameters);
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
        var rule = new AdadeltaRule<T>(
            T.CreateTruncating(options.LearningRate!.Value),
            T.CreateTruncating(options.rho!.Value),
            T.CreateTruncating(options.eps!.Value),
            T.CreateTruncating(options.weight_decay!.Value),
            options.maximize!.Value ? -T.One : T.One);
        ParameterUpdate.Run<T, AdadeltaRule<T>>(rule, parameter, gradient, state.square_avg.operand, state.acc_delta.operand);
    }
}
