using DlCourse.Data;
using DlCourse.Formats.Arrays;

namespace DlCourse.Models;

/// <summary>
/// What a network has learnt, in files of other people's formats: safetensors, PyTorch's .pt, NumPy's .npz, TorchSharp's .dat. The end of
/// the file's name tells which. On either engine.
/// </summary>
/// <remarks>
/// TorchSharp's own <c>module.save</c> and <c>load</c> know one format and one machine's element types; these convert. Files from the
/// network are safe to read: no format here can run code, and every length is checked before memory is taken.
/// </remarks>
public static class Weights
{
    private const int MostListed = 8;

    /// <summary>The tensors of a file, each in the file's own element type.</summary>
    /// <param name="path">The file.</param>
    /// <param name="prefix">Only names that begin so, without it: <c>model.</c> for a file that keeps the weights beside other things.</param>
    /// <exception cref="FormatException">The file is damaged or another; the message names the place.</exception>
    public static Dictionary<string, Tensor> Read(string path, string prefix = "") => ReadArrays(path, prefix).ToDictionary(array => array.Name, TensorArrays.ToTensor);

    /// <summary>The names, element types and shapes in a file, one a line: the first look at a file that somebody sent.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FormatException">The file is damaged or another; the message names the place.</exception>
    public static string Describe(string path)
    {
        var arrays = WeightFormat.Of(path).Read(path);
        return string.Join('\n', [$"{Path.GetFileName(path)}: {arrays.Count} arrays, {arrays.Sum(array => (long)array.Count):N0} numbers", .. arrays.Select(array => $"  {array}")]);
    }

    /// <summary>Copies a file's numbers into a module's parameters and buffers of the same names, converted to their element types.</summary>
    /// <param name="module">The module.</param>
    /// <param name="path">The file.</param>
    /// <param name="strict">False: names that are on one side only are left out, and the report says which.</param>
    /// <param name="prefix">Only names of the file that begin so, without it.</param>
    /// <returns>Which names were loaded, which the file lacks, and which the module lacks.</returns>
    /// <exception cref="FormatException">The file is damaged or another. The module is as it was.</exception>
    /// <exception cref="WeightsMismatchException">Names (if strict), shapes or kinds of elements differ. The module is as it was.</exception>
    public static WeightsReport Load(nn.Module module, string path, bool strict = true, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(module);
        var arrays = ReadArrays(path, prefix).ToDictionary(array => array.Name);
        var state = module.state_dict();
        List<string> loaded = [.. state.Keys.Where(arrays.ContainsKey)];
        List<string> missing = [.. state.Keys.Where(name => !arrays.ContainsKey(name))];
        List<string> unexpected = [.. arrays.Keys.Where(name => !state.ContainsKey(name))];
        List<string> wrong = [.. loaded.Select(name => Difference(arrays[name], state[name])).OfType<string>()];
        if (wrong.Count > 0 || (strict && missing.Count + unexpected.Count > 0))
        {
            throw new WeightsMismatchException($"{path} does not fit this {module.GetName()}: {string.Join("; ", Complaints(strict, missing, unexpected, wrong))}.{Advice(strict, missing, unexpected)}");
        }

        using (no_grad())
        {
            foreach (var name in loaded)
            {
                using var numbers = TensorArrays.ToTensor(arrays[name].To(TensorArrays.TypeOf(state[name].dtype)));
                state[name].copy_(numbers);
            }
        }

        return new WeightsReport(loaded, missing, unexpected);
    }

    /// <summary>Writes a module's parameters and buffers. The file appears when it is complete.</summary>
    /// <param name="module">The module.</param>
    /// <param name="path">The file; the end of its name tells the format.</param>
    public static void Save(nn.Module module, string path)
    {
        ArgumentNullException.ThrowIfNull(module);
        Save(module.state_dict(), path);
    }

    /// <summary>Writes tensors. The file appears when it is complete.</summary>
    /// <param name="tensors">The tensors, by name.</param>
    /// <param name="path">The file; the end of its name tells the format.</param>
    public static void Save(IReadOnlyDictionary<string, Tensor> tensors, string path)
    {
        ArgumentNullException.ThrowIfNull(tensors);
        var format = WeightFormat.Of(path);
        NamedArray[] arrays = [.. tensors.Select(pair => TensorArrays.ToArray(pair.Key, pair.Value))];
        ReplacedFile.Write(path, stream => format.Write(stream, arrays));
    }

    private static IEnumerable<NamedArray> ReadArrays(string path, string prefix)
    {
        var arrays = WeightFormat.Of(path).Read(path);
        if (prefix.Length == 0) return arrays;
        NamedArray[] under = [.. arrays.Where(array => array.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(array => array.Renamed(array.Name[prefix.Length..]))];
        if (under.Length == 0) throw new WeightsMismatchException($"{path}: no name begins with \"{prefix}\". There are {Listed([.. arrays.Select(array => array.Name)])}.");
        return under;
    }

    private static string? Difference(NamedArray array, Tensor tensor)
    {
        if (!array.Shape.SequenceEqual(tensor.shape)) return $"{array.Name} is ({string.Join(", ", array.Shape)}) in the file and ({string.Join(", ", tensor.shape)}) here";
        var type = TensorArrays.TypeOf(tensor.dtype);
        return array.Type.IsFloatingPoint() && !type.IsFloatingPoint() ? $"{array.Name} is {array.Type} in the file and {type} here, which has no fractions" : null;
    }

    private static IEnumerable<string> Complaints(bool strict, List<string> missing, List<string> unexpected, List<string> wrong)
    {
        if (strict && missing.Count > 0) yield return $"{missing.Count} of its names are missing in the file: {Listed(missing)}";
        if (strict && unexpected.Count > 0) yield return $"{unexpected.Count} of the file are unknown to it: {Listed(unexpected)}";
        if (wrong.Count > 0) yield return $"{wrong.Count} do not fit: {Listed(wrong)}";
    }

    private static string Advice(bool strict, List<string> missing, List<string> unexpected)
    {
        if (!strict || missing.Count == 0 || unexpected.Count == 0) return "";
        var inFile = unexpected.Find(name => name.EndsWith("." + missing[0], StringComparison.Ordinal));
        return inFile is null ? "" : $" Try prefix: \"{inFile[..^missing[0].Length]}\".";
    }

    private static string Listed(List<string> names) => string.Join(", ", names.Take(MostListed)) + (names.Count > MostListed ? $" and {names.Count - MostListed} more" : "");
}
