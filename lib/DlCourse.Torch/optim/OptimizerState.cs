using System.Diagnostics.CodeAnalysis;
using DlCourse.Torch.Serialization;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What an optimiser remembers of a parameter.</summary>
public abstract class OptimizerState
{
    private protected readonly Parameter parameter;

    private protected OptimizerState(Parameter parameter) => this.parameter = parameter;

    /// <summary>Forgets everything.</summary>
    /// <param name="options">The options of the parameter's group.</param>
    public abstract void Initialize(OptimizerOptions options);

    /// <summary>Writes what is remembered.</summary>
    /// <param name="writer">Where to.</param>
    public abstract void SaveStateDict(BinaryWriter writer);

    /// <summary>Reads what is remembered.</summary>
    /// <param name="reader">Where from.</param>
    public abstract void LoadStateDict(BinaryReader reader);

    /// <summary>Takes over a copy of what is remembered elsewhere.</summary>
    /// <param name="source">The state of a parameter of the same shape.</param>
    public abstract void LoadStateDict(OptimizerState source);

    /// <summary>Whether the same is remembered, but for rounding.</summary>
    /// <param name="other">Another state.</param>
    /// <returns>True if it is.</returns>
    public virtual bool ApproximatelyEquals(OptimizerState other) => false;

    internal abstract void Forget();

    private protected Tensor Zeros() => zeros(parameter.Lengths, parameter.dtype).DetachFromDisposeScope();

    private protected static Tensor? Copy(Tensor? tensor) => tensor?.clone().DetachFromDisposeScope();

    private protected static bool Alike(Tensor? one, Tensor? other) => one is null || other is null ? one is null && other is null : one.allclose(other);

    private protected static void Write(BinaryWriter writer, Tensor? tensor)
    {
        writer.Write(tensor is not null);
        if (tensor is not null) TensorFile.Write(writer, tensor);
    }

    private protected Tensor? ReadIfThere(BinaryReader reader) => reader.ReadBoolean() ? Read(reader) : null;

    private protected Tensor Read(BinaryReader reader)
    {
        var tensor = zeros(parameter.Lengths, parameter.dtype).DetachFromDisposeScope();
        TensorFile.ReadInto(reader, tensor, "What the optimiser remembers of a parameter");
        return tensor;
    }

    [SuppressMessage("Design", "CA1062", Justification = "A state of another kind is reported by its name.")]
    private protected static TState Same<TState>(OptimizerState source) where TState : OptimizerState =>
        source as TState ?? throw new ArgumentException($"load_state_dict: the state is of another optimiser ({source?.GetType().DeclaringType?.Name ?? "none"} instead of {typeof(TState).DeclaringType!.Name}).");
}
