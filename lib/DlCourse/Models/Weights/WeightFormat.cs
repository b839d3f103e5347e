using DlCourse.Formats.Arrays;
using DlCourse.Formats.Numpy;
using DlCourse.Formats.PyTorch;
using DlCourse.Formats.Safetensors;
using DlCourse.Formats.TorchSharpState;

namespace DlCourse.Models;

/// <summary>A format of weight files, chosen by the end of a file's name.</summary>
internal sealed record WeightFormat(string Name, string[] Endings, Func<string, IReadOnlyList<NamedArray>> Read, Action<Stream, IReadOnlyList<NamedArray>> Write)
{
    private static readonly WeightFormat[] All =
    [
        new("safetensors", [".safetensors"], path => SafetensorsFile.Read(path).Arrays, (stream, arrays) => SafetensorsFile.Write(stream, arrays)),
        new("PyTorch", [".pt", ".pth", ".bin"], path => PyTorchFile.Read(path).Arrays, PyTorchFile.Write),
        new("TorchSharp", [".dat"], TorchSharpFile.Read, TorchSharpFile.Write),
        new("NumPy", [".npz"], path => NpzFile.Read(path), NpzFile.Write),
    ];

    /// <summary>The format of a file.</summary>
    /// <exception cref="ArgumentException">Its name ends in no known way.</exception>
    public static WeightFormat Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return Array.Find(All, format => format.Endings.Contains(ending))
            ?? throw new ArgumentException($"{path}: the end of the name tells the format of weights; known are {string.Join(", ", All.Select(format => $"{string.Join(" and ", format.Endings)} ({format.Name})"))}.", nameof(path));
    }
}
