using System.Numerics;
using DlCourse.Torch.Kernels.Updates;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Adam: each parameter's step is scaled by how large its gradients have been.</summary>
public partial class Adam : OptimizerHelper, IBetas
{
    private readonly Options defaults;

    /// <summary>An optimiser of parameters.</summary>
    /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="beta1">The decay rate of the mean of gradients.</param>
    /// <param name="beta2">The decay rate of the mean of their squares.</param>
    /// <param name="eps">Keeps quotients finite.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="amsgrad">Divides by the largest mean of squares so far.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    public Adam(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)
    {
    }

    /// <summary>An optimiser of groups of parameters.</summary>
    /// <param name="parameters">The groups; what they do not set is as said here.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="beta1">The decay rate of the mean of gradients.</param>
    /// <param name="beta2">The decay rate of the mean of their squares.</param>
    /// <param name="eps">Keeps quotients finite.</param>
    /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
    /// <param name="amsgrad">Divides by the largest mean of squares so far.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    public Adam(IEnumerable<ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
    {
        CheckNotNegative(lr, "learning rate");
        CheckShare(beta1, "beta1");
        CheckShare(beta2, "beta2");
        CheckNotNegative(eps, "eps");
        CheckNotNegative(weight_decay, "weight decay");
        defaults = new Options { LearningRate = lr, InitialLearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad, maximize = maximize };
        AddGroups(parameters);
    }

    /// <summary>The decay rates of groups that have none of their own.</summary>
    public (double, double) Betas
    {
        get => (defaults.beta1!.Value, defaults.beta2!.Value);
        set => (defaults.beta1, defaults.beta2) = value;
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
        var (beta1, beta2, rate) = (options.beta1!.Value, options.beta2!.Value, options.LearningRate!.Value);
        state.step++;
        var rule = new AdamRule<T>(
            T.CreateTruncating(rate / (1 - Math.Pow(beta1, state.step))),
            T.CreateTruncating(beta1),
            T.CreateTruncating(beta2),
            T.CreateTruncating(Math.Sqrt(1 - Math.Pow(beta2, state.step))),
            T.CreateTruncating(options.eps!.Value),
            T.CreateTruncating(options.weight_decay!.Value),
            T.One,
            options.maximize!.Value ? -T.One : T.One,
            options.amsgrad!.Value);
        ParameterUpdate.Run<T, AdamRule<T>>(rule, parameter, gradient, state.exp_avg.operand, state.exp_avg_sq.operand, state.max_exp_avg_sq?.operand);
    }
}
