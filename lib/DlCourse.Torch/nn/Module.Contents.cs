using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>What is in a module, with names; a name inside a module inside this one is <c>outer.inner</c>.</content>
        public partial class Module
        {
            /// <summary>The parameters with their names, each once.</summary>
            /// <param name="recurse">False: only the module's own.</param>
            /// <returns>The module's own first, in the order of registration, then those of the modules inside.</returns>
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
                foreach (var (key, parameter) in parametersByName)
                {
                    if (seen.Add(parameter)) yield return (key, parameter);
                }

                if (!recurse) yield break;
                foreach (var (prefix, module) in submodules)
                {
                    foreach (var (key, parameter) in module.named_parameters())
                    {
                        if (seen.Add(parameter)) yield return ($"{prefix}.{key}", parameter);
                    }
                }
            }

            /// <summary>The parameters, each once: what an optimiser wants.</summary>
            /// <param name="recurse">False: only the module's own.</param>
            /// <returns>In the order of <see cref="named_parameters"/>.</returns>
            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => named_parameters(recurse).Select(one => one.parameter);

            /// <summary>The buffers with their names, each once.</summary>
            /// <param name="recurse">False: only the module's own.</param>
            /// <param name="include_nonpersistent">False: only those that are saved.</param>
            /// <returns>The module's own first, in the order of registration, then those of the modules inside.</returns>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
                foreach (var (key, buffer) in buffersByName)
                {
                    if ((buffer.IsPersistent || include_nonpersistent) && seen.Add(buffer.Tensor)) yield return (key, buffer.Tensor);
                }

                if (!recurse) yield break;
                foreach (var (prefix, module) in submodules)
                {
                    foreach (var (key, buffer) in module.named_buffers(true, include_nonpersistent))
                    {
                        if (seen.Add(buffer)) yield return ($"{prefix}.{key}", buffer);
                    }
                }
            }

            /// <summary>The buffers, each once.</summary>
            /// <param name="recurse">False: only the module's own.</param>
            /// <param name="include_nonpersistent">False: only those that are saved.</param>
            /// <returns>In the order of <see cref="named_buffers"/>.</returns>
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) => named_buffers(recurse, include_nonpersistent).Select(one => one.buffer);

            /// <summary>The modules that this one consists of, with their names.</summary>
            /// <returns>In the order of registration.</returns>
            public virtual IEnumerable<(string name, Module module)> named_children() => submodules.Select(one => (one.Key, one.Value));

            /// <summary>The modules that this one consists of.</summary>
            /// <returns>In the order of registration.</returns>
            public virtual IEnumerable<Module> children() => named_children().Select(one => one.module);

            /// <summary>All modules inside this one, at any depth, with their names. Unlike PyTorch's, the list does not contain the module itself.</summary>
            /// <returns>Those that this one consists of, then what is inside each.</returns>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach (var (key, module) in submodules) yield return (key, module);
                foreach (var (prefix, module) in submodules)
                {
                    foreach (var (key, inner) in module.named_modules()) yield return ($"{prefix}.{key}", inner);
                }
            }

            /// <summary>All modules inside this one, at any depth.</summary>
            /// <returns>In the order of <see cref="named_modules"/>.</returns>
            public virtual IEnumerable<Module> modules() => named_modules().Select(one => one.module);

            /// <summary>Whether there is a parameter of this name.</summary>
            /// <param name="target">Such as <c>classifier.0.weight</c>.</param>
            /// <returns>True if there is.</returns>
            public virtual bool has_parameter(string target) => get_parameter(target) is not null;

            /// <summary>Whether there is a buffer of this name.</summary>
            /// <param name="target">Such as <c>norm1.running_mean</c>.</param>
            /// <returns>True if there is.</returns>
            public virtual bool has_buffer(string target) => get_buffer(target) is not null;

            /// <summary>The parameter of this name.</summary>
            /// <param name="target">Such as <c>classifier.0.weight</c>.</param>
            /// <returns>Null if there is none.</returns>
            public virtual Parameter? get_parameter(string target) =>
                parametersByName.TryGetValue(target, out var parameter) ? parameter : InChild(target, (child, rest) => child.get_parameter(rest));

            /// <summary>The buffer of this name.</summary>
            /// <param name="target">Such as <c>norm1.running_mean</c>.</param>
            /// <returns>Null if there is none.</returns>
            public virtual Tensor? get_buffer(string target) =>
                buffersByName.TryGetValue(target, out var buffer) ? buffer.Tensor : InChild(target, (child, rest) => child.get_buffer(rest));

            private T? InChild<T>(string target, Func<Module, string, T?> find) where T : class
            {
                var dot = target.IndexOf('.', StringComparison.Ordinal);
                if (dot < 0) return null;
                var child = named_children().FirstOrDefault(one => one.name == target[..dot]).module;
                return child is null ? null : find(child, target[(dot + 1)..]);
            }
        }
    }
}
