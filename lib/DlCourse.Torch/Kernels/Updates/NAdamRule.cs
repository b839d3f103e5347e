using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Updates;

/// <summary>
/// Adam with Nesterov's look ahead: m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; w ← w − (a·g + b·m)/(√(v/c) + ε). The memories are m and v.
/// </summary>
/// <param name="ofGradient">a.</param>
/// <param name="ofMean">b.</param>
/// <param name="beta1">β₁.</param>
/// <param name="beta2">β₂.</param>
/// <param name="correction">1 − β₂ᵗ.</param>
/// <param name="epsilon">ε.</param>
/// <param name="decay">The weight decay λ.</param>
internal readonly struct NAdamRule<T>(T ofGradient, T ofMean, T beta1, T beta2, T correction, T epsilon, T decay) : IUpdateRule<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<T> Next(Vector<T> parameter, Vector<T> gradient, ref Vector<T> first, ref Vector<T> second, ref Vector<T> third)
    {
        var g = gradient + parameter * decay;
        first = first * beta1 + g * (T.One - beta1);
        second = second * beta2 + g * g * (T.One - beta2);
        var spread = Vector.SquareRoot(second / new Vector<T>(correction)) + new Vector<T>(epsilon);
        return parameter - g / spread * ofGradient - first / spread * ofMean;
    }
}
