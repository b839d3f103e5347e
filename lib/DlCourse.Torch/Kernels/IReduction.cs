using System.Numerics;

namespace DlCourse.Torch.Kernels;

/// <summary>Makes one number of many.</summary>
internal interface IReduction
{
    /// <summary>One number of a run of them.</summary>
    static abstract T Run<T>(ReadOnlySpan<T> x) where T : unmanaged, INumber<T>;

    /// <summary>Combines two vectors of partial results.</summary>
    static abstract Vector<T> Combine<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T>;

    /// <summary>Combines two partial results, element by element.</summary>
    static abstract void Combine<T>(ReadOnlySpan<T> x, Span<T> into) where T : unmanaged, INumber<T>;
}
