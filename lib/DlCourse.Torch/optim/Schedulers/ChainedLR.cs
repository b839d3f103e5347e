namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Schedules that all change the rate in each epoch, one after the other.</summary>
            /// <param name="schedulers">The schedules.</param>
            public static LRScheduler ChainedLR(IEnumerable<LRScheduler> schedulers) => new impl.ChainedLR(schedulers);

            public static partial class impl
            {
                /// <summary>Schedules that all change the rate in each epoch, one after the other.</summary>
                public class ChainedLR : LRScheduler
                {
                    private readonly LRScheduler[] schedulers;

                    /// <summary>Schedules that all change the rate in each epoch, one after the other.</summary>
                    /// <param name="schedulers">The schedules.</param>
                    public ChainedLR(IEnumerable<LRScheduler> schedulers)
                    {
                        this.schedulers = [.. schedulers];
                        if (this.schedulers.Length == 0) throw Wrong("there are no schedules.");
                        Remember(this.schedulers[^1].Rates);
                    }

                    /// <inheritdoc/>
                    public override void step()
                    {
                        foreach (var scheduler in schedulers) scheduler.step();
                        Remember(schedulers[^1].Rates);
                    }
                }
            }
        }
    }
}
