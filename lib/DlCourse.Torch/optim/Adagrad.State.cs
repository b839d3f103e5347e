using DlCourse.Torch.Serialization;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class Adagrad
{
    /// <summary>What is remembered of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps were done.</summary>
        public long step;

        /// <summary>The sum of squared gradients.</summary>
        public Tensor sum = null!;

        /// <summary>Remembers nothing yet.</summary>
        /// <param name="parameter">The parameter.</param>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            Forget();
            step = 0;
            sum = Zeros().fill_(((Options)options).initial_accumulator_value!.Value);
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            TensorFile.Write(writer, sum);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            Forget();
            step = reader.ReadInt64();
            sum = Read(reader);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            var other = Same<State>(source);
            Forget();
            step = other.step;
            sum = Copy(other.sum)!;
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) => other is State rhs && step == rhs.step && Alike(sum, rhs.sum);

        /// <summary>Lets go of the memory.</summary>
        public void Dispose() => Forget();

        internal override void Forget()
        {
            sum?.Dispose();
        }
    }
}
