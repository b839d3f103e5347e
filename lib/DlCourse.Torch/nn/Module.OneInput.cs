namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module of one input.</summary>
        /// <typeparam name="T">The input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public abstract class Module<T, TResult>
            : HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>,
              IModule<T, TResult>
        {
            /// <summary>Names the module.</summary>
            /// <param name="name">Usually the name of its class.</param>
            protected Module(string name) : base(name)
            {
            }

            /// <summary>What the module computes. Callers use <see cref="call"/>, which runs the hooks as well.</summary>
            /// <param name="input">The input.</param>
            /// <returns>The result.</returns>
            public abstract TResult forward(T input);

            /// <summary>Computes the result, and runs the hooks before and after.</summary>
            /// <param name="input">The input.</param>
            /// <returns>The result.</returns>
            public TResult call(T input)
            {
                RunBefore();
                foreach (var (_, hook) in preHooks)
                {
                    if (hook(this, input) is { } changed) input = changed;
                }

                TResult result;
                try
                {
                    result = forward(input);
                }
                catch (Exception error) when (NameLayer(error))
                {
                    throw;
                }

                foreach (var (_, hook) in postHooks)
                {
                    if (hook(this, input, result) is { } changed) result = changed;
                }

                RunAfter();
                return result;
            }
        }
    }
}
