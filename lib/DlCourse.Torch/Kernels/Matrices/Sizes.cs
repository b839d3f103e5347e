namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>The sizes of register blocks.</summary>
internal static class Sizes
{
    public readonly struct One : ISize
    {
        public static int Value => 1;
    }

    public readonly struct Two : ISize
    {
        public static int Value => 2;
    }

    public readonly struct Three : ISize
    {
        public static int Value => 3;
    }

    public readonly struct Four : ISize
    {
        public static int Value => 4;
    }

    public readonly struct Five : ISize
    {
        public static int Value => 5;
    }

    public readonly struct Six : ISize
    {
        public static int Value => 6;
    }

    public readonly struct Eight : ISize
    {
        public static int Value => 8;
    }

    public readonly struct Twelve : ISize
    {
        public static int Value => 12;
    }
}
