using DlCourse.Torch.Serialization;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class RMSProp
{
    /// <summary>What is remembered of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps were done.</summary>
        public long step;

        /// <summary>The mean of squared gradients.</summary>
        public Tensor square_avg = null!;

        /// <summary>The velocity.</summary>
        public Tensor? momentum_buffer;

        /// <summary>The mean of gradients.</summary>
        public Tensor? grad_avg;

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
            momentum_buffer = Zeros();
            grad_avg = Zeros();
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            TensorFile.Write(writer, square_avg);
            Write(writer, momentum_buffer);
            Write(writer, grad_avg);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            Forget();
            step = reader.ReadInt64();
            square_avg = Read(reader);
            momentum_buffer = ReadIfThere(reader);
            grad_avg = ReadIfThere(reader);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            var other = Same<State>(source);
            Forget();
            step = other.step;
            square_avg = Copy(other.square_avg)!;
            momentum_buffer = Copy(other.momentum_buffer);
            grad_avg = Copy(other.grad_avg);
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) => other is State rhs && step == rhs.step && Alike(square_avg, rhs.square_avg) && Alike(momentum_buffer, rhs.momentum_buffer) && Alike(grad_avg, rhs.grad_avg);

        /// <summary>Lets go of the memory.</summary>
        public void Dispose() => Forget();

        internal override void Forget()
        {
            square_avg?.Dispose();
            momentum_buffer?.Dispose();
            grad_avg?.Dispose();
        }
    }
}
