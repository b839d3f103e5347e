using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Parameters with options of their own.</summary>
public class ParamGroup : ILearningRateController
{
    internal ParamGroup()
    {
    }

    /// <summary>The parameters.</summary>
    public IEnumerable<Parameter> Parameters { get; set; } = [];

    /// <summary>The options; an optimiser sets what is not set.</summary>
    public OptimizerOptions Options { get; set; } = null!;

    /// <summary>The learning rate now.</summary>
    public double LearningRate
    {
        get => Options.LearningRate!.Value;
        set => Options.LearningRate = value;
    }

    /// <summary>The learning rate at the start.</summary>
    public double InitialLearningRate
    {
        get => Options.InitialLearningRate;
        set => Options.InitialLearningRate = value;
    }
}

/// <summary>Parameters with options of a kind.</summary>
/// <typeparam name="TOptions">The kind.</typeparam>
public class ParamGroup<TOptions> : ParamGroup where TOptions : OptimizerOptions
{
    /// <summary>An empty group.</summary>
    public ParamGroup()
    {
    }

    /// <summary>A group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="options">The options; null for the optimiser's.</param>
    public ParamGroup(IEnumerable<Parameter> parameters, TOptions? options = null) => (Parameters, Options) = (parameters, options!);

    /// <summary>The options; an optimiser sets what is not set.</summary>
    public new TOptions Options
    {
        get => (TOptions)base.Options;
        set => base.Options = value;
    }
}
