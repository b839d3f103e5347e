using System.Buffers.Binary;
using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Random;

/// <summary>
/// The bytes of <c>get_state()</c>, in libtorch's layout: a state that PyTorch saved continues here, and the other way round.
/// </summary>
/// <remarks>
/// Little-endian: seed (8 bytes), left (4), seeded (4), next (8), 624 words of 8 bytes, normal_x, normal_y, normal_rho (8 each),
/// normal_is_valid (4) and 4 of padding; then the single-precision sample (4), whether it is valid (1) and 3 of padding.
/// </remarks>
internal static class SavedState
{
    /// <summary>Bytes of a state.</summary>
    public const int Length = 5056;

    private const int Words = 24;
    private const int NormalY = Words + 8 * MersenneTwister.Words + 8;
    private const int NormalIsValid = NormalY + 16;
    private const int Single = NormalIsValid + 8;

    public static byte[] Save(RandomStream stream)
    {
        var state = new byte[Length];
        var generator = stream.Generator;
        BinaryPrimitives.WriteUInt64LittleEndian(state, stream.Seed);
        BinaryPrimitives.WriteInt32LittleEndian(state.AsSpan(8), generator.Left);
        BinaryPrimitives.WriteInt32LittleEndian(state.AsSpan(12), 1);
        BinaryPrimitives.WriteInt64LittleEndian(state.AsSpan(16), generator.Next);
        for (var i = 0; i < MersenneTwister.Words; i++) BinaryPrimitives.WriteUInt64LittleEndian(state.AsSpan(Words + 8 * i), generator.State[i]);
        if (stream.CachedNormal is { } normal)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(state.AsSpan(NormalY), normal);
            state[NormalIsValid] = 1;
        }

        if (stream.CachedSingleNormal is { } single)
        {
            BinaryPrimitives.WriteSingleLittleEndian(state.AsSpan(Single), single);
            state[Single + 4] = 1;
        }

        return state;
    }

    /// <exception cref="TensorException">The bytes are no state of a generator.</exception>
    public static void Load(RandomStream stream, ReadOnlySpan<byte> state)
    {
        if (state.Length != Length) throw new TensorException($"set_state: a generator's state has {Length} bytes, but there are {state.Length}. Use what get_state() returned.");
        var left = BinaryPrimitives.ReadInt32LittleEndian(state[8..]);
        var next = BinaryPrimitives.ReadInt64LittleEndian(state[16..]);
        var seeded = BinaryPrimitives.ReadInt32LittleEndian(state[12..]);
        // Between two renewals every draw moves both by one; before the first draw the position is 0 and left is 1.
        var isConsistent = left is > 0 and <= MersenneTwister.Words && (next == MersenneTwister.Words - left + 1 || left == 1) && next is >= 0 and <= MersenneTwister.Words;
        if (seeded != 1 || !isConsistent) throw new TensorException($"set_state: these {Length} bytes are no state of a generator (seeded is {seeded}, left {left}, next {next}). Use what get_state() returned.");
        var words = new uint[MersenneTwister.Words];
        for (var i = 0; i < words.Length; i++) words[i] = (uint)BinaryPrimitives.ReadUInt64LittleEndian(state[(Words + 8 * i)..]);
        stream.Continue(new MersenneTwister(words, left, (int)next), BinaryPrimitives.ReadUInt64LittleEndian(state));
        stream.CachedNormal = BinaryPrimitives.ReadInt32LittleEndian(state[NormalIsValid..]) != 0 ? BinaryPrimitives.ReadDoubleLittleEndian(state[NormalY..]) : null;
        stream.CachedSingleNormal = state[Single + 4] != 0 ? BinaryPrimitives.ReadSingleLittleEndian(state[Single..]) : null;
    }
}
