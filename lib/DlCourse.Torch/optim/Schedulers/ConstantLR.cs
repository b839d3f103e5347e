namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The rate is smaller by a factor for the first epochs.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="factor">The factor.</param>
            /// <param name="total_iters">The number of the epochs.</param>
            /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
            /// <param name="verbose">Prints each change.</param>
            public static LRScheduler ConstantLR(Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1, bool verbose = false) => new impl.ConstantLR(optimizer, factor, total_iters, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>The rate is smaller by a factor for the first epochs.</summary>
                public class ConstantLR : LRScheduler
                {
                    private readonly double factor;
                    private readonly int totalIters;

                    /// <summary>The rate is smaller by a factor for the first epochs.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="factor">The factor.</param>
                    /// <param name="total_iters">The number of the epochs.</param>
                    /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public ConstantLR(Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        (this.factor, totalIters) = (factor, total_iters);
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr() => FromLast(LastEpoch == 0 ? factor : LastEpoch == totalIters ? 1 / factor : 1);

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() => FromBase(LastEpoch >= totalIters ? 1 : factor);
                }
            }
        }
    }
}
