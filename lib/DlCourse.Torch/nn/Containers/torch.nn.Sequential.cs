using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Modules one after the other; <c>append</c> adds them.</summary>
        public static Sequential Sequential() => Modules.Sequential.Of([]);

        /// <summary>Modules one after the other, numbered from 0.</summary>
        /// <param name="modules">The modules.</param>
        public static Sequential Sequential(params Module<Tensor, Tensor>[] modules) => Sequential((IEnumerable<Module<Tensor, Tensor>>)modules);

        /// <summary>Modules one after the other, numbered from 0.</summary>
        /// <param name="modules">The modules.</param>
        public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules)
        {
            var result = Sequential();
            foreach (var module in modules) result.append(module);
            return result;
        }

        /// <summary>Modules one after the other, with names.</summary>
        /// <param name="modules">The names, which are the first parts of keys in the state dictionary, and the modules.</param>
        public static Sequential Sequential(params (string name, Module<Tensor, Tensor> submodule)[] modules) => Modules.Sequential.Of(modules);

        /// <summary>Modules one after the other, with names.</summary>
        /// <param name="modules">The names, which are the first parts of keys in the state dictionary, and the modules.</param>
        public static Sequential Sequential(IEnumerable<(string name, Module<Tensor, Tensor> submodule)> modules) => Modules.Sequential.Of([.. modules]);
    }
}
