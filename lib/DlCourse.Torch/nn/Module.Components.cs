using System.Reflection;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>What a module consists of, and how it comes to know.</content>
        public partial class Module
        {
            private readonly OrderedDictionary<string, Parameter> parametersByName = [];
            private readonly OrderedDictionary<string, (Tensor Tensor, bool IsPersistent)> buffersByName = [];
            private readonly OrderedDictionary<string, Module> submodules = [];
            private bool knowsComponents;

            /// <summary>
            /// Registers the fields of the module: modules, parameters, and other tensors as buffers. Call it at the end of the constructor.
            /// The fields' names are the keys in the state dictionary; private fields count too, and fields that are null do not.
            /// </summary>
            protected virtual void RegisterComponents()
            {
                if (knowsComponents) return;
                foreach (var field in FieldsOf(GetType()))
                {
                    var key = field.ComponentName();
                    if (submodules.ContainsKey(key) || parametersByName.ContainsKey(key) || buffersByName.ContainsKey(key)) continue;
                    switch (field.GetValue(this))
                    {
                        case Module module: register_module(key, module); break;
                        case Parameter parameter: register_parameter(key, parameter); break;
                        case Tensor tensor: register_buffer(key, tensor); break;
                    }
                }

                knowsComponents = true;
            }

            /// <summary>Makes a tensor part of the module that is saved with it, but not learnt.</summary>
            /// <param name="name">Its name in the state dictionary.</param>
            /// <param name="tensor">The tensor.</param>
            /// <param name="persistent">False: it is not saved.</param>
            /// <exception cref="InvalidOperationException">There is one of this name.</exception>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                ArgumentNullException.ThrowIfNull(tensor);
                CheckName(name, "buffer");
                if (!buffersByName.TryAdd(name, (tensor, persistent))) throw AlreadyThere("buffer", name);
            }

            /// <summary>Makes a parameter part of the module.</summary>
            /// <param name="name">Its name in the state dictionary.</param>
            /// <param name="param">The parameter.</param>
            /// <exception cref="InvalidOperationException">There is one of this name.</exception>
            public virtual void register_parameter(string name, Parameter param)
            {
                ArgumentNullException.ThrowIfNull(param);
                CheckName(name, "parameter");
                if (!parametersByName.TryAdd(name, param)) throw AlreadyThere("parameter", name);
            }

            /// <summary>Makes another module part of this one.</summary>
            /// <param name="name">Its name: the first part of its parameters' keys in the state dictionary.</param>
            /// <param name="submodule">The module; null removes the one of this name.</param>
            /// <exception cref="ArgumentException">The name is empty or contains a dot.</exception>
            /// <exception cref="InvalidOperationException">There is one of this name.</exception>
            public virtual void register_module(string name, Module submodule)
            {
                if (submodule is null)
                {
                    submodules.Remove(name);
                    return;
                }

                CheckName(name, "module");
                if (submodules.ContainsKey(name)) throw AlreadyThere("module", name);
                if (ReferenceEquals(submodule, this)) throw new InvalidOperationException($"{GetName()}: a module cannot be part of itself (it was registered as \"{name}\").");
                submodule.RegisterComponents();
                submodules.Add(name, submodule);
                (submodule.parent, submodule.placeInParent) = (this, name);
            }

            /// <summary>As <see cref="register_module"/>.</summary>
            /// <param name="name">Its name.</param>
            /// <param name="module">The module.</param>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>Registers a parameter under a name whether or not there is one; null removes it.</summary>
            /// <param name="name">Its name in the state dictionary.</param>
            /// <param name="value">The parameter.</param>
            protected void ConditionallyRegisterParameter(string name, Parameter? value)
            {
                if (value is null) parametersByName.Remove(name);
                else parametersByName[name] = value;
            }

            /// <summary>Registers a buffer under a name whether or not there is one; null removes it.</summary>
            /// <param name="name">Its name in the state dictionary.</param>
            /// <param name="value">The tensor.</param>
            /// <param name="persistent">False: it is not saved.</param>
            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true)
            {
                if (value is null) buffersByName.Remove(name);
                else buffersByName[name] = (value, persistent);
            }

            /// <summary>Forgets all modules inside this one.</summary>
            protected void ClearModules() => submodules.Clear();

            private protected void ClearParameters() => parametersByName.Clear();

            /// <summary>The fields of a class and those it inherits, its own first; a hidden one is left out.</summary>
            private static IEnumerable<FieldInfo> FieldsOf(Type type)
            {
                var seen = new HashSet<string>();
                for (var at = type; at is not null && at != typeof(Module); at = at.BaseType)
                {
                    foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    {
                        if (seen.Add(field.Name)) yield return field;
                    }
                }
            }

            private void CheckName(string name, string what)
            {
                if (string.IsNullOrEmpty(name)) throw new ArgumentException($"{GetName()}: a {what} needs a name to be registered under, and this one is empty.");
                if (name.Contains('.', StringComparison.Ordinal)) throw new ArgumentException($"{GetName()}: a {what} was given the name \"{name}\", but the dot separates the names of modules inside modules. Use another character, such as _.");
            }

            private InvalidOperationException AlreadyThere(string what, string name) =>
                new($"{GetName()}: there is a {what} \"{name}\" already. Each name can be used once; RegisterComponents() has registered every field under the field's name.");
        }
    }
}
