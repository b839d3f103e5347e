namespace TorchSharp.Modules;

public partial class RMSProp
{
    /// <summary>The options of a group; those that are null are the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The decay rate of the mean of squares.</summary>
        public double? alpha;

        /// <summary>Keeps quotients finite.</summary>
        public double? eps;

        /// <summary>Draws parameters towards 0, as if this times half their square were part of the loss.</summary>
        public double? weight_decay;

        /// <summary>The share of the last step that is taken again.</summary>
        public double? momentum;

        /// <summary>Takes the mean out: divides by the standard deviation.</summary>
        public bool? centered;

        /// <summary>Climbs instead of descending.</summary>
        public bool? maximize;

        internal Options()
        {
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(maximize!.Value);
            writer.Write(momentum!.Value);
            writer.Write(alpha!.Value);
            writer.Write(eps!.Value);
            writer.Write(weight_decay!.Value);
            writer.Write(centered!.Value);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            maximize = reader.ReadBoolean();
            momentum = reader.ReadDouble();
            alpha = reader.ReadDouble();
            eps = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
            centered = reader.ReadBoolean();
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            if (source is not Options other) throw new ArgumentException($"load_state_dict: the options are of another optimiser than RMSProp.");
            maximize = other.maximize;
            momentum = other.momentum;
            alpha = other.alpha;
            eps = other.eps;
            weight_decay = other.weight_decay;
            centered = other.centered;
        }

        internal override void Complete(OptimizerOptions defaults)
        {
            base.Complete(defaults);
            var other = (Options)defaults;
            maximize ??= other.maximize;
            momentum ??= other.momentum;
            alpha ??= other.alpha;
            eps ??= other.eps;
            weight_decay ??= other.weight_decay;
            centered ??= other.centered;
        }
    }
}
