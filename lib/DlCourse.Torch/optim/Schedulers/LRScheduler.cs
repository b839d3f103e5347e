using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Changes an optimiser's learning rates: call <c>step</c> after each epoch, or each batch where the schedule counts batches.</summary>
            public abstract class LRScheduler
            {
                /// <summary>How often <c>step</c> was called; the constructor does it once.</summary>
                protected int _step_count;

                private readonly bool verbose;
                private double[] lastRates = [];

                /// <summary>A schedule without an optimiser of its own.</summary>
                protected LRScheduler() => Controlled = null!;

                /// <summary>A schedule of an optimiser's learning rates.</summary>
                /// <param name="optimizer">The optimiser.</param>
                /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                /// <param name="verbose">Prints each change.</param>
                protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false)
                {
                    ArgumentNullException.ThrowIfNull(optimizer);
                    (Controlled, LastEpoch, this.verbose) = (optimizer, last_epoch, verbose);
                    BaseRates = [.. optimizer.ParamGroups.Select(group => group.InitialLearningRate)];
                    lastRates = Rates;
                }

                internal Optimizer Controlled { get; }

                /// <summary>The number of the epoch that the rates are for.</summary>
                internal int LastEpoch { get; set; }

                /// <summary>The rates at the start.</summary>
                internal double[] BaseRates { get; } = [];

                /// <summary>The rates now.</summary>
                internal double[] Rates => [.. Controlled.ParamGroups.Select(group => group.LearningRate)];

                /// <summary>Sets the learning rates of the next epoch.</summary>
                public virtual void step() => step(null);

                /// <summary>Sets the learning rates of an epoch.</summary>
                /// <param name="epoch">Its number; null for the next.</param>
                public virtual void step(int? epoch)
                {
                    _step_count++;
                    LastEpoch = epoch ?? LastEpoch + 1;
                    double[] rates = [.. epoch is null ? get_lr() : get_closed_form_lr()];
                    Remember(rates);
                    foreach (var (group, rate) in Controlled.ParamGroups.Zip(rates)) group.LearningRate = rate;
                }

                /// <summary>Sets the learning rates of an epoch, after a measure of how well it goes if the schedule looks at one.</summary>
                /// <param name="current">The measure, such as the loss on validation data.</param>
                /// <param name="epoch">The epoch's number; null for the next.</param>
                public virtual void step(double current, int? epoch = null) => step(epoch);

                /// <summary>The learning rates that were set last.</summary>
                /// <returns>One for each group.</returns>
                public IEnumerable<double> get_last_lr() => lastRates;

                /// <summary>The learning rates of the epoch, from those before.</summary>
                /// <returns>One for each group.</returns>
                protected virtual IEnumerable<double> get_lr() => Rates;

                /// <summary>The learning rates of the epoch, from those at the start.</summary>
                /// <returns>One for each group.</returns>
                protected virtual IEnumerable<double> get_closed_form_lr() => get_lr();

                internal void Remember(double[] rates)
                {
                    foreach (var (before, after) in lastRates.Zip(rates))
                    {
                        if (verbose && before != after) Console.WriteLine(FormattableString.Invariant($"Adjusting learning rate to {after}"));
                    }

                    lastRates = rates;
                }

                private protected IEnumerable<double> FromLast(double factor) => Rates.Select(rate => rate * factor);

                private protected IEnumerable<double> FromBase(double factor) => BaseRates.Select(rate => rate * factor);

                private protected TensorException Wrong(string message) => new($"{GetType().Name}: {message}");
            }
        }
    }
}
