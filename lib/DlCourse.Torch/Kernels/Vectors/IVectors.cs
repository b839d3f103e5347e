namespace DlCourse.Torch.Kernels.Vectors;

/// <summary>
/// The vector registers of one width, so that a loop nest is written once for all of them. The compiler makes code of its own for each
/// width: nothing here is a call at run time.
/// </summary>
/// <typeparam name="TVector">The register.</typeparam>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
internal unsafe interface IVectors<TVector, T>
    where TVector : struct
    where T : unmanaged
{
    /// <summary>Numbers in a register.</summary>
    static abstract int Count { get; }

    /// <summary>Whether there are 32 registers, and not 16: how large a block of sums may be.</summary>
    static abstract bool AreMany { get; }

    static abstract TVector Load(T* from);

    static abstract void Store(TVector vector, T* to);

    /// <summary>The number in all places.</summary>
    static abstract TVector Repeat(T value);

    static abstract TVector Add(TVector x, TVector y);

    static abstract TVector Subtract(TVector x, TVector y);

    static abstract TVector Multiply(TVector x, TVector y);

    /// <summary>x·y + z: one rounding where the processor has such an instruction, two where it would be emulated.</summary>
    static abstract TVector MultiplyAdd(TVector x, TVector y, TVector z);

    static abstract T Sum(TVector x);
}
