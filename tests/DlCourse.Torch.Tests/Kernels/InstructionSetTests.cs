using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DlCourse.Torch.Tests.Kernels;

/// <summary>The gate runs all tests of the engine again with wide vectors switched off; this says that they really are.</summary>
public sealed class InstructionSetTests
{
    [Fact]
    public void Vectors_of_512_bits_are_off_where_the_environment_switches_them_off()
    {
        if (IsOff("DOTNET_EnableAVX512") || IsOff("DOTNET_EnableAVX")) Assert.False(Vector512.IsHardwareAccelerated || Avx512F.IsSupported);
    }

    [Fact]
    public void Vectors_of_256_bits_and_fused_multiply_add_are_off_where_the_environment_switches_them_off()
    {
        if (IsOff("DOTNET_EnableAVX")) Assert.False(Vector256.IsHardwareAccelerated || Avx.IsSupported || Fma.IsSupported);
    }

    private static bool IsOff(string variable) => Environment.GetEnvironmentVariable(variable) == "0";
}
