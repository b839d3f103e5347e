using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.PyTorch;

/// <summary>What a PyTorch file holds. What lies in nested dictionaries, lists or tuples is named by the way there: <c>model.conv1.weight</c>.</summary>
/// <param name="Arrays">The tensors, in the file's order. A tensor saved alone has the name "".</param>
/// <param name="Values">The plain values: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/> or bytes.</param>
public sealed record PyTorchContent(IReadOnlyList<NamedArray> Arrays, IReadOnlyDictionary<string, object?> Values);
