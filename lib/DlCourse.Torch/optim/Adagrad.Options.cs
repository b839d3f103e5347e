namespace TorchSharp.Modules;

public partial class Adagrad
{
    /// <summary>The options of a group; those that are null are the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>By how much the rate falls with each step.</summary>
        public double? lr_decay;

        /// <summary>Draws parameters towards 0, as if this times half their square were part of the loss.</summary>
        public double? weight_decay;

        /// <summary>What the sums of squares start from.</summary>
        public double? initial_accumulator_value;

        /// <summary>Keeps quotients finite.</summary>
        public double? eps;

        internal Options()
        {
        }

        /// <inheritdoc/>
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(lr_decay!.Value);
            writer.Write(initial_accumulator_value!.Value);
            writer.Write(eps!.Value);
            writer.Write(weight_decay!.Value);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            lr_decay = reader.ReadDouble();
            initial_accumulator_value = reader.ReadDouble();
            eps = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            if (source is not Options other) throw new ArgumentException($"load_state_dict: the options are of another optimiser than Adagrad.");
            lr_decay = other.lr_decay;
            initial_accumulator_value = other.initial_accumulator_value;
            eps = other.eps;
            weight_decay = other.weight_decay;
        }

        internal override void Complete(OptimizerOptions defaults)
        {
            base.Complete(defaults);
            var other = (Options)defaults;
            lr_decay ??= other.lr_decay;
            initial_accumulator_value ??= other.initial_accumulator_value;
            eps ??= other.eps;
            weight_decay ??= other.weight_decay;
        }
    }
}
