using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.PyTorch.Pickle;

/// <summary>What the allowed names of a pickle do with their arguments.</summary>
internal static class TensorCalls
{
    /// <summary>A storage from its persistent id: ("storage", type, key, device, number of elements), and in old files a view that must be None.</summary>
    public static StorageReference Storage(object? id)
    {
        if (id is not PickleTuple { Items: var items } || items.Length is not (5 or 6) || items[0] is not "storage" || items[1] is not AllowedName { Type: { } type }
            || items[2] is not string key || items[4] is not long count || count < 0 || (items.Length == 6 && items[5] is not null))
        {
            throw new FormatException("a storage must be described by its type, its key, its device and its number of elements.");
        }

        return new StorageReference(key, type, count);
    }

    /// <summary>A dictionary, empty or from a list of pairs.</summary>
    public static PickleDictionary OrderedDictionary(object?[] arguments)
    {
        var dictionary = new PickleDictionary();
        if (arguments.Length == 0) return dictionary;
        if (arguments is not [List<object?> pairs]) throw new FormatException("an OrderedDict is made from something that is not a list of pairs.");
        foreach (var pair in pairs)
        {
            dictionary.Entries.Add(pair switch
            {
                PickleTuple { Items: [var key, var value] } => (key, value),
                List<object?> { Count: 2 } two => (two[0], two[1]),
                _ => throw new FormatException("an OrderedDict is made from something that is not a pair."),
            });
        }

        return dictionary;
    }

    /// <summary>A tensor: (storage, offset, shape, strides, requires_grad, hooks, and in new versions metadata).</summary>
    public static PickledTensor Tensor(object?[] arguments)
    {
        if (arguments.Length is not (6 or 7) || arguments[0] is not StorageReference storage || arguments[1] is not long offset || Longs(arguments[2]) is not { } shape || Longs(arguments[3]) is not { } strides)
        {
            throw new FormatException("a tensor must be made from a storage, an offset, a shape and strides.");
        }

        if (arguments[5] is not (null or PickleDictionary { Entries.Count: 0 })) throw new FormatException("a tensor has backward hooks, which are code.");
        if (shape.Length != strides.Length || shape.Length > ShapeSize.MostDimensions) throw new FormatException($"a tensor has {shape.Length} lengths and {strides.Length} strides; both must be the same number, at most {ShapeSize.MostDimensions}.");
        return new PickledTensor(storage, offset, shape, strides);
    }

    private static long[]? Longs(object? tuple) => tuple is PickleTuple { Items: var items } && items.All(item => item is long) ? [.. items.Cast<long>()] : null;
}
