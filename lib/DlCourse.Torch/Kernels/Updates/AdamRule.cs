using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Updates;

/// <summary>
/// m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; w ← w − η·m/(√v/c + ε). The memories are m, v and, for AMSGrad, the largest v so far,
/// which then takes v's place.
/// </summary>
/// <param name="rate">The learning rate divided by 1 − β₁ᵗ.</param>
/// <param name="beta1">β₁.</param>
/// <param name="beta2">β₂.</param>
/// <param name="correction">√(1 − β₂ᵗ).</param>
/// <param name="epsilon">ε.</param>
/// <param name="decay">The weight decay that is added to the gradient: Adam's.</param>
/// <param name="shrink">What weights are multiplied by first: 1 − ηλ is AdamW's.</param>
/// <param name="sign">1, or −1 to climb.</param>
/// <param name="largest">Whether AMSGrad is wanted.</param>
internal readonly struct AdamRule<T>(T rate, T beta1, T beta2, T correction, T epsilon, T decay, T shrink, T sign, bool largest) : IUpdateRule<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<T> Next(Vector<T> parameter, Vector<T> gradient, ref Vector<T> first, ref Vector<T> second, ref Vector<T> third)
    {
        var w = parameter * shrink;
        var g = gradient * sign + parameter * decay;
        first = first * beta1 + g * (T.One - beta1);
        second = second * beta2 + g * g * (T.One - beta2);
        if (largest) third = Vector.Max(third, second);
        var spread = Vector.SquareRoot(largest ? third : second) / new Vector<T>(correction) + new Vector<T>(epsilon);
        return w - first / spread * rate;
    }
}
