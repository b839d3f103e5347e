using System.Globalization;
using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Documents;

/// <summary>The place that a forward pass over JSON has reached, written like <c>cells[3].metadata["a key"]</c>.</summary>
internal sealed partial class JsonPath
{
    /// <summary>What messages call the whole value.</summary>
    public const string Root = "top level";

    private readonly Stack<Level> _levels = new();

    /// <summary>Enters an object or array.</summary>
    public void Push(bool isObject) => _levels.Push(new Level(isObject));

    /// <summary>Leaves an object or array.</summary>
    public void Pop() => _levels.Pop();

    /// <summary>Moves to a key; false if the object has had it already.</summary>
    public bool EnterKey(string key)
    {
        var level = _levels.Peek();
        level.Key = key;
        return level.Keys!.Add(key);
    }

    /// <summary>Moves to the next item, where the current value is an array.</summary>
    public void EnterItem()
    {
        if (_levels.TryPeek(out var level) && level.Keys is null)
            level.Index++;
    }

    /// <summary>One more key at the end of a path.</summary>
    public static string Append(string path, string key)
    {
        if (!PlainKey().IsMatch(key))
            return $"{path}[\"{(key.Length <= 40 ? key : key[..40] + "…")}\"]";
        return path.Length == 0 ? key : $"{path}.{key}";
    }

    /// <summary>One more index at the end of a path.</summary>
    public static string Append(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <inheritdoc/>
    public override string ToString()
    {
        var path = "";
        foreach (var level in _levels.Reverse())
        {
            if (level.Keys is null)
                path = level.Index < 0 ? path : Append(path, level.Index);
            else if (level.Key is not null)
                path = Append(path, level.Key);
        }
        return path.Length == 0 ? Root : path;
    }

    [GeneratedRegex(@"^[A-Za-z_]\w{0,39}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainKey();

    private sealed class Level(bool isObject)
    {
        public HashSet<string>? Keys { get; } = isObject ? [] : null;

        public string? Key { get; set; }

        public int Index { get; set; } = -1;
    }
}
