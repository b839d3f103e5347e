namespace DlCourse.Formats.PyTorch.Pickle;

/// <summary>A tensor as a pickle describes it: a view into a storage. Nothing of it has been checked yet.</summary>
/// <param name="Storage">The memory.</param>
/// <param name="Offset">Where the first element lies, in elements.</param>
/// <param name="Shape">The length of every dimension.</param>
/// <param name="Strides">How far apart, in elements, neighbours of a dimension lie.</param>
internal sealed record PickledTensor(StorageReference Storage, long Offset, long[] Shape, long[] Strides);
