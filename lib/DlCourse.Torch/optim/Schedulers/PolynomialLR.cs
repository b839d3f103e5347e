namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The rate falls to 0 as a power of the epochs that are left.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="total_iters">The number of epochs.</param>
            /// <param name="power">The power; 1 is a straight line.</param>
            /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
            /// <param name="verbose">Prints each change.</param>
            public static LRScheduler PolynomialLR(Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1, bool verbose = false) => new impl.PolynomialLR(optimizer, total_iters, power, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>The rate falls to 0 as a power of the epochs that are left.</summary>
                public class PolynomialLR : LRScheduler
                {
                    private readonly int totalIters;
                    private readonly double power;

                    /// <summary>The rate falls to 0 as a power of the epochs that are left.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="total_iters">The number of epochs.</param>
                    /// <param name="power">The power; 1 is a straight line.</param>
                    /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public PolynomialLR(Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        (totalIters, this.power) = (total_iters, power);
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr() => FromLast(LastEpoch == 0 || LastEpoch > totalIters ? 1 : Math.Pow((1.0 - (double)LastEpoch / totalIters) / (1.0 - (LastEpoch - 1.0) / totalIters), power));

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() => FromBase(Math.Pow(1 - (double)Math.Min(totalIters, LastEpoch) / totalIters, power));
                }
            }
        }
    }
}
