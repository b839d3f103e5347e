namespace TorchSharp;

public static partial class torch
{
    /// <summary>Starts the default sequence of random numbers from a seed.</summary>
    /// <param name="seed">Any number; the same gives the same numbers again.</param>
    /// <returns>The default generator.</returns>
    public static Generator manual_seed(long seed) => random.manual_seed(seed);

    /// <summary>Starts the default sequence from a seed that nobody can foresee.</summary>
    /// <returns>That seed.</returns>
    public static long seed() => random.seed();

    /// <summary>The seed that the default sequence was started from.</summary>
    public static long initial_seed() => random.initial_seed();

    /// <summary>The position in the default sequence.</summary>
    /// <returns>A tensor of 5056 bytes, as PyTorch's.</returns>
    public static Tensor get_rng_state() => random.get_rng_state();

    /// <summary>Continues the default sequence at a position that <see cref="get_rng_state"/> gave.</summary>
    /// <param name="new_state">A tensor of 5056 bytes.</param>
    public static void set_rng_state(Tensor new_state) => random.set_rng_state(new_state);

    /// <summary>The default sequence of random numbers.</summary>
    public static partial class random
    {
        /// <summary>Starts the sequence from a seed.</summary>
        /// <param name="seed">Any number; the same gives the same numbers again.</param>
        /// <returns>The default generator.</returns>
        public static Generator manual_seed(long seed) => Generator.Default.manual_seed(seed);

        /// <summary>Starts the sequence from a seed that nobody can foresee.</summary>
        /// <returns>That seed.</returns>
        public static long seed() => Generator.Default.seed();

        /// <summary>The seed that the sequence was started from.</summary>
        public static long initial_seed() => Generator.Default.initial_seed();

        /// <summary>The position in the sequence.</summary>
        /// <returns>A tensor of 5056 bytes, as PyTorch's.</returns>
        public static Tensor get_rng_state() => Generator.Default.get_state();

        /// <summary>Continues the sequence at a position that <see cref="get_rng_state"/> gave.</summary>
        /// <param name="new_state">A tensor of 5056 bytes.</param>
        public static void set_rng_state(Tensor new_state) => Generator.Default.set_state(new_state);
    }
}
