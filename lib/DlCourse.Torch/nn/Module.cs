using DlCourse.Torch.Shapes;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>
        /// A part of a network: parameters that are learnt, buffers that are not, and other modules. What a module computes is the matter of
        /// <see cref="Module{T, TResult}"/> and its kin with more inputs; here is what all have in common.
        /// </summary>
        public partial class Module : IDisposable
        {
            /// <summary>What the module calls itself.</summary>
            protected string? name;

            private Module? parent;
            private string? placeInParent;
            private bool isTraining = true;

            /// <summary>Names the module.</summary>
            /// <param name="name">Usually the name of its class.</param>
            protected Module(string name) => this.name = name;

            /// <summary>Whether the module is being trained; dropout and normalisation behave differently then.</summary>
            public virtual bool training => isTraining;

            /// <summary>Tells the module and all inside it that training begins.</summary>
            /// <param name="train">False: that it ends.</param>
            public virtual void train(bool train = true)
            {
                isTraining = train;
                foreach (var (_, child) in named_children()) child.train(train);
            }

            /// <summary>Tells the module and all inside it that training is over, for now: dropout does nothing, normalisation uses what it has seen.</summary>
            public virtual void eval() => train(false);

            /// <summary>Forgets the gradients of all parameters, as each training step must before <c>backward</c>.</summary>
            /// <param name="set_to_none">False sets them to zero instead.</param>
            public virtual void zero_grad(bool set_to_none = true)
            {
                foreach (var (_, parameter) in named_parameters()) ForgetGradient(parameter, set_to_none);
            }

            /// <summary>Calls a function with every module inside this one, the innermost first, and then with this one.</summary>
            /// <param name="fn">For example, one that initialises weights.</param>
            /// <returns>The module itself.</returns>
            public virtual Module apply(Action<Module> fn)
            {
                foreach (var (_, child) in submodules) child.apply(fn);
                fn(this);
                return this;
            }

            /// <summary>What the module calls itself.</summary>
            /// <returns>The name that its constructor was given, or that of its class.</returns>
            public virtual string GetName() => string.IsNullOrEmpty(name) ? GetType().Name : name;

            /// <summary>Lets go of the memory of the parameters and buffers of the module and of all inside it.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Lets go of memory.</summary>
            /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing) return;
                foreach (var (_, buffer) in buffersByName) buffer.Tensor.Dispose();
                foreach (var (_, parameter) in parametersByName) parameter.Dispose();
                foreach (var (_, child) in submodules) child.Dispose();
            }

            /// <summary>The module as errors name it, such as <c>Linear(784, 128)</c>.</summary>
            internal virtual string Description => GetName();

            /// <summary>Where in a network the module is, and what it is: <c>layer "classifier.0", Linear(784, 128)</c>.</summary>
            internal string Place
            {
                get
                {
                    var path = placeInParent;
                    for (var at = parent; at?.placeInParent is not null; at = at.parent) path = $"{at.placeInParent}.{path}";
                    return path is null ? Description : $"layer \"{path}\", {Description}";
                }
            }

            /// <summary>
            /// Writes into an error in which layer it happened. It is called as an exception filter that never catches: filters run before
            /// the stack is unwound, the innermost first, so the layer is the innermost one and the error keeps its place of origin.
            /// </summary>
            private protected bool NameLayer(Exception error)
            {
                if (error is TensorException { Layer: null } wrong) wrong.Layer = Place;
                return false;
            }

            internal static void ForgetGradient(Parameter parameter, bool setToNone)
            {
                if (parameter.meta?.Grad is not { } gradient) return;
                if (setToNone)
                {
                    // The memory goes back at once, unless somebody holds the gradient.
                    gradient.ReleaseMemory();
                    parameter.meta.Grad = null;
                    return;
                }

                using (no_grad()) gradient.zero_();
            }
        }
    }
}
