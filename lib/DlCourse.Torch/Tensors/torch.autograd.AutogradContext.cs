using DlCourse.Torch.Autograd;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>What a function of your own hands from its forward to its backward computation.</summary>
        public class AutogradContext : IDisposable
        {
            private readonly Dictionary<string, object> data = [];
            private readonly string function;
            private List<SavedTensor> saved = [];

            internal AutogradContext(string function) => this.function = function;

            /// <summary>Whether zeros stand for gradients of results that nothing depended on.</summary>
            public bool MaterializeGrads { get; private set; } = true;

            internal HashSet<Tensor> NonDifferentiable { get; } = new(ReferenceEqualityComparer.Instance);

            internal HashSet<Tensor> Dirty { get; } = new(ReferenceEqualityComparer.Instance);

            /// <summary>Keeps tensors for the backward computation.</summary>
            public void save_for_backward(List<Tensor> tensors) => saved = [.. tensors.Select(tensor => new SavedTensor(tensor, function))];

            /// <summary>The tensors that were kept.</summary>
            public List<Tensor> get_saved_variables() => [.. saved.Select(tensor => tensor.Value)];

            /// <summary>Keeps something that is no tensor.</summary>
            public void save_data(string key, object value) => data[key] = value;

            /// <summary>Something that was kept.</summary>
            public object get_data(string key) => data.TryGetValue(key, out var value) ? value : throw new TensorException($"{function}: no data called \"{key}\" was saved; saved are: {string.Join(", ", data.Keys)}.");

            /// <summary>Says which arguments the forward computation changed in place.</summary>
            public void mark_dirty(List<Tensor> tensors) => Dirty.UnionWith(tensors);

            /// <summary>Says which results have no gradient.</summary>
            public void mark_non_differentiable(List<Tensor> tensors) => NonDifferentiable.UnionWith(tensors);

            /// <summary>Chooses whether zeros or null stand for gradients of results that nothing depended on.</summary>
            public void set_materialize_grads(bool value) => MaterializeGrads = value;

            /// <summary>Lets go of what was kept.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Lets go of what was kept.</summary>
            /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
            protected virtual void Dispose(bool disposing) => Release();

            internal void Release()
            {
                foreach (var tensor in saved) tensor.Release();
            }
        }
    }
}
