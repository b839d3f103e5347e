namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The classes of the schedules.</summary>
            public static partial class impl;

            /// <summary>The rate rises to a maximum and falls far below its start, in one cycle; the momentum does the opposite. Step after each batch.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="max_lr">The greatest rate.</param>
            /// <param name="total_steps">The number of steps; −1: epochs · steps_per_epoch.</param>
            /// <param name="epochs">The number of epochs.</param>
            /// <param name="steps_per_epoch">The number of batches in an epoch.</param>
            /// <param name="pct_start">The share of the steps in which the rate rises.</param>
            /// <param name="anneal_strategy">How it rises and falls.</param>
            /// <param name="cycle_momentum">Whether the momentum is changed too.</param>
            /// <param name="base_momentum">The least momentum.</param>
            /// <param name="max_momentum">The greatest momentum.</param>
            /// <param name="div_factor">The greatest rate divided by the first.</param>
            /// <param name="final_div_factor">The first rate divided by the last.</param>
            /// <param name="three_phase">Falls to the first rate as fast as it rose, and then to the last.</param>
            /// <param name="last_epoch">The number of the last step, to go on with after a break.</param>
            /// <param name="verbose">Prints each change.</param>
            public static LRScheduler OneCycleLR(Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1, bool verbose = false) =>
                new impl.OneCycleLR(optimizer, max_lr, total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy, cycle_momentum, base_momentum, max_momentum, div_factor, final_div_factor, three_phase, last_epoch, verbose);
        }
    }
}
