using System.Collections;
using System.Globalization;
using TorchSharp.Modules;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Modules by number, for a module that calls them itself.</summary>
        /// <typeparam name="T">What the modules have in common.</typeparam>
        public class ModuleList<T> : torch.nn.Module, IList<T> where T : torch.nn.Module
        {
            private readonly List<T> items = [];

            /// <summary>A list of modules.</summary>
            /// <param name="modules">The modules.</param>
            public ModuleList(params T[] modules) : base(nameof(ModuleList<>)) => extend(modules);

            /// <summary>The number of modules.</summary>
            public int Count => items.Count;

            /// <summary>Whether the list cannot be changed: it can.</summary>
            public bool IsReadOnly => false;

            /// <summary>A module.</summary>
            /// <param name="index">Its number.</param>
            public T this[int index]
            {
                get => items[index];
                set
                {
                    items[index] = value;
                    Renumber();
                }
            }

            /// <summary>Adds a module at the end.</summary>
            /// <param name="item">The module.</param>
            public void Add(T item) => Insert(Count, item);

            /// <summary>Adds modules at the end.</summary>
            /// <param name="parameters">The modules.</param>
            public void append(params T[] parameters) => extend(parameters);

            /// <summary>Adds modules at the end.</summary>
            /// <param name="modules">The modules.</param>
            public void extend(IEnumerable<T> modules)
            {
                items.AddRange(modules);
                Renumber();
            }

            /// <summary>Puts a module at a place; those behind it move up.</summary>
            /// <param name="index">Its number.</param>
            /// <param name="item">The module.</param>
            public void Insert(int index, T item)
            {
                items.Insert(index, item);
                Renumber();
            }

            /// <summary>Takes a module out; those behind it move down.</summary>
            /// <param name="item">The module.</param>
            /// <returns>Whether it was there.</returns>
            public bool Remove(T item)
            {
                var found = items.Remove(item);
                Renumber();
                return found;
            }

            /// <summary>Takes a module out; those behind it move down.</summary>
            /// <param name="index">Its number.</param>
            public void RemoveAt(int index)
            {
                items.RemoveAt(index);
                Renumber();
            }

            /// <summary>Takes all modules out.</summary>
            public void Clear()
            {
                items.Clear();
                Renumber();
            }

            /// <summary>Whether a module is in the list.</summary>
            /// <param name="item">The module.</param>
            /// <returns>True if it is.</returns>
            public bool Contains(T item) => items.Contains(item);

            /// <summary>The number of a module.</summary>
            /// <param name="item">The module.</param>
            /// <returns>−1 if it is not in the list.</returns>
            public int IndexOf(T item) => items.IndexOf(item);

            /// <summary>Copies the list.</summary>
            /// <param name="array">Where to.</param>
            /// <param name="arrayIndex">From which element on.</param>
            public void CopyTo(T[] array, int arrayIndex) => items.CopyTo(array, arrayIndex);

            /// <summary>The modules in order.</summary>
            /// <returns>One after the other.</returns>
            public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            /// <summary>Nothing is left to register: each change has registered the modules under their numbers.</summary>
            protected override void RegisterComponents()
            {
            }

            private void Renumber()
            {
                ClearModules();
                for (var i = 0; i < Count; i++) register_module(i.ToString(CultureInfo.InvariantCulture), items[i]);
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Modules by number, for a module that calls them itself.</summary>
            /// <param name="modules">The modules.</param>
            public static ModuleList<Module> ModuleList(params Module[] modules) => new(modules);

            /// <summary>Modules by number, for a module that calls them itself.</summary>
            /// <typeparam name="T">What the modules have in common.</typeparam>
            /// <param name="modules">The modules.</param>
            public static ModuleList<T> ModuleList<T>(params T[] modules) where T : Module => new(modules);
        }
    }
}
