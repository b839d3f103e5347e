namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>A number that the compiler knows, as a type argument.</summary>
internal interface ISize
{
    static abstract int Value { get; }
}
