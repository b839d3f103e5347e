namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Schedules one after the other.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="schedulers">The schedules, made for the same optimiser.</param>
            /// <param name="milestones">The epochs at which the second begins, the third, and so on.</param>
            /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
            public static LRScheduler SequentialLR(Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1) => new impl.SequentialLR(optimizer, schedulers, milestones, last_epoch);

            public static partial class impl
            {
                /// <summary>Schedules one after the other.</summary>
                public class SequentialLR : LRScheduler
                {
                    private readonly LRScheduler[] schedulers;
                    private readonly int[] milestones;

                    /// <summary>Schedules one after the other.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="schedulers">The schedules, made for the same optimiser.</param>
                    /// <param name="milestones">The epochs at which the second begins, the third, and so on.</param>
                    /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                    public SequentialLR(Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1) : base(optimizer, last_epoch + 1)
                    {
                        (this.schedulers, this.milestones) = ([.. schedulers], [.. milestones]);
                        if (this.milestones.Length != this.schedulers.Length - 1) throw Wrong($"{this.schedulers.Length} schedules need {this.schedulers.Length - 1} milestones, the epochs at which the next begins, but there are {this.milestones.Length}.");
                        if (this.schedulers.Any(scheduler => scheduler.Controlled != optimizer)) throw Wrong("all schedules must be made for the same optimiser.");
                        // Each schedule has done its first step already: undone for all but the first.
                        foreach (var group in optimizer.ParamGroups) group.LearningRate = group.InitialLearningRate;
                        foreach (var scheduler in this.schedulers) scheduler.LastEpoch--;
                        this.schedulers[0].step();
                        Remember(Rates);
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr()
                    {
                        var number = milestones.Count(milestone => milestone <= LastEpoch);
                        if (number > 0 && milestones[number - 1] == LastEpoch) schedulers[number].step(0);
                        else schedulers[number].step();
                        return Rates;
                    }
                }
            }
        }
    }
}
