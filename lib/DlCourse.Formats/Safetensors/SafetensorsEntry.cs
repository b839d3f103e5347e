using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.Safetensors;

/// <summary>A line of the header: an array and where its bytes lie, counted from the first byte after the header.</summary>
internal sealed record SafetensorsEntry(string Name, ElementType Type, long[] Shape, long Begin, long End);
