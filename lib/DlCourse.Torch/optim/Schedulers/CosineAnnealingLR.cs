namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The rate falls along a half wave of the cosine, and rises again if it goes on.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="T_max">The number of epochs until the least rate.</param>
            /// <param name="eta_min">The least rate.</param>
            /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
            /// <param name="verbose">Prints each change.</param>
            public static LRScheduler CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) => new impl.CosineAnnealingLR(optimizer, T_max, eta_min, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>The rate falls along a half wave of the cosine, and rises again if it goes on.</summary>
                public class CosineAnnealingLR : LRScheduler
                {
                    private readonly double period;
                    private readonly double least;

                    /// <summary>The rate falls along a half wave of the cosine, and rises again if it goes on.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="T_max">The number of epochs until the least rate.</param>
                    /// <param name="eta_min">The least rate.</param>
                    /// <param name="last_epoch">The number of the last epoch, to go on with after a break.</param>
                    /// <param name="verbose">Prints each change.</param>
                    public CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        if (!(T_max > 0)) throw Wrong(FormattableString.Invariant($"T_max is {T_max}; it is a number of epochs, above 0."));
                        (period, least) = (T_max, eta_min);
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr()
                    {
                        if (LastEpoch == 0) return Rates;
                        // At the least rate the quotient below would be 0/0.
                        if ((LastEpoch - 1 - period) % (2 * period) == 0) return Rates.Zip(BaseRates, (rate, start) => rate + (start - least) * (1 - Math.Cos(Math.PI / period)) / 2);
                        var quotient = (1 + Math.Cos(Math.PI * LastEpoch / period)) / (1 + Math.Cos(Math.PI * (LastEpoch - 1) / period));
                        return Rates.Select(rate => quotient * (rate - least) + least);
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() => BaseRates.Select(start => least + (start - least) * (1 + Math.Cos(Math.PI * LastEpoch / period)) / 2);
                }
            }
        }
    }
}
