using System.Numerics;
using DlCourse.Torch.Kernels.Updates;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adagrad: each parameter's step is divided by the root of the sum of its squared gradients.</summary>
public partial class Adagrad : OptimizerHelper
{
    private readonly Options defaults;

    /// <summary>An optimiser of parameters.</summary>
    /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="lr_decay">By how much the rate falls with each step.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="initial_accumulator_value">What the sums of squares start from.</param>
    /// <param name="eps">Keeps quotients finite.</param>
    public Adagrad(IEnumerable<Parameter> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10) : this([new ParamGroup { Parameters = parameters }], lr, lr_decay, weight_decay, initial_accumulator_value, eps)
    {
    }

    /// <summary>An optimiser of groups of parameters.</summary>
    /// <param name="parameters">The groups; what they do not set is as said here.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="lr_decay">By how much the rate falls with each step.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="initial_accumulator_value">What the sums of squares start from.</param>
    /// <param name="eps">Keeps quotients finite.</param>
    public Adagrad(IEnumerable<ParamGroup> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10)
    {
        CheckNotNegative(lr, "learning rate");
        CheckNotNegative(lr_decay, "decay of the learning rate");
        CheckNotNegative(weight_decay, "weight decay");
        CheckNotNegative(initial_accumulator_value, "initial sum of squares");
        CheckNotNegative(eps, "eps");
        defaults = new Options { LearningRate = lr, InitialLearningRate = lr, lr_decay = lr_decay, weight_decay = weight_decay, initial_accumulator_value = initial_accumulator_value, eps = eps };
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
        var rate = options.LearningRate!.Value / (1 + (state.step - 1) * options.lr_decay!.Value);
        var rule = new AdagradRule<T>(T.CreateTruncating(rate), T.CreateTruncating(options.eps!.Value), T.CreateTruncating(options.weight_decay!.Value));
        ParameterUpdate.Run<T, AdagradRule<T>>(rule, parameter, gradient, state.sum.operand);
    }
}
