using System.Collections;
using System.Diagnostics.CodeAnalysis;
using TorchSharp.Modules;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Modules by name, in the order in which they were added.</summary>
        /// <typeparam name="T">What the modules have in common.</typeparam>
        public class ModuleDict<T> : torch.nn.Module, IDictionary<string, T>, IList<(string, T)> where T : torch.nn.Module
        {
            private readonly OrderedDictionary<string, T> entries = [];

            /// <summary>An empty dictionary.</summary>
            public ModuleDict() : base(nameof(ModuleDict<>))
            {
            }

            /// <summary>The number of modules.</summary>
            public int Count => entries.Count;

            /// <summary>Whether the dictionary cannot be changed: it can.</summary>
            public bool IsReadOnly => false;

            /// <summary>The names in order.</summary>
            public ICollection<string> Keys => entries.Keys;

            /// <summary>The modules in order.</summary>
            public ICollection<T> Values => entries.Values;

            /// <summary>A module.</summary>
            /// <param name="key">Its name.</param>
            public T this[string key]
            {
                get => entries[key];
                set
                {
                    entries[key] = value;
                    Register();
                }
            }

            /// <summary>A module and its name.</summary>
            /// <param name="index">Its number in the order.</param>
            public (string, T) this[int index]
            {
                get => (entries.GetAt(index).Key, entries.GetAt(index).Value);
                set
                {
                    entries.SetAt(index, value.Item1, value.Item2);
                    Register();
                }
            }

            /// <summary>The names in order.</summary>
            /// <returns>One after the other.</returns>
            public IEnumerable<string> keys() => entries.Keys;

            /// <summary>The modules in order.</summary>
            /// <returns>One after the other.</returns>
            public IEnumerable<T> values() => entries.Values;

            /// <summary>The names and modules in order.</summary>
            /// <returns>One after the other.</returns>
            public IEnumerator<(string, T)> GetEnumerator() => entries.Select(one => (one.Key, one.Value)).GetEnumerator();

            /// <summary>The names and modules in order.</summary>
            /// <returns>One after the other.</returns>
            IEnumerator<(string, T)> IEnumerable<(string, T)>.GetEnumerator() => GetEnumerator();

            IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => entries.GetEnumerator();

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            /// <summary>The names and modules in order.</summary>
            /// <returns>One after the other.</returns>
            public IEnumerator<(string, T)> items() => GetEnumerator();

            /// <summary>Adds a module.</summary>
            /// <param name="key">Its name.</param>
            /// <param name="value">The module.</param>
            public void Add(string key, T value)
            {
                entries.Add(key, value);
                Register();
            }

            /// <summary>Adds a module.</summary>
            /// <param name="item">Its name and the module.</param>
            public void Add((string, T) item) => Add(item.Item1, item.Item2);

            /// <summary>Adds a module.</summary>
            /// <param name="item">Its name and the module.</param>
            public void Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

            /// <summary>Puts a module at a place in the order.</summary>
            /// <param name="index">Its number.</param>
            /// <param name="item">Its name and the module.</param>
            public void Insert(int index, (string, T) item)
            {
                entries.Insert(index, item.Item1, item.Item2);
                Register();
            }

            /// <summary>Takes a module out.</summary>
            /// <param name="key">Its name.</param>
            /// <returns>Whether it was there.</returns>
            public bool Remove(string key)
            {
                var found = entries.Remove(key);
                Register();
                return found;
            }

            /// <summary>Takes a module out.</summary>
            /// <param name="item">Its name and the module.</param>
            /// <returns>Whether it was there.</returns>
            public bool Remove((string, T) item) => Contains(item) && Remove(item.Item1);

            /// <summary>Takes a module out.</summary>
            /// <param name="item">Its name and the module.</param>
            /// <returns>Whether it was there.</returns>
            public bool Remove(KeyValuePair<string, T> item) => Remove((item.Key, item.Value));

            /// <summary>Takes a module out.</summary>
            /// <param name="index">Its number in the order.</param>
            public void RemoveAt(int index) => Remove(entries.GetAt(index).Key);

            /// <summary>Takes all modules out.</summary>
            public void Clear()
            {
                entries.Clear();
                Register();
            }

            /// <summary>Takes all modules out.</summary>
            public void clear() => Clear();

            /// <summary>Whether there is a module of this name.</summary>
            /// <param name="key">The name.</param>
            /// <returns>True if there is.</returns>
            public bool ContainsKey(string key) => entries.ContainsKey(key);

            /// <summary>Whether this module is there under this name.</summary>
            /// <param name="item">The name and the module.</param>
            /// <returns>True if it is.</returns>
            public bool Contains((string, T) item) => entries.TryGetValue(item.Item1, out var found) && EqualityComparer<T>.Default.Equals(found, item.Item2);

            /// <summary>Whether this module is there under this name.</summary>
            /// <param name="item">The name and the module.</param>
            /// <returns>True if it is.</returns>
            public bool Contains(KeyValuePair<string, T> item) => Contains((item.Key, item.Value));

            /// <summary>Where in the order a module is.</summary>
            /// <param name="item">Its name and the module.</param>
            /// <returns>−1 if it is not there.</returns>
            public int IndexOf((string, T) item) => Contains(item) ? entries.IndexOf(item.Item1) : -1;

            /// <summary>Finds a module.</summary>
            /// <param name="key">Its name.</param>
            /// <param name="value">The module.</param>
            /// <returns>Whether it is there.</returns>
            public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => entries.TryGetValue(key, out value);

            /// <summary>Copies names and modules.</summary>
            /// <param name="array">Where to.</param>
            /// <param name="arrayIndex">From which element on.</param>
            public void CopyTo((string, T)[] array, int arrayIndex)
            {
                foreach (var (key, value) in entries) array[arrayIndex++] = (key, value);
            }

            /// <summary>Copies names and modules.</summary>
            /// <param name="array">Where to.</param>
            /// <param name="arrayIndex">From which element on.</param>
            public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => ((ICollection<KeyValuePair<string, T>>)entries).CopyTo(array, arrayIndex);

            /// <summary>Nothing is left to register: each change has registered the modules under their names.</summary>
            protected override void RegisterComponents()
            {
            }

            private void Register()
            {
                ClearModules();
                foreach (var (key, value) in entries) register_module(key, value);
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Modules by name, for a module that calls them itself.</summary>
            /// <param name="modules">Names and modules.</param>
            public static ModuleDict<Module> ModuleDict(params (string, Module)[] modules) => ModuleDict<Module>(modules);

            /// <summary>Modules by name, for a module that calls them itself.</summary>
            /// <typeparam name="T">What the modules have in common.</typeparam>
            /// <param name="modules">Names and modules.</param>
            public static ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : Module
            {
                var result = new ModuleDict<T>();
                foreach (var (name, module) in modules) result.Add(name, module);
                return result;
            }
        }
    }
}
