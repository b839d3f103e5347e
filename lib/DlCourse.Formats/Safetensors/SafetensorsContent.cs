using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.Safetensors;

/// <summary>What a safetensors file holds.</summary>
/// <param name="Arrays">The arrays, in the order of the file's header.</param>
/// <param name="Metadata">What the writer said of the file.</param>
public sealed record SafetensorsContent(IReadOnlyList<NamedArray> Arrays, IReadOnlyDictionary<string, string> Metadata);
