namespace DlCourse.Formats.PyTorch.Pickle;

/// <summary>What a name in a pickle stands for.</summary>
internal enum AllowedKind
{
    /// <summary>A dictionary.</summary>
    OrderedDictionary,

    /// <summary>A tensor from its storage, offset, shape and strides.</summary>
    Tensor,

    /// <summary>A tensor that a module learns: the same tensor.</summary>
    Parameter,

    /// <summary>The type of a storage.</summary>
    Storage,
}
