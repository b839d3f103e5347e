using System.Security.Cryptography;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Random;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// A sequence of random numbers: the same seed gives the same numbers, here, in TorchSharp and in PyTorch. Functions that draw
    /// take one as an argument, or else use <see cref="Default"/>.
    /// </summary>
    public class Generator : IDisposable
    {
        private static readonly RandomStream DefaultStream = new(NewSeed());

        private RandomStream? stream;

        /// <summary>A new sequence.</summary>
        /// <param name="seed">What it starts from.</param>
        /// <param name="device">Where it draws: in this engine, on the processor.</param>
        public Generator(ulong seed = 0, Device? device = null) : this(new RandomStream(seed)) => Device.CheckAvailable(device);

        private Generator(RandomStream stream)
        {
            this.stream = stream;
            device = CPU;
        }

        /// <summary>The sequence of those who name none. Until <see cref="torch.manual_seed"/> sets its seed, that differs from run to run.</summary>
        public static Generator Default => new(DefaultStream);

        /// <summary>Where it draws.</summary>
        public Device device { get; private set; }

        private RandomStream Stream => stream ?? throw new ObjectDisposedException(nameof(Generator));

        /// <summary>Starts the sequence again from a seed.</summary>
        /// <param name="seed">Any number.</param>
        /// <returns>The generator itself.</returns>
        public Generator manual_seed(long seed)
        {
            lock (Stream) Stream.Restart((ulong)seed);
            return this;
        }

        /// <summary>Starts the sequence again from a seed that nobody can foresee.</summary>
        /// <returns>That seed.</returns>
        public long seed()
        {
            var chosen = (long)NewSeed();
            manual_seed(chosen);
            return chosen;
        }

        /// <summary>The seed that the sequence was started from.</summary>
        /// <returns>The argument of the last <see cref="manual_seed"/>.</returns>
        public long initial_seed() => (long)Stream.Seed;

        /// <summary>The position in the sequence, in the bytes that PyTorch's <c>get_state</c> gives.</summary>
        /// <returns>A tensor of 5056 bytes.</returns>
        public Tensor get_state()
        {
            lock (Stream) return Creation.FromArray<byte>(SavedState.Save(Stream), [SavedState.Length], null, null, false);
        }

        /// <summary>Continues at a position that <see cref="get_state"/> gave.</summary>
        /// <param name="value">A tensor of 5056 bytes.</param>
        public void set_state(Tensor value)
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.dtype != ScalarType.Byte) throw new TensorException($"set_state: a state is a tensor of uint8, but this one is {ScalarTypes.Name(value.dtype)}. Use what get_state() returned.");
            lock (Stream) SavedState.Load(Stream, value.contiguous().operand.Span<byte>());
        }

        /// <summary>Ends the use of the generator.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Ends the use of the generator.</summary>
        /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
        protected virtual void Dispose(bool disposing) => stream = null;

        internal static RandomStream StreamOf(Generator? generator) => generator is null ? DefaultStream : generator.Stream;

        private static ulong NewSeed()
        {
            Span<byte> bytes = stackalloc byte[8];
            RandomNumberGenerator.Fill(bytes);
            // 53 bits, so that the seed can be printed and typed anywhere, also where numbers are doubles.
            return BitConverter.ToUInt64(bytes) & ((1UL << 53) - 1);
        }
    }
}
