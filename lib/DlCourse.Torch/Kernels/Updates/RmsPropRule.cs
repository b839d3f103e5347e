using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Updates;

/// <summary>
/// s ← αs + (1 − α)g²; w ← w − η·g/(√s + ε). Centred, m ← αm + (1 − α)g and s − m² stands for s; with momentum, b ← μb + g/(√s + ε)
/// and w ← w − ηb. The memories are s, b and m.
/// </summary>
/// <param name="rate">The learning rate η.</param>
/// <param name="alpha">α.</param>
/// <param name="epsilon">ε.</param>
/// <param name="decay">The weight decay λ.</param>
/// <param name="momentum">μ.</param>
/// <param name="sign">1, or −1 to climb.</param>
/// <param name="centered">Whether the mean is taken out.</param>
internal readonly struct RmsPropRule<T>(T rate, T alpha, T epsilon, T decay, T momentum, T sign, bool centered) : IUpdateRule<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<T> Next(Vector<T> parameter, Vector<T> gradient, ref Vector<T> first, ref Vector<T> second, ref Vector<T> third)
    {
        var g = gradient * sign + parameter * decay;
        first = first * alpha + g * g * (T.One - alpha);
        var square = first;
        if (centered)
        {
            third = third * alpha + g * (T.One - alpha);
            square -= third * third;
        }

        var step = g / (Vector.SquareRoot(square) + new Vector<T>(epsilon));
        if (momentum == T.Zero) return parameter - step * rate;
        second = second * momentum + step;
        return parameter - second * rate;
    }
}
