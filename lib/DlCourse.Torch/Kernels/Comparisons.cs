using System.Numerics;

namespace DlCourse.Torch.Kernels;

internal readonly struct Equal : IComparison
{
    public static bool Holds<T>(T x, T y) where T : unmanaged, INumber<T> => x == y;
}

internal readonly struct NotEqual : IComparison
{
    public static bool Holds<T>(T x, T y) where T : unmanaged, INumber<T> => x != y;
}

internal readonly struct Less : IComparison
{
    public static bool Holds<T>(T x, T y) where T : unmanaged, INumber<T> => x < y;
}

internal readonly struct LessOrEqual : IComparison
{
    public static bool Holds<T>(T x, T y) where T : unmanaged, INumber<T> => x <= y;
}

internal readonly struct Greater : IComparison
{
    public static bool Holds<T>(T x, T y) where T : unmanaged, INumber<T> => x > y;
}

internal readonly struct GreaterOrEqual : IComparison
{
    public static bool Holds<T>(T x, T y) where T : unmanaged, INumber<T> => x >= y;
}
