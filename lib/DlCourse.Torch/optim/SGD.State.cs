using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class SGD
{
    /// <summary>What is remembered of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>The velocity: a decaying sum of gradients; null without momentum.</summary>
        public Tensor? momentum_buffer;

        /// <summary>Remembers nothing yet.</summary>
        /// <param name="parameter">The parameter.</param>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            Forget();
            momentum_buffer = null;
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            Write(writer, momentum_buffer);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            Forget();
            momentum_buffer = ReadIfThere(reader);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            var other = Same<State>(source);
            Forget();
            momentum_buffer = Copy(other.momentum_buffer);
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) => other is State rhs && Alike(momentum_buffer, rhs.momentum_buffer);

        /// <summary>Lets go of the memory.</summary>
        public void Dispose() => Forget();

        internal void Start() => momentum_buffer = Zeros();

        internal override void Forget()
        {
            momentum_buffer?.Dispose();
        }
    }
}
