using DlCourse.Torch.Serialization;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class NAdam
{
    /// <summary>What is remembered of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps were done.</summary>
        public long step;

        /// <summary>The product of the momenta so far.</summary>
        public double mu_product;

        /// <summary>The mean of gradients.</summary>
        public Tensor exp_avg = null!;

        /// <summary>The mean of their squares.</summary>
        public Tensor exp_avg_sq = null!;

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
            mu_product = 1;
            exp_avg = Zeros();
            exp_avg_sq = Zeros();
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            writer.Write(mu_product);
            TensorFile.Write(writer, exp_avg);
            TensorFile.Write(writer, exp_avg_sq);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            Forget();
            step = reader.ReadInt64();
            mu_product = reader.ReadDouble();
            exp_avg = Read(reader);
            exp_avg_sq = Read(reader);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            var other = Same<State>(source);
            Forget();
            step = other.step;
            mu_product = other.mu_product;
            exp_avg = Copy(other.exp_avg)!;
            exp_avg_sq = Copy(other.exp_avg_sq)!;
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) => other is State rhs && step == rhs.step && mu_product.Equals(rhs.mu_product) && Alike(exp_avg, rhs.exp_avg) && Alike(exp_avg_sq, rhs.exp_avg_sq);

        /// <summary>Lets go of the memory.</summary>
        public void Dispose() => Forget();

        internal override void Forget()
        {
            exp_avg?.Dispose();
            exp_avg_sq?.Dispose();
        }
    }
}
