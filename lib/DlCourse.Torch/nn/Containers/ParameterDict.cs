using System.Collections;
using System.Diagnostics.CodeAnalysis;
using TorchSharp.Modules;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Parameters by name, in the order in which they were added.</summary>
        public class ParameterDict : torch.nn.Module, IDictionary<string, Parameter>, IList<(string, Parameter)>
        {
            private readonly OrderedDictionary<string, Parameter> entries = [];

            /// <summary>An empty dictionary.</summary>
            public ParameterDict() : base(nameof(ParameterDict))
            {
            }

            /// <summary>The number of parameters.</summary>
            public int Count => entries.Count;

            /// <summary>Whether the dictionary cannot be changed: it can.</summary>
            public bool IsReadOnly => false;

            /// <summary>The names in order.</summary>
            public ICollection<string> Keys => entries.Keys;

            /// <summary>The parameters in order.</summary>
            public ICollection<Parameter> Values => entries.Values;

            /// <summary>A parameter.</summary>
            /// <param name="key">Its name.</param>
            public Parameter this[string key]
            {
                get => entries[key];
                set
                {
                    entries[key] = value;
                    Register();
                }
            }

            /// <summary>A parameter and its name.</summary>
            /// <param name="index">Its number in the order.</param>
            public (string, Parameter) this[int index]
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

            /// <summary>The parameters in order.</summary>
            /// <returns>One after the other.</returns>
            public IEnumerable<Parameter> values() => entries.Values;

            /// <summary>The names and parameters in order.</summary>
            /// <returns>One after the other.</returns>
            public IEnumerator<(string, Parameter)> GetEnumerator() => entries.Select(one => (one.Key, one.Value)).GetEnumerator();

            /// <summary>The names and parameters in order.</summary>
            /// <returns>One after the other.</returns>
            IEnumerator<(string, Parameter)> IEnumerable<(string, Parameter)>.GetEnumerator() => GetEnumerator();

            IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator() => entries.GetEnumerator();

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            /// <summary>The names and parameters in order.</summary>
            /// <returns>One after the other.</returns>
            public IEnumerator<(string, Parameter)> items() => GetEnumerator();

            /// <summary>Adds a parameter.</summary>
            /// <param name="key">Its name.</param>
            /// <param name="value">The parameter.</param>
            public void Add(string key, Parameter value)
            {
                entries.Add(key, value);
                Register();
            }

            /// <summary>Adds a parameter.</summary>
            /// <param name="item">Its name and the parameter.</param>
            public void Add((string, Parameter) item) => Add(item.Item1, item.Item2);

            /// <summary>Adds a parameter.</summary>
            /// <param name="item">Its name and the parameter.</param>
            public void Add(KeyValuePair<string, Parameter> item) => Add(item.Key, item.Value);

            /// <summary>Puts a parameter at a place in the order.</summary>
            /// <param name="index">Its number.</param>
            /// <param name="item">Its name and the parameter.</param>
            public void Insert(int index, (string, Parameter) item)
            {
                entries.Insert(index, item.Item1, item.Item2);
                Register();
            }

            /// <summary>Takes a parameter out.</summary>
            /// <param name="key">Its name.</param>
            /// <returns>Whether it was there.</returns>
            public bool Remove(string key)
            {
                var found = entries.Remove(key);
                Register();
                return found;
            }

            /// <summary>Takes a parameter out.</summary>
            /// <param name="item">Its name and the parameter.</param>
            /// <returns>Whether it was there.</returns>
            public bool Remove((string, Parameter) item) => Contains(item) && Remove(item.Item1);

            /// <summary>Takes a parameter out.</summary>
            /// <param name="item">Its name and the parameter.</param>
            /// <returns>Whether it was there.</returns>
            public bool Remove(KeyValuePair<string, Parameter> item) => Remove((item.Key, item.Value));

            /// <summary>Takes a parameter out.</summary>
            /// <param name="index">Its number in the order.</param>
            public void RemoveAt(int index) => Remove(entries.GetAt(index).Key);

            /// <summary>Takes all parameters out.</summary>
            public void Clear()
            {
                entries.Clear();
                Register();
            }

            /// <summary>Takes all parameters out.</summary>
            public void clear() => Clear();

            /// <summary>Whether there is a parameter of this name.</summary>
            /// <param name="key">The name.</param>
            /// <returns>True if there is.</returns>
            public bool ContainsKey(string key) => entries.ContainsKey(key);

            /// <summary>Whether this parameter is there under this name.</summary>
            /// <param name="item">The name and the parameter.</param>
            /// <returns>True if it is.</returns>
            public bool Contains((string, Parameter) item) => entries.TryGetValue(item.Item1, out var found) && ReferenceEquals(found, item.Item2);

            /// <summary>Whether this parameter is there under this name.</summary>
            /// <param name="item">The name and the parameter.</param>
            /// <returns>True if it is.</returns>
            public bool Contains(KeyValuePair<string, Parameter> item) => Contains((item.Key, item.Value));

            /// <summary>Where in the order a parameter is.</summary>
            /// <param name="item">Its name and the parameter.</param>
            /// <returns>−1 if it is not there.</returns>
            public int IndexOf((string, Parameter) item) => Contains(item) ? entries.IndexOf(item.Item1) : -1;

            /// <summary>Finds a parameter.</summary>
            /// <param name="key">Its name.</param>
            /// <param name="value">The parameter.</param>
            /// <returns>Whether it is there.</returns>
            public bool TryGetValue(string key, [MaybeNullWhen(false)] out Parameter value) => entries.TryGetValue(key, out value);

            /// <summary>Copies names and parameters.</summary>
            /// <param name="array">Where to.</param>
            /// <param name="arrayIndex">From which element on.</param>
            public void CopyTo((string, Parameter)[] array, int arrayIndex)
            {
                foreach (var (key, value) in entries) array[arrayIndex++] = (key, value);
            }

            /// <summary>Copies names and parameters.</summary>
            /// <param name="array">Where to.</param>
            /// <param name="arrayIndex">From which element on.</param>
            public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex) => ((ICollection<KeyValuePair<string, Parameter>>)entries).CopyTo(array, arrayIndex);

            /// <summary>Nothing is left to register: each change has registered the parameters under their names.</summary>
            protected override void RegisterComponents()
            {
            }

            private protected override void Replace(torch.Tensor old, torch.Tensor @new)
            {
                foreach (var key in entries.Keys.ToArray())
                {
                    if (ReferenceEquals(entries[key], old)) entries[key] = (Parameter)@new;
                }
            }

            private void Register()
            {
                ClearParameters();
                foreach (var (key, value) in entries) register_parameter(key, value);
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Parameters by name.</summary>
            /// <param name="parameters">Names and parameters.</param>
            public static ParameterDict ParameterDict(params (string, Parameter)[] parameters)
            {
                var result = new ParameterDict();
                foreach (var (name, parameter) in parameters) result.Add(name, parameter);
                return result;
            }
        }
    }
}
