namespace TorchSharp.Modules;

public partial class Adam
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

        /// <summary>Divides by the largest mean of squares so far.</summary>
        public bool? amsgrad;

        /// <summary>Climbs instead of descending.</summary>
        public bool? maximize;

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
            writer.Write(amsgrad!.Value);
            writer.Write(maximize!.Value);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            beta1 = reader.ReadDouble();
            beta2 = reader.ReadDouble();
            eps = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
            amsgrad = reader.ReadBoolean();
            maximize = reader.ReadBoolean();
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            if (source is not Options other) throw new ArgumentException($"load_state_dict: the options are of another optimiser than Adam.");
            beta1 = other.beta1;
            beta2 = other.beta2;
            eps = other.eps;
            weight_decay = other.weight_decay;
            amsgrad = other.amsgrad;
            maximize = other.maximize;
        }

        internal override void Complete(OptimizerOptions defaults)
        {
            base.Complete(defaults);
            var other = (Options)defaults;
            beta1 ??= other.beta1;
            beta2 ??= other.beta2;
            eps ??= other.eps;
            weight_decay ??= other.weight_decay;
            amsgrad ??= other.amsgrad;
            maximize ??= other.maximize;
        }
    }
}
