namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The rate is multiplied by a factor that changes in a straight line over the first epochs.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="start_factor">The factor at the start.</param>
            /// <param name="end_factor">The factor at the end.</param>
            /// <param name="total_iters">The number of the epochs.</param>
            /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
            /// <param name="verbose">Prints each change.</param>
            public static LRScheduler LinearLR(Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1.0, int total_iters = 5, int last_epoch = -1, bool verbose = false) => new impl.LinearLR(optimizer, start_factor, end_factor, total_iters, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>The rate is multiplied by a factor that changes in a straight line over the first epochs.</summary>
                public class LinearLR : LRScheduler
                {
                    private readonly double start;
                    private readonly double end;
                    private readonly int totalIters;

                    /// <summary>The rate is multiplied by a factor that changes in a straight line over the first epochs.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="start_factor">The factor at the start.</param>
                    /// <param name="end_factor">The factor at the end.</param>
                    /// <param name="total_iters">The number of the epochs.</param>
                    /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public LinearLR(Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1.0, int total_iters = 5, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        if (!(start_factor > 0)) throw Wrong(FormattableString.Invariant($"start_factor is {start_factor}; it must be above 0."));
                        (start, end, totalIters) = (start_factor, end_factor, total_iters);
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr() => FromLast(LastEpoch == 0 ? start : LastEpoch > totalIters ? 1 : 1 + (end - start) / (totalIters * start + (LastEpoch - 1) * (end - start)));

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() => FromBase(start + (end - start) * Math.Min(totalIters, LastEpoch) / totalIters);
                }
            }
        }
    }
}
