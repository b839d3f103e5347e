using System.Collections;
using System.Globalization;
using TorchSharp.Modules;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Parameters by number.</summary>
        public class ParameterList : torch.nn.Module, IList<Parameter>
        {
            private readonly List<Parameter> items = [];

            /// <summary>A list of parameters.</summary>
            /// <param name="parameters">The parameters.</param>
            public ParameterList(params Parameter[] parameters) : base(nameof(ParameterList)) => extend(parameters);

            /// <summary>The number of parameters.</summary>
            public int Count => items.Count;

            /// <summary>Whether the list cannot be changed: it can.</summary>
            public bool IsReadOnly => false;

            /// <summary>A parameter.</summary>
            /// <param name="index">Its number.</param>
            public Parameter this[int index]
            {
                get => items[index];
                set
                {
                    items[index] = value;
                    Renumber();
                }
            }

            /// <summary>Adds a parameter at the end.</summary>
            /// <param name="item">The parameter.</param>
            public void Add(Parameter item) => Insert(Count, item);

            /// <summary>Adds parameters at the end.</summary>
            /// <param name="parameters">The parameters.</param>
            public void append(params Parameter[] parameters) => extend(parameters);

            /// <summary>Adds parameters at the end.</summary>
            /// <param name="parameters">The parameters.</param>
            public void extend(IEnumerable<Parameter> parameters)
            {
                items.AddRange(parameters);
                Renumber();
            }

            /// <summary>Puts a parameter at a place; those behind it move up.</summary>
            /// <param name="index">Its number.</param>
            /// <param name="item">The parameter.</param>
            public void Insert(int index, Parameter item)
            {
                items.Insert(index, item);
                Renumber();
            }

            /// <summary>Takes a parameter out; those behind it move down.</summary>
            /// <param name="item">The parameter.</param>
            /// <returns>Whether it was there.</returns>
            public bool Remove(Parameter item)
            {
                var at = IndexOf(item);
                if (at >= 0) RemoveAt(at);
                return at >= 0;
            }

            /// <summary>Takes a parameter out; those behind it move down.</summary>
            /// <param name="index">Its number.</param>
            public void RemoveAt(int index)
            {
                items.RemoveAt(index);
                Renumber();
            }

            /// <summary>Takes all parameters out.</summary>
            public void Clear()
            {
                items.Clear();
                Renumber();
            }

            /// <summary>Whether a parameter is in the list.</summary>
            /// <param name="item">The parameter.</param>
            /// <returns>True if it is.</returns>
            public bool Contains(Parameter item) => IndexOf(item) >= 0;

            /// <summary>The number of a parameter.</summary>
            /// <param name="item">The parameter.</param>
            /// <returns>−1 if it is not in the list.</returns>
            public int IndexOf(Parameter item) => items.FindIndex(one => ReferenceEquals(one, item));

            /// <summary>Copies the list.</summary>
            /// <param name="array">Where to.</param>
            /// <param name="arrayIndex">From which element on.</param>
            public void CopyTo(Parameter[] array, int arrayIndex) => items.CopyTo(array, arrayIndex);

            /// <summary>The parameters in order.</summary>
            /// <returns>One after the other.</returns>
            public IEnumerator<Parameter> GetEnumerator() => items.GetEnumerator();

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            /// <summary>Nothing is left to register: each change has registered the parameters under their numbers.</summary>
            protected override void RegisterComponents()
            {
            }

            private protected override void Replace(torch.Tensor old, torch.Tensor @new) => items[IndexOf((Parameter)old)] = (Parameter)@new;

            private void Renumber()
            {
                ClearParameters();
                for (var i = 0; i < Count; i++) register_parameter(i.ToString(CultureInfo.InvariantCulture), items[i]);
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Parameters by number.</summary>
            /// <param name="parameters">The parameters.</param>
            public static ParameterList ParameterList(params Parameter[] parameters) => new(parameters);
        }
    }
}
