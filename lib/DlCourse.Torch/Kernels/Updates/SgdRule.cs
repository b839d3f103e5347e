using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Updates;

/// <summary>
/// g ← g + λw; v ← μv + τg; w ← w − ηv, or with Nesterov's w ← w − η(g + μv). The first memory is v; without momentum, w ← w − ηg.
/// </summary>
/// <param name="rate">The learning rate η; below 0 to climb.</param>
/// <param name="momentum">μ.</param>
/// <param name="taken">τ: 1 in the first step, then 1 − the dampening.</param>
/// <param name="decay">The weight decay λ.</param>
/// <param name="nesterov">Whether the step looks ahead.</param>
internal readonly struct SgdRule<T>(T rate, T momentum, T taken, T decay, bool nesterov) : IUpdateRule<T> where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<T> Next(Vector<T> parameter, Vector<T> gradient, ref Vector<T> first, ref Vector<T> second, ref Vector<T> third)
    {
        var g = gradient + parameter * decay;
        if (momentum == T.Zero) return parameter - g * rate;
        first = first * momentum + g * taken;
        return parameter - (nesterov ? g + first * momentum : first) * rate;
    }
}
