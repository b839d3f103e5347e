namespace TorchSharp.Modules;

public partial class NAdam
{
    /// <summary>The options of a group; those that are null are the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The decay rate of the mean of gradients.</summary>
        public double? beta1;

        /// <summary>The decay rate of the mean of their squares.</summary>
        public double? beta2;

        /// <summary>Keeps quotients finite.</summary>
        public double? eps;

        /// <summary>Draws parameters towards 0, as if this times half their square were part of the loss.</summary>
        public double? weight_decay;

        /// <summary>How fast the momentum grows.</summary>
        public double? momentum_decay;

        internal Options()
        {
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(beta1!.Value);
            writer.Write(beta2!.Value);
            writer.Write(eps!.Value);
            writer.Write(weight_decay!.Value);
            writer.Write(momentum_decay!.Value);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            beta1 = reader.ReadDouble();
            beta2 = reader.ReadDouble();
            eps = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
            momentum_decay = reader.ReadDouble();
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            if (source is not Options other) throw new ArgumentException($"load_state_dict: the options are of another optimiser than NAdam.");
            beta1 = other.beta1;
            beta2 = other.beta2;
            eps = other.eps;
            weight_decay = other.weight_decay;
            momentum_decay = other.momentum_decay;
        }

        internal override void Complete(OptimizerOptions defaults)
        {
            base.Complete(defaults);
            var other = (Options)defaults;
            beta1 ??= other.beta1;
            beta2 ??= other.beta2;
            eps ??= other.eps;
            weight_decay ??= other.weight_decay;
            momentum_decay ??= other.momentum_decay;
        }
    }
}
