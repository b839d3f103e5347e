using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.PyTorch.Pickle;

/// <summary>Memory that tensors share, kept beside the pickle: its key in the file, what its elements are and how many.</summary>
internal sealed record StorageReference(string Key, ElementType Type, long Count);
