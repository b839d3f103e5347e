using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace DlCourse.Torch.Kernels.Vectors;

/// <summary>Interleaves the numbers of two registers, and parts them again: what turns squares and what splits rows by columns is made of.</summary>
internal static class Zip
{
    public static bool IsSupported => Sse.IsSupported || AdvSimd.Arm64.IsSupported;

    /// <summary>x0 y0 x1 y1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Low(Vector128<float> x, Vector128<float> y) => Sse.IsSupported ? Sse.UnpackLow(x, y) : AdvSimd.Arm64.ZipLow(x, y);

    /// <summary>x2 y2 x3 y3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> High(Vector128<float> x, Vector128<float> y) => Sse.IsSupported ? Sse.UnpackHigh(x, y) : AdvSimd.Arm64.ZipHigh(x, y);

    /// <summary>x0 x2 y0 y2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Even(Vector128<float> x, Vector128<float> y) => Sse.IsSupported ? Sse.Shuffle(x, y, 0b10_00_10_00) : AdvSimd.Arm64.UnzipEven(x, y);

    /// <summary>x1 x3 y1 y3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Odd(Vector128<float> x, Vector128<float> y) => Sse.IsSupported ? Sse.Shuffle(x, y, 0b11_01_11_01) : AdvSimd.Arm64.UnzipOdd(x, y);
}
