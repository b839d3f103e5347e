using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Updates;

/// <summary>
/// s ← ρs + (1 − ρ)g²; δ = g·√(d + ε)/√(s + ε); d ← ρd + (1 − ρ)δ²; w ← w − ηδ. The memories are s and d.
/// </summary>
/// <param name="rate">The learning rate η.</param>
/// <param name="rho">ρ.</param>
/// <param name="epsilon">ε.</param>
/// <param name="decay">The weight decay λ.</param>
/// <param name="sign">1, or −1 to climb.</param>
internal readonly struct AdadeltaRule<T>(T rate, T rho, T epsilon, T decay, T sign) : IUpdateRule<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<T> Next(Vector<T> parameter, Vector<T> gradient, ref Vector<T> first, ref Vector<T> second, ref Vector<T> third)
    {
        var g = gradient * sign + parameter * decay;
        first = first * rho + g * g * (T.One - rho);
        var step = Vector.SquareRoot(second + new Vector<T>(epsilon)) / Vector.SquareRoot(first + new Vector<T>(epsilon)) * g;
        second = second * rho + step * step * (T.One - rho);
        return parameter - step * rate;
    }
}
