namespace TorchSharp.Modules;

public partial class SGD
{
    /// <summary>The options of a group; those that are null are the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The share of the last step that is taken again.</summary>
        public double? momentum;

        /// <summary>By how much the gradient counts less in that.</summary>
        public double? dampening;

        /// <summary>Draws parameters towards 0, as if this times half their square were part of the loss.</summary>
        public double? weight_decay;

        /// <summary>Takes the gradient's step as if the momentum's were done.</summary>
        public bool? nesterov;

        /// <summary>Climbs instead of descending.</summary>
        public bool? maximize;

        internal Options()
        {
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(momentum!.Value);
            writer.Write(dampening!.Value);
            writer.Write(weight_decay!.Value);
            writer.Write(nesterov!.Value);
            writer.Write(maximize!.Value);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            momentum = reader.ReadDouble();
            dampening = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
            nesterov = reader.ReadBoolean();
            maximize = reader.ReadBoolean();
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            if (source is not Options other) throw new ArgumentException($"load_state_dict: the options are of another optimiser than SGD.");
            momentum = other.momentum;
            dampening = other.dampening;
            weight_decay = other.weight_decay;
            nesterov = other.nesterov;
            maximize = other.maximize;
        }

        internal override void Complete(OptimizerOptions defaults)
        {
            base.Complete(defaults);
            var other = (Options)defaults;
            momentum ??= other.momentum;
            dampening ??= other.dampening;
            weight_decay ??= other.weight_decay;
            nesterov ??= other.nesterov;
            maximize ??= other.maximize;
        }
    }
}
