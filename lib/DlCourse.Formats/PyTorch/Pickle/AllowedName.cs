using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.PyTorch.Pickle;

/// <summary>One of the few names that a pickle may use. It stands for what the reader itself does; nothing is looked up, loaded or run.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Type">For a storage, what its elements are.</param>
internal sealed record AllowedName(AllowedKind Kind, ElementType? Type = null)
{
    private static readonly Dictionary<string, AllowedName> All = new(StringComparer.Ordinal)
    {
        ["collections.OrderedDict"] = new(AllowedKind.OrderedDictionary),
        ["torch._utils._rebuild_tensor_v2"] = new(AllowedKind.Tensor),
        ["torch._utils._rebuild_parameter"] = new(AllowedKind.Parameter),
        ["torch.BoolStorage"] = new(AllowedKind.Storage, ElementType.Bool),
        ["torch.ByteStorage"] = new(AllowedKind.Storage, ElementType.UInt8),
        ["torch.CharStorage"] = new(AllowedKind.Storage, ElementType.Int8),
        ["torch.ShortStorage"] = new(AllowedKind.Storage, ElementType.Int16),
        ["torch.IntStorage"] = new(AllowedKind.Storage, ElementType.Int32),
        ["torch.LongStorage"] = new(AllowedKind.Storage, ElementType.Int64),
        ["torch.HalfStorage"] = new(AllowedKind.Storage, ElementType.Float16),
        ["torch.BFloat16Storage"] = new(AllowedKind.Storage, ElementType.BFloat16),
        ["torch.FloatStorage"] = new(AllowedKind.Storage, ElementType.Float32),
        ["torch.DoubleStorage"] = new(AllowedKind.Storage, ElementType.Float64),
    };

    /// <summary>What a full name stands for.</summary>
    /// <exception cref="FormatException">It is any other name.</exception>
    public static AllowedName Find(string fullName)
    {
        if (All.TryGetValue(fullName, out var allowed)) return allowed;
        throw new FormatException(fullName.StartsWith("torch.", StringComparison.Ordinal) && fullName.EndsWith("Storage", StringComparison.Ordinal)
            ? $"the elements are of {fullName}, a type that is not read."
            : $"the pickle asks for \"{fullName}\". A pickle may run any code; here only tensors and plain containers are built, and nothing is run. " +
              "Save the weights alone: torch.save(model.state_dict(), …).");
    }

    /// <summary>The full name of a storage of a type.</summary>
    /// <exception cref="ArgumentException">PyTorch has no such storage.</exception>
    public static string StorageOf(NamedArray array)
    {
        foreach (var (name, allowed) in All)
        {
            if (allowed.Type == array.Type) return name;
        }

        throw new ArgumentException($"PyTorch's files have no type for {array.Name}'s {array.Type}.", nameof(array));
    }
}
