namespace TorchSharp;

public static partial class torch
{
    /// <summary>Optimisers: they change parameters so that a loss gets smaller.</summary>
    public static partial class optim
    {
        /// <summary>Schedules of learning rates.</summary>
        public static partial class lr_scheduler;

        /// <summary>Something with a learning rate: a group of parameters.</summary>
        public interface ILearningRateController
        {
            /// <summary>The rate now.</summary>
            double LearningRate { get; set; }

            /// <summary>The rate at the start.</summary>
            double InitialLearningRate { get; set; }
        }

        /// <summary>Something with momentum.</summary>
        public interface IMomentum
        {
            /// <summary>The share of the last step that is taken again.</summary>
            double Momentum { get; set; }
        }

        /// <summary>Something with two decay rates, as Adam has them.</summary>
        public interface IBetas
        {
            /// <summary>The decay rates of the means of gradients and of their squares.</summary>
            (double, double) Betas { get; set; }
        }
    }
}
