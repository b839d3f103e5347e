namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The rate is multiplied by a function of the epoch after each one.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="lr_lambda">From the number of the epoch to the factor.</param>
            /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
            /// <param name="verbose">Prints each change.</param>
            public static LRScheduler MultiplicativeLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => new impl.MultiplicativeLR(optimizer, lr_lambda, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>The rate is multiplied by a function of the epoch after each one.</summary>
                public class MultiplicativeLR : LRScheduler
                {
                    private readonly Func<int, double>[] factors;

                    /// <summary>The rate is multiplied by a function of the epoch after each one.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="lr_lambda">From the number of the epoch to the factor.</param>
                    /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public MultiplicativeLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentNullException.ThrowIfNull(lr_lambda);
                        factors = [.. Enumerable.Repeat(lr_lambda, BaseRates.Length)];
                        step();
                    }

                    /// <summary>The rate is multiplied by a function of the epoch after each one.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="lr_lambdas">One function for each group of parameters: from the number of the epoch to the factor.</param>
                    /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public MultiplicativeLR(Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        factors = [.. lr_lambdas];
                        if (factors.Length != BaseRates.Length) throw Wrong($"there are {factors.Length} functions for {BaseRates.Length} groups of parameters; give one for each.");
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr() => LastEpoch > 0 ? Rates.Zip(factors, (rate, factor) => rate * factor(LastEpoch)) : Rates;
                }
            }
        }
    }
}
