using DlCourse.Torch.Shapes;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What batch norm and instance norm have in common: a scale and a shift for each channel, and running statistics.</summary>
public abstract class NormBase : nn.Module<Tensor, Tensor>
{
    /// <summary>Makes parameters and buffers.</summary>
    /// <param name="num_features">Channels.</param>
    /// <param name="eps">Keeps the root away from 0.</param>
    /// <param name="momentum">How much of the running statistics a batch replaces; null: they are the mean over all batches.</param>
    /// <param name="affine">Whether scale and shift are learnt.</param>
    /// <param name="track_running_stats">Whether there are running statistics.</param>
    /// <param name="device">In this engine, the CPU.</param>
    /// <param name="dtype">The element type of the parameters.</param>
    /// <param name="name">Usually the name of the class.</param>
    public NormBase(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype, string name) : base(name)
    {
        if (num_features < 1) throw new TensorException($"{name}: num_features is {num_features}; it is the number of channels and at least 1.");
        (this.num_features, this.eps, this.momentum, this.affine, this.track_running_stats) = (num_features, eps, momentum, affine, track_running_stats);
        weight = affine ? new Parameter(ones(num_features, dtype, device)) : null!;
        bias = affine ? new Parameter(zeros(num_features, dtype, device)) : null;
        if (!track_running_stats) return;
        running_mean = zeros(num_features, dtype, device);
        running_var = ones(num_features, dtype, device);
        num_batches_tracked = tensor(0L, device: device);
    }

    /// <summary>Scales each channel; null if it is not learnt.</summary>
    [field: ComponentName(Name = nameof(weight))]
    public Parameter weight
    {
        get;
        set
        {
            field = value;
            value?.DetachFromDisposeScope();
            ConditionallyRegisterParameter(nameof(weight), value);
        }
    }

    /// <summary>Shifts each channel; null if it is not learnt.</summary>
    [field: ComponentName(Name = nameof(bias))]
    public Parameter? bias
    {
        get;
        set
        {
            field = value;
            value?.DetachFromDisposeScope();
            ConditionallyRegisterParameter(nameof(bias), value);
        }
    }

    /// <summary>The mean of each channel over the last batches; null if it is not tracked.</summary>
    [field: ComponentName(Name = nameof(running_mean))]
    public Tensor? running_mean
    {
        get;
        set
        {
            field = value;
            value?.DetachFromDisposeScope();
            ConditionallyRegisterBuffer(nameof(running_mean), value);
        }
    }

    /// <summary>The variance of each channel over the last batches; null if it is not tracked.</summary>
    [field: ComponentName(Name = nameof(running_var))]
    public Tensor? running_var
    {
        get;
        set
        {
            field = value;
            value?.DetachFromDisposeScope();
            ConditionallyRegisterBuffer(nameof(running_var), value);
        }
    }

    /// <summary>How many batches the running statistics have seen.</summary>
    [field: ComponentName(Name = nameof(num_batches_tracked))]
    public Tensor? num_batches_tracked
    {
        get;
        set
        {
            field = value;
            value?.DetachFromDisposeScope();
            ConditionallyRegisterBuffer(nameof(num_batches_tracked), value);
        }
    }

    /// <summary>Channels.</summary>
    public long num_features { get; private set; }

    /// <summary>Keeps the root away from 0.</summary>
    public double eps { get; set; }

    /// <summary>How much of the running statistics a batch replaces; null: they are the mean over all batches.</summary>
    public double? momentum { get; set; }

    /// <summary>Whether scale and shift are learnt.</summary>
    public bool affine { get; private set; }

    /// <summary>Whether there are running statistics.</summary>
    public bool track_running_stats { get; private set; }

    /// <summary>Scale 1, shift 0, and no memory of batches.</summary>
    public void reset_parameters()
    {
        reset_running_stats();
        using var mode = no_grad();
        weight?.fill_(1);
        bias?.fill_(0);
    }

    /// <summary>Forgets all batches.</summary>
    public void reset_running_stats()
    {
        using var mode = no_grad();
        running_mean?.zero_();
        running_var?.fill_(1);
        num_batches_tracked?.zero_();
    }

    /// <summary>Throws if the input has not the number of axes that the layer is made for.</summary>
    /// <param name="input">The input.</param>
    protected abstract void ValidateInputDimensions(Tensor input);

    /// <summary>Counts a batch that is being trained on.</summary>
    /// <returns>How much of the running statistics it replaces.</returns>
    private protected double CountBatch()
    {
        if (!training || !track_running_stats || num_batches_tracked is null) return momentum ?? 0;
        using (no_grad()) num_batches_tracked.add_(1);
        return momentum ?? 1.0 / num_batches_tracked.item<long>();
    }

    private protected static void CheckAxes(Tensor input, int least, int most, string expected)
    {
        if (input.Rank >= least && input.Rank <= most) return;
        var hint = input.Rank == 4 && most == 3 ? " For images there is BatchNorm2d (InstanceNorm2d)." : input.Rank == 3 && least == 4 ? " For one image write x.unsqueeze(0); for signals there is BatchNorm1d." : input.Rank == 2 && least > 2 ? " For rows of features there is BatchNorm1d." : "";
        throw new TensorException($"the input has shape {Shape.Text(input.Lengths)}, expected {expected}.{hint}");
    }

    internal override string Description => $"{GetName()}({num_features})";
}
