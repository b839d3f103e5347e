using TorchSharp.Modules;
using Layer = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>The parameters of a learner's module beside those of the reference.</summary>
internal static class LayerParameters
{
    /// <summary>The learner's parameters in the reference's order; null, with what is to be said, if they do not correspond.</summary>
    public static (IReadOnlyList<Tensor>? Places, IReadOnlyList<string> Complaints) Match(Layer reference, Layer layer, bool byName)
    {
        var (expected, got) = (reference.named_parameters().ToArray(), layer.named_parameters().ToList());
        if (expected.Length > 0 && got.Count == 0)
        {
            return (null, ["Your module has no parameters, so there is nothing that could learn.", "Make each a field of type Parameter or a module, and call RegisterComponents() as the last line of the constructor."]);
        }

        string[] counts = [$"expected {Count(expected)}, got {Count([.. got])}"];
        var places = new List<Tensor>();
        foreach (var (name, parameter) in expected)
        {
            var same = got.FindIndex(one => one.name == name && Same(one.parameter, parameter));
            if (same < 0 && !byName) same = got.FindIndex(one => Same(one.parameter, parameter) && (!expected.Any(other => other.name == one.name) || one.name == name));
            if (same < 0 && !byName) same = got.FindIndex(one => Same(one.parameter, parameter));
            if (same < 0) return (null, [.. counts, Missing(name, parameter, got, byName)]);
            places.Add(got[same].parameter);
            got.RemoveAt(same);
        }

        return got.Count == 0 ? (places, []) : (null, [.. counts, $"`{got[0].name}` of shape {TensorArrays.ShapeOf(got[0].parameter)} is one too many: which of the layers is not asked for?"]);
    }

    /// <summary>Writes values into parameters.</summary>
    public static void Set(IReadOnlyList<Tensor> places, IReadOnlyList<Tensor> values)
    {
        using var quiet = no_grad();
        for (var i = 0; i < places.Count; i++) places[i].copy_(values[i]);
    }

    private static string Missing(string name, Tensor parameter, List<(string name, Parameter parameter)> got, bool byName)
    {
        var shape = TensorArrays.ShapeOf(parameter);
        if (got.FirstOrDefault(one => one.name == name) is { parameter: { } other })
        {
            var turned = other.ndim == 2 && other.shape.Reverse().SequenceEqual(parameter.shape) ? " Rows and columns are exchanged: a weight is [outputs, inputs]." : " How many inputs and outputs does this layer have?";
            return $"`{name}` should have the shape {shape}, and has {TensorArrays.ShapeOf(other)}.{turned}";
        }

        if (byName && got.FirstOrDefault(one => Same(one.parameter, parameter)) is { name: { } called }) return $"A parameter of shape {shape} should be called `{name}`, and is called `{called}`: the field's name decides.";
        if (parameter.ndim == 1 && got.All(one => one.parameter.ndim > 1)) return $"A bias of shape {shape} is missing (`{name}` in the course's solution).";
        return $"A parameter of shape {shape} is missing (`{name}` in the course's solution). Is every layer a field of the class?";
    }

    private static bool Same(Tensor a, Tensor b) => a.shape.SequenceEqual(b.shape);

    private static string Count((string name, Parameter parameter)[] all) =>
        $"{all.Sum(one => one.parameter.numel())} numbers in {all.Length} parameter{(all.Length == 1 ? "" : "s")} ({string.Join(", ", all.Take(6).Select(one => $"{one.name} {TensorArrays.ShapeOf(one.parameter)}"))}{(all.Length > 6 ? ", …" : "")})";
}
