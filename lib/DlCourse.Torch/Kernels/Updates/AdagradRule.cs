using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Updates;

/// <summary>s ← s + g²; w ← w − η·g/(√s + ε). The memory is s.</summary>
/// <param name="rate">The learning rate η.</param>
/// <param name="epsilon">ε.</param>
/// <param name="decay">The weight decay λ.</param>
internal readonly struct AdagradRule<T>(T rate, T epsilon, T decay) : IUpdateRule<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<T> Next(Vector<T> parameter, Vector<T> gradient, ref Vector<T> first, ref Vector<T> second, ref Vector<T> third)
    {
        var g = gradient + parameter * decay;
        first += g * g;
        return parameter - g / (Vector.SquareRoot(first) + new Vector<T>(epsilon)) * rate;
    }
}
