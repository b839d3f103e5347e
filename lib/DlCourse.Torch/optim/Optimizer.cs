using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Changes parameters after their gradients: <c>zero_grad</c>, <c>backward</c> of a loss, <c>step</c>, again and again.</summary>
        public abstract class Optimizer : IDisposable
        {
            private protected readonly List<ParamGroup> groups = [];

            private protected Optimizer()
            {
            }

            /// <summary>The groups of parameters with their learning rates.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => groups;

            /// <summary>Sets the gradients of all parameters to zero.</summary>
            public virtual void zero_grad()
            {
                foreach (var parameter in parameters()) nn.Module.ForgetGradient(parameter, setToNone: false);
            }

            /// <summary>Changes the parameters after their gradients; those without a gradient stay.</summary>
            /// <param name="closure">Computes the loss and its gradients first; its result is returned.</param>
            /// <returns>The loss, if a function was given.</returns>
            public virtual Tensor? step(Func<Tensor>? closure = null) => throw new NotSupportedException($"{GetType().Name} has no step.");

            /// <summary>Adds parameters with options of their own.</summary>
            /// <param name="param_group">The parameters; options that are not set are the optimiser's.</param>
            public virtual void add_param_group(ParamGroup param_group) => throw new NotSupportedException($"{GetType().Name} has no groups.");

            /// <summary>All parameters.</summary>
            /// <returns>Group by group.</returns>
            public virtual IEnumerable<Parameter> parameters() => groups.SelectMany(group => group.Parameters);

            /// <summary>Lets go of what the optimiser remembers; the parameters stay.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Lets go of memory.</summary>
            /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
            protected virtual void Dispose(bool disposing)
            {
                if (disposing) Forget();
            }

            private protected virtual void Forget()
            {
            }

            /// <summary>What an optimiser has set and what it remembers: its own, not copies.</summary>
            public class StateDictionary
            {
                internal StateDictionary()
                {
                }

                /// <summary>For each group its options.</summary>
                public List<OptimizerOptions> Options { get; private set; } = [];

                /// <summary>For each parameter what is remembered.</summary>
                public List<OptimizerState> State { get; private set; } = [];

                /// <summary>For each group the numbers of its parameters in <see cref="State"/>.</summary>
                public List<List<int>> StateIndexRef { get; private set; } = [];
            }
        }
    }
}
