using System.Globalization;
using System.Runtime.CompilerServices;
using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules one after the other: each is called with the result of the one before.</summary>
/// <remarks>
/// The results between two modules are disposed of as soon as they have been used, as in TorchSharp; what gradients need is kept. A
/// hook that wants one for later keeps <c>output.detach()</c>.
/// </remarks>
public class Sequential : nn.Module<Tensor, Tensor>
{
    private readonly List<nn.IModule<Tensor, Tensor>> steps = [];
    private readonly List<string> names = [];

    /// <summary>Modules with names.</summary>
    /// <param name="modules">The names, which are the first parts of keys in the state dictionary, and the modules.</param>
    protected Sequential(params (string name, nn.Module<Tensor, Tensor> submodule)[] modules) : base(nameof(Sequential))
    {
        foreach (var (name, module) in modules) append(name, module);
    }

    /// <summary>Modules without names: they are numbered from 0.</summary>
    /// <param name="modules">The modules.</param>
    protected Sequential(params nn.Module<Tensor, Tensor>[] modules) : base(nameof(Sequential))
    {
        foreach (var module in modules) append(module);
    }

    /// <summary>The number of modules.</summary>
    public int Count => steps.Count;

    /// <summary>A module.</summary>
    /// <param name="index">Its number.</param>
    [IndexerName("SequentialItems")]
    public nn.IModule<Tensor, Tensor> this[int index] => steps[index];

    /// <summary>Some of the modules, under the names they have here.</summary>
    /// <param name="index">The number of the first, and of the first that is left out.</param>
    [IndexerName("SequentialItems")]
    public Sequential this[(int? start, int? end) index] => Slice(index.start ?? 0, index.end ?? Count);

    /// <summary>Some of the modules, under the names they have here.</summary>
    /// <param name="index">Such as <c>1..^1</c>.</param>
    [IndexerName("SequentialItems")]
    public Sequential this[Range index] => Slice(index.Start.GetOffset(Count), index.End.GetOffset(Count));

    /// <summary>Adds a module at the end.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="module">The module.</param>
    /// <returns>This.</returns>
    public Sequential append(string name, nn.IModule<Tensor, Tensor> module)
    {
        register_module(name, (nn.Module)module);
        steps.Add(module);
        names.Add(name);
        return this;
    }

    /// <summary>Adds a module at the end, with its number as its name.</summary>
    /// <param name="module">The module.</param>
    /// <returns>This.</returns>
    public Sequential append(nn.IModule<Tensor, Tensor> module) => append(Count.ToString(CultureInfo.InvariantCulture), module);

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor)
    {
        var result = tensor;
        foreach (var step in steps)
        {
            var next = step.call(result);
            if (!ReferenceEquals(next, result) && !ReferenceEquals(result, tensor)) result.Dispose();
            result = next;
        }

        return result;
    }

    internal static Sequential Of((string name, nn.Module<Tensor, Tensor> submodule)[] modules) => new(modules);

    private Sequential Slice(int start, int end)
    {
        if (start < 0 || end > Count || start > end) throw new TensorException($"Sequential: the modules from {start} to {end} were asked for, but there are {Count}.");
        var part = Of([]);
        for (var i = start; i < end; i++) part.append(names[i], steps[i]);
        return part;
    }
}
