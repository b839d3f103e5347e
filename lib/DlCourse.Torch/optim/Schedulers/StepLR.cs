namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The rate is multiplied by a factor every so many epochs.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="step_size">The number of epochs between.</param>
            /// <param name="gamma">What the rate is multiplied by.</param>
            /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
            /// <param name="verbose">Prints each change.</param>
            public static LRScheduler StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => new impl.StepLR(optimizer, step_size, gamma, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>The rate is multiplied by a factor every so many epochs.</summary>
                public class StepLR : LRScheduler
                {
                    private readonly int stepSize;
                    private readonly double gamma;

                    /// <summary>The rate is multiplied by a factor every so many epochs.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="step_size">The number of epochs between.</param>
                    /// <param name="gamma">What the rate is multiplied by.</param>
                    /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        if (step_size < 1) throw Wrong($"step_size is {step_size}; it is a number of epochs, at least 1.");
                        (stepSize, this.gamma) = (step_size, gamma);
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr() => FromLast(LastEpoch == 0 || LastEpoch % stepSize != 0 ? 1 : gamma);

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() => FromBase(Math.Pow(gamma, LastEpoch / stepSize));
                }
            }
        }
    }
}
