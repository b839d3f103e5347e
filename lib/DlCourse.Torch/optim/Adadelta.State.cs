using DlCourse.Torch.Serialization;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class Adadelta
{
    /// <summary>What is remembered of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps were done.</summary>
        public long step;

        /// <summary>The mean of squared gradients.</summary>
        public Tensor square_avg = null!;

        /// <summary>The mean of squared steps.</summary>
        public Tensor acc_delta = null!;

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
            square_avg = Zeros();
            acc_delta = Zeros();
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            TensorFile.Write(writer, square_avg);
            TensorFile.Write(writer, acc_delta);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            Forget();
            step = reader.ReadInt64();
            square_avg = Read(reader);
            acc_delta = Read(reader);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            var other = Same<State>(source);
            Forget();
            step = other.step;
            square_avg = Copy(other.square_avg)!;
            acc_delta = Copy(other.acc_delta)!;
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) => other is State rhs && step == rhs.step && Alike(square_avg, rhs.square_avg) && Alike(acc_delta, rhs.acc_delta);

        /// <summary>Lets go of the memory.</summary>
        public void Dispose() => Forget();

        internal override void Forget()
        {
            square_avg?.Dispose();
            acc_delta?.Dispose();
        }
    }
}
