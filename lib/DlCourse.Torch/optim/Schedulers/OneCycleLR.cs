namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>The rate rises to a maximum and falls far below its start, in one cycle; the momentum does the opposite. Step after each batch.</summary>
                public class OneCycleLR : LRScheduler
                {
                    private readonly int totalSteps;
                    private readonly Phase[] phases;
                    private readonly Func<double, double, double, double> anneal;
                    private readonly bool cyclesMomentum;

                    /// <summary>How the rate goes from one value to the next.</summary>
                    public enum AnnealStrategy
                    {
                        /// <summary>Along a half wave of the cosine.</summary>
                        Cos,

                        /// <summary>In a straight line.</summary>
                        Linear,
                    }

                    /// <summary>One cycle, with the same rates for all groups of parameters.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="max_lr">The greatest rate.</param>
                    /// <param name="total_steps">The number of steps; −1: epochs · steps_per_epoch.</param>
                    /// <param name="epochs">The number of epochs.</param>
                    /// <param name="steps_per_epoch">The number of batches in an epoch.</param>
                    /// <param name="pct_start">The share of the steps in which the rate rises.</param>
                    /// <param name="anneal_strategy">How it rises and falls.</param>
                    /// <param name="cycle_momentum">Whether the momentum is changed too.</param>
                    /// <param name="base_momentum">The least momentum.</param>
                    /// <param name="max_momentum">The greatest momentum.</param>
                    /// <param name="div_factor">The greatest rate divided by the first.</param>
                    /// <param name="final_div_factor">The first rate divided by the last.</param>
                    /// <param name="three_phase">Falls to the first rate as fast as it rose, and then to the last.</param>
                    /// <param name="last_epoch">The number of the last step, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public OneCycleLR(Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1, bool verbose = false)
                        : this(optimizer, ForEach(optimizer, max_lr), total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy, cycle_momentum, ForEach(optimizer, base_momentum), ForEach(optimizer, max_momentum), div_factor, final_div_factor, three_phase, last_epoch, verbose)
                    {
                    }

                    /// <summary>One cycle, with rates for each group of parameters.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="max_lr">The greatest rates.</param>
                    /// <param name="total_steps">The number of steps; −1: epochs · steps_per_epoch.</param>
                    /// <param name="epochs">The number of epochs.</param>
                    /// <param name="steps_per_epoch">The number of batches in an epoch.</param>
                    /// <param name="pct_start">The share of the steps in which the rate rises.</param>
                    /// <param name="anneal_strategy">How it rises and falls.</param>
                    /// <param name="cycle_momentum">Whether the momentum is changed too.</param>
                    /// <param name="base_momentum">The least momenta; null for 0.85.</param>
                    /// <param name="max_momentum">The greatest momenta; null for 0.95.</param>
                    /// <param name="div_factor">The greatest rate divided by the first.</param>
                    /// <param name="final_div_factor">The first rate divided by the last.</param>
                    /// <param name="three_phase">Falls to the first rate as fast as it rose, and then to the last.</param>
                    /// <param name="last_epoch">The number of the last step, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public OneCycleLR(Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true, IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null, double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        if (!(pct_start is >= 0 and <= 1)) throw Wrong(FormattableString.Invariant($"pct_start is {pct_start}; it is a share, from 0 to 1."));
                        if (cycle_momentum && optimizer.ParamGroups.Any(group => group is not (IMomentum or IBetas))) throw Wrong($"{optimizer.GetType().Name} has no momentum to change. Pass cycle_momentum: false.");
                        totalSteps = total_steps == -1 && epochs > 0 && steps_per_epoch > 0 ? epochs * steps_per_epoch : total_steps;
                        if (totalSteps <= 0) throw Wrong("say how many steps there will be: total_steps, or epochs and steps_per_epoch, each above 0.");
                        var top = new Setting([.. max_lr], [.. base_momentum ?? ForEach(optimizer, 0.85)]);
                        var start = new Setting([.. top.Rates.Select(rate => rate / div_factor)], [.. max_momentum ?? ForEach(optimizer, 0.95)]);
                        var end = start with { Rates = [.. start.Rates.Select(rate => rate / final_div_factor)] };
                        if (top.Rates.Length != BaseRates.Length) throw Wrong($"max_lr has {top.Rates.Length} rates for {BaseRates.Length} groups of parameters; give one for each.");
                        var rise = pct_start * totalSteps - 1;
                        phases = three_phase
                            ? [new Phase(rise, start, top), new Phase(2 * rise, top, start), new Phase(totalSteps - 1, start, end)]
                            : [new Phase(rise, start, top), new Phase(totalSteps - 1, top, end)];
                        anneal = anneal_strategy == AnnealStrategy.Cos
                            ? (from, to, share) => to + (from - to) / 2 * (Math.Cos(Math.PI * share) + 1)
                            : (from, to, share) => (to - from) * share + from;
                        cyclesMomentum = cycle_momentum;
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr()
                    {
                        if (LastEpoch > totalSteps) throw new InvalidOperationException($"OneCycleLR: step was called {LastEpoch} times, but the cycle has {totalSteps} steps. Pass the number of all batches of all epochs as total_steps.");
                        var number = Array.FindIndex(phases, phase => LastEpoch <= phase.End);
                        if (number < 0) number = phases.Length - 1;
                        var begin = number == 0 ? 0 : phases[number - 1].End;
                        var (end, from, to) = phases[number];
                        var share = (LastEpoch - begin) / (end - begin);
                        if (cyclesMomentum) SetMomenta(i => anneal(from.Momenta[i], to.Momenta[i], share));
                        return from.Rates.Zip(to.Rates, (first, last) => anneal(first, last, share));
                    }

                    private void SetMomenta(Func<int, double> momentum)
                    {
                        foreach (var (i, group) in Controlled.ParamGroups.Index())
                        {
                            if (group is IBetas betas) betas.Betas = (momentum(i), betas.Betas.Item2);
                            else ((IMomentum)group).Momentum = momentum(i);
                        }
                    }

                    private static double[] ForEach(Optimizer optimizer, double value) => [.. optimizer.ParamGroups.Select(_ => value)];

                    private sealed record Setting(double[] Rates, double[] Momenta);

                    private sealed record Phase(double End, Setting From, Setting To);
                }
            }
        }
    }
}
