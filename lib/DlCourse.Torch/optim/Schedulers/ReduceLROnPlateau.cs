namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The rate is multiplied by a factor when a measure has not become better for a while. Call <c>step(measure)</c>.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="mode"><c>min</c> if the measure should fall, <c>max</c> if it should rise.</param>
            /// <param name="factor">What the rate is multiplied by.</param>
            /// <param name="patience">So many epochs without a better measure are let pass.</param>
            /// <param name="threshold">By how much a measure must be better to count.</param>
            /// <param name="threshold_mode"><c>rel</c>: a share of the best; <c>abs</c>: a difference.</param>
            /// <param name="cooldown">So many epochs are not counted after a change.</param>
            /// <param name="min_lr">The least rate: one for all groups or one for each.</param>
            /// <param name="eps">Smaller changes are not made.</param>
            /// <param name="verbose">Prints each change.</param>
            public static LRScheduler ReduceLROnPlateau(Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 1e-4, string threshold_mode = "rel", int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8, bool verbose = false) => new impl.ReduceLROnPlateau(optimizer, mode, factor, patience, threshold, threshold_mode, cooldown, min_lr, eps, verbose);

            public static partial class impl
            {
                /// <summary>The rate is multiplied by a factor when a measure has not become better for a while. Call <c>step(measure)</c>.</summary>
                public class ReduceLROnPlateau : LRScheduler
                {
                    private readonly bool rises;
                    private readonly bool relative;
                    private readonly double factor;
                    private readonly double threshold;
                    private readonly double eps;
                    private readonly int patience;
                    private readonly int cooldown;
                    private readonly double[] least;

                    private double best;
                    private int badEpochs, waiting;

                    /// <summary>The rate is multiplied by a factor when a measure has not become better for a while. Call <c>step(measure)</c>.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="mode"><c>min</c> if the measure should fall, <c>max</c> if it should rise.</param>
                    /// <param name="factor">What the rate is multiplied by.</param>
                    /// <param name="patience">So many epochs without a better measure are let pass.</param>
                    /// <param name="threshold">By how much a measure must be better to count.</param>
                    /// <param name="threshold_mode"><c>rel</c>: a share of the best; <c>abs</c>: a difference.</param>
                    /// <param name="cooldown">So many epochs are not counted after a change.</param>
                    /// <param name="min_lr">The least rate: one for all groups or one for each.</param>
                    /// <param name="eps">Smaller changes are not made.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public ReduceLROnPlateau(Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 1e-4, string threshold_mode = "rel", int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8, bool verbose = false) : base(optimizer, -1, verbose)
                    {
                        if (mode is not ("min" or "max")) throw Wrong($"the mode is \"{mode}\"; it must be \"min\" or \"max\".");
                        if (threshold_mode is not ("rel" or "abs")) throw Wrong($"the threshold_mode is \"{threshold_mode}\"; it must be \"rel\" or \"abs\".");
                        if (!(factor < 1)) throw Wrong(FormattableString.Invariant($"the factor is {factor}; it must be below 1, or the rate would not fall."));
                        (rises, relative, this.factor, this.threshold) = (mode == "max", threshold_mode == "rel", factor, threshold);
                        (this.eps, this.patience, this.cooldown) = (eps, patience, cooldown);
                        least = min_lr is null or { Count: 0 } ? new double[BaseRates.Length] : min_lr.Count == 1 ? [.. Enumerable.Repeat(min_lr[0], BaseRates.Length)] : [.. min_lr];
                        if (least.Length != BaseRates.Length) throw Wrong($"min_lr has {least.Length} rates for {BaseRates.Length} groups of parameters; give one, or one for each.");
                        best = rises ? double.NegativeInfinity : double.PositiveInfinity;
                    }

                    /// <summary>An error: this schedule needs a measure.</summary>
                    public override void step() => step(null);

                    /// <summary>An error: this schedule needs a measure.</summary>
                    /// <param name="epoch">Of no use.</param>
                    public override void step(int? epoch) => throw new InvalidOperationException("ReduceLROnPlateau: this schedule looks at a measure, such as the loss on validation data: call step(loss).");

                    /// <inheritdoc/>
                    public override void step(double current, int? epoch = null)
                    {
                        LastEpoch = epoch ?? LastEpoch + 1;
                        badEpochs = IsBetter(current) ? 0 : badEpochs + 1;
                        if (badEpochs == 0) best = current;
                        if (waiting > 0)
                        {
                            waiting--;
                            badEpochs = 0;
                        }

                        if (badEpochs > patience)
                        {
                            Reduce();
                            (waiting, badEpochs) = (cooldown, 0);
                        }

                        Remember(Rates);
                    }

                    private bool IsBetter(double measure)
                    {
                        if (relative) return rises ? measure > best * (1 + threshold) : measure < best * (1 - threshold);
                        return rises ? measure > best + threshold : measure < best - threshold;
                    }

                    private void Reduce()
                    {
                        foreach (var (group, floor) in Controlled.ParamGroups.Zip(least))
                        {
                            var rate = Math.Max(group.LearningRate * factor, floor);
                            if (group.LearningRate - rate > eps) group.LearningRate = rate;
                        }
                    }
                }
            }
        }
    }
}
