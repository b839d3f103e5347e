using DlCourse.Torch.Serialization;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class AdamW
{
    /// <summary>What is remembered of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps were done.</summary>
        public long step;

        /// <summary>The mean of gradients.</summary>
        public Tensor exp_avg = null!;

        /// <summary>The mean of their squares.</summary>
        public Tensor exp_avg_sq = null!;

        /// <summary>The largest mean of squares so far; null without AMSGrad.</summary>
        public Tensor? max_exp_avg_sq;

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
            exp_avg = Zeros();
            exp_avg_sq = Zeros();
            max_exp_avg_sq = ((Options)options).amsgrad!.Value ? Zeros() : null;
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            TensorFile.Write(writer, exp_avg);
            TensorFile.Write(writer, exp_avg_sq);
            Write(writer, max_exp_avg_sq);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            Forget();
            step = reader.ReadInt64();
            exp_avg = Read(reader);
            exp_avg_sq = Read(reader);
            max_exp_avg_sq = ReadIfThere(reader);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            var other = Same<State>(source);
            Forget();
            step = other.step;
            exp_avg = Copy(other.exp_avg)!;
            exp_avg_sq = Copy(other.exp_avg_sq)!;
            max_exp_avg_sq = Copy(other.max_exp_avg_sq);
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) => other is State rhs && step == rhs.step && Alike(exp_avg, rhs.exp_avg) && Alike(exp_avg_sq, rhs.exp_avg_sq) && Alike(max_exp_avg_sq, rhs.max_exp_avg_sq);

        /// <summary>Lets go of the memory.</summary>
        public void Dispose() => Forget();

        internal override void Forget()
        {
            exp_avg?.Dispose();
            exp_avg_sq?.Dispose();
            max_exp_avg_sq?.Dispose();
        }
    }
}
