using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Types;

/// <summary>The floating-point type of new tensors where none is named.</summary>
internal static class DefaultType
{
    private static volatile ScalarType current = ScalarType.Float32;

    public static ScalarType Current
    {
        get => current;
        set => current = value;
    }
}
