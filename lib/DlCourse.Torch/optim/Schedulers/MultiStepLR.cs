namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The rate is multiplied by a factor at certain epochs.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="milestones">The numbers of the epochs.</param>
            /// <param name="gamma">What the rate is multiplied by.</param>
            /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
            /// <param name="verbose">Prints each change.</param>
            public static LRScheduler MultiStepLR(Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => new impl.MultiStepLR(optimizer, milestones, gamma, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>The rate is multiplied by a factor at certain epochs.</summary>
                public class MultiStepLR : LRScheduler
                {
                    private readonly int[] milestones;
                    private readonly double gamma;

                    /// <summary>The rate is multiplied by a factor at certain epochs.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="milestones">The numbers of the epochs.</param>
                    /// <param name="gamma">What the rate is multiplied by.</param>
                    /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public MultiStepLR(Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        (this.milestones, this.gamma) = ([.. milestones], gamma);
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr() => FromLast(Math.Pow(gamma, milestones.Count(milestone => milestone == LastEpoch)));

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() => FromBase(Math.Pow(gamma, milestones.Count(milestone => milestone <= LastEpoch)));
                }
            }
        }
    }
}
