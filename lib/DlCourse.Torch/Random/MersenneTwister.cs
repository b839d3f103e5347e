namespace DlCourse.Torch.Random;

/// <summary>
/// The generator behind every random number: MT19937 (Matsumoto and Nishimura, 1998). Its state is 624 words of 32 bits, which are
/// renewed together; each draw takes the next word and scrambles it.
/// </summary>
/// <remarks>The fields have the names and meanings of libtorch's engine, so that states can be exchanged with PyTorch.</remarks>
internal sealed class MersenneTwister
{
    /// <summary>Words of the state.</summary>
    public const int Words = 624;

    private const int Middle = 397;
    private const uint Upper = 0x80000000;
    private const uint Lower = 0x7fffffff;
    private const uint Twist = 0x9908b0df;

    private readonly uint[] state = new uint[Words];
    private int left;
    private int next;

    /// <summary>Starts from a seed, of which the lower 32 bits count.</summary>
    public MersenneTwister(ulong seed)
    {
        state[0] = (uint)seed;
        for (var i = 1u; i < Words; i++) state[i] = 1812433253u * (state[i - 1] ^ (state[i - 1] >> 30)) + i;
        (left, next) = (1, 0);
    }

    /// <summary>Continues from a state that was read from another generator.</summary>
    public MersenneTwister(ReadOnlySpan<uint> words, int left, int next)
    {
        words.CopyTo(state);
        (this.left, this.next) = (left, next);
    }

    /// <summary>The 624 words.</summary>
    public ReadOnlySpan<uint> State => state;

    /// <summary>Draws before the state is renewed, plus 1.</summary>
    public int Left => left;

    /// <summary>The word that the next draw takes.</summary>
    public int Next => next;

    /// <summary>32 random bits.</summary>
    public uint NextUInt32()
    {
        if (--left == 0) Renew();
        var word = state[next++];
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >> 18);
    }

    private void Renew()
    {
        (left, next) = (Words, 0);
        var words = state;
        for (var i = 0; i < Words - Middle; i++) words[i] = words[i + Middle] ^ Mixed(words[i], words[i + 1]);
        for (var i = Words - Middle; i < Words - 1; i++) words[i] = words[i + Middle - Words] ^ Mixed(words[i], words[i + 1]);
        words[Words - 1] = words[Middle - 1] ^ Mixed(words[Words - 1], words[0]);
    }

    private static uint Mixed(uint u, uint v) => (((u & Upper) | (v & Lower)) >> 1) ^ ((v & 1) == 0 ? 0 : Twist);
}
