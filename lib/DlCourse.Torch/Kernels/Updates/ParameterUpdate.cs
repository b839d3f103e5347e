using System.Numerics;
using System.Runtime.CompilerServices;
using DlCourse.Torch.Storage;

namespace DlCourse.Torch.Kernels.Updates;

/// <summary>
/// Runs a step of an optimiser over all numbers of a parameter in one pass: parameter, gradient and memories are read and written
/// once. Operands are contiguous; a memory that the rule does not have is null.
/// </summary>
internal static class ParameterUpdate
{
    public static void Run<T, TRule>(TRule rule, Operand parameter, Operand gradient, Operand? first = null, Operand? second = null, Operand? third = null)
        where T : unmanaged, INumber<T> where TRule : struct, IUpdateRule<T>
    {
        var count = parameter.Layout.Count;
        if (count <= ThreadCount.Piece) Piece<T, TRule>(rule, 0, (int)count, parameter, gradient, first, second, third);
        else ThreadCount.ForEachPiece(count, (start, length) => Piece<T, TRule>(rule, start, length, parameter, gradient, first, second, third));
    }

    private static void Piece<T, TRule>(TRule rule, int start, int length, Operand parameter, Operand gradient, Operand? first, Operand? second, Operand? third)
        where T : unmanaged, INumber<T> where TRule : struct, IUpdateRule<T> =>
        Piece(rule, Part<T>(parameter, start, length), Part<T>(gradient, start, length), Part<T>(first, start, length), Part<T>(second, start, length), Part<T>(third, start, length));

    private static void Piece<T, TRule>(TRule rule, Span<T> p, Span<T> g, Span<T> a, Span<T> b, Span<T> c)
        where T : unmanaged, INumber<T> where TRule : struct, IUpdateRule<T>
    {
        var i = 0;
        for (; i <= p.Length - Vector<T>.Count; i += Vector<T>.Count) Step(rule, p[i..], g[i..], Behind(a, i), Behind(b, i), Behind(c, i));
        if (i == p.Length) return;

        // The rest is copied to whole vectors, so that there is one formula for all.
        Span<T> tail = stackalloc T[5 * Vector<T>.Count];
        tail.Clear();
        var (width, rest) = (Vector<T>.Count, p.Length - i);
        p[i..].CopyTo(tail);
        g.Slice(i, rest).CopyTo(tail[width..]);
        Behind(a, i).CopyTo(tail[(2 * width)..]);
        Behind(b, i).CopyTo(tail[(3 * width)..]);
        Behind(c, i).CopyTo(tail[(4 * width)..]);
        Step(rule, tail, tail[width..], tail[(2 * width)..], tail[(3 * width)..], tail[(4 * width)..]);
        tail[..rest].CopyTo(p[i..]);
        if (!a.IsEmpty) tail.Slice(2 * width, rest).CopyTo(a[i..]);
        if (!b.IsEmpty) tail.Slice(3 * width, rest).CopyTo(b[i..]);
        if (!c.IsEmpty) tail.Slice(4 * width, rest).CopyTo(c[i..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<T, TRule>(TRule rule, Span<T> p, Span<T> g, Span<T> a, Span<T> b, Span<T> c) where T : unmanaged where TRule : struct, IUpdateRule<T>
    {
        var first = a.IsEmpty ? default : new Vector<T>(a);
        var second = b.IsEmpty ? default : new Vector<T>(b);
        var third = c.IsEmpty ? default : new Vector<T>(c);
        rule.Next(new Vector<T>(p), new Vector<T>(g), ref first, ref second, ref third).CopyTo(p);
        if (!a.IsEmpty) first.CopyTo(a);
        if (!b.IsEmpty) second.CopyTo(b);
        if (!c.IsEmpty) third.CopyTo(c);
    }

    private static Span<T> Behind<T>(Span<T> memory, int start) => memory.IsEmpty ? memory : memory[start..];

    private static Span<T> Part<T>(Operand? operand, int start, int length) where T : unmanaged => operand is { } memory ? memory.Span<T>().Slice(start, length) : default;
}
