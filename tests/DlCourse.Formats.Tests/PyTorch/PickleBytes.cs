using System.Text;

namespace DlCourse.Formats.Tests.PyTorch;

/// <summary>Pickles written step by step, right or wrong.</summary>
internal static class PickleBytes
{
    /// <summary>A pickle of protocol 2 from its steps, one character a byte.</summary>
    public static byte[] Of(string steps) => [0x80, 2, .. Encoding.Latin1.GetBytes(steps), (byte)'.'];

    /// <summary>The steps of a text.</summary>
    public static string Text(string text) => "X" + Int32(text.Length) + text;

    /// <summary>The steps of a whole number of 64 bits.</summary>
    public static string Whole(long value) => "\u008a\u0008" + Encoding.Latin1.GetString(BitConverter.GetBytes(value));

    /// <summary>The steps of a tuple of whole numbers.</summary>
    public static string Tuple(params long[] values) => $"({string.Concat(values.Select(Whole))}t";

    /// <summary>The steps of a storage.</summary>
    public static string Storage(string type, string key, long count) => $"({Text("storage")}ctorch\n{type}\n{Text(key)}{Text("cpu")}{Whole(count)}tQ";

    /// <summary>The steps of a tensor.</summary>
    public static string Tensor(string storage, long offset, long[] shape, long[] strides) =>
        $"ctorch._utils\n_rebuild_tensor_v2\n({storage}{Whole(offset)}{Tuple(shape)}{Tuple(strides)}\u0089ccollections\nOrderedDict\n)RtR";

    /// <summary>The steps of a dictionary; the values are steps.</summary>
    public static string Dictionary(params (string Key, string Value)[] entries) => $"}}({string.Concat(entries.Select(entry => Text(entry.Key) + entry.Value))}u";

    public static string Int32(int value) => Encoding.Latin1.GetString(BitConverter.GetBytes(value));

    /// <summary>A number of floats in a row, as the storage "0" or "1" would hold them: 0, 1, 2 …</summary>
    public static byte[] Floats(int count) => [.. Enumerable.Range(0, count).SelectMany(i => BitConverter.GetBytes((float)i))];
}
