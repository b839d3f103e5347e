using System.Globalization;

namespace DlCourse.Formats.PyTorch.Pickle;

/// <summary>Walks nested dictionaries, lists and tuples, and names what it finds by the way there, such as <c>model.conv1.weight</c>.</summary>
internal sealed class StateFlattener(string file)
{
    private const int Deepest = 64;
    private const int Most = 200_000;
    private readonly List<(string Name, object? Value)> found = [];
    private int visited;

    /// <summary>Every tensor and plain value, in the pickle's order. A value alone has the name "".</summary>
    public static IReadOnlyList<(string Name, object? Value)> Flatten(object? root, string file)
    {
        var flattener = new StateFlattener(file);
        flattener.Visit("", root, 0);
        return flattener.found;
    }

    private void Visit(string name, object? value, int depth)
    {
        // A container may be in itself, or many times in its neighbour: small files can describe endless trees.
        if (depth > Deepest) throw new FileFormatException($"{file}: the containers are more than {Deepest} deep, at \"{Shortened(name)}\".");
        if (++visited > Most) throw new FileFormatException($"{file}: the containers hold more than {Most:N0} values.");
        switch (value)
        {
            case PickleDictionary dictionary:
                foreach (var (key, item) in dictionary.Entries) Visit(Join(name, KeyText(key)), item, depth + 1);
                break;
            case List<object?> list:
                for (var i = 0; i < list.Count; i++) Visit(Join(name, i.ToString(CultureInfo.InvariantCulture)), list[i], depth + 1);
                break;
            case PickleTuple tuple:
                for (var i = 0; i < tuple.Items.Length; i++) Visit(Join(name, i.ToString(CultureInfo.InvariantCulture)), tuple.Items[i], depth + 1);
                break;
            case AllowedName or StorageReference:
                throw new FileFormatException($"{file}: \"{Shortened(name)}\" is neither a tensor nor a plain value.");
            default:
                found.Add((name, value));
                break;
        }
    }

    private static string Join(string name, string key) => name.Length == 0 ? key : $"{name}.{key}";

    private static string Shortened(string name) => name.Length <= 80 ? name : name[..80] + "…";

    private string KeyText(object? key) => key switch
    {
        string text when text.Length <= 1000 => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        string => throw new FileFormatException($"{file}: a dictionary has a key of more than 1,000 characters."),
        _ => throw new FileFormatException($"{file}: a dictionary has a key that is neither a text nor a whole number."),
    };
}
