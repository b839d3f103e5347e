using DlCourse.Torch.Autograd;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A tensor that a module learns: gradients with respect to it are computed, and optimisers change it.</summary>
        public class Parameter : Tensor
        {
            /// <summary>Makes a tensor a parameter. It takes the tensor's memory over: from then on, use the parameter.</summary>
            /// <param name="data">The first values.</param>
            /// <param name="requires_grad">Whether gradients are wanted; false keeps it from being trained.</param>
            public Parameter(Tensor data, bool requires_grad = true) : base(data.operand.Storage, data.layout, new AutogradMeta(), scoped: false)
            {
                storage.AddUser();
                name = data.name;
                this.requires_grad = requires_grad;
                MoveToOtherDisposeScope(data.owner);
                data.GiveAway();
            }

            /// <summary>What took this parameter's place when its module was converted: a parameter of two modules stays one.</summary>
            internal Parameter? Successor { get; set; }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Makes a tensor a parameter. It takes the tensor's memory over: from then on, use the parameter.</summary>
            /// <param name="data">The first values.</param>
            /// <param name="requires_grad">Whether gradients are wanted; false keeps it from being trained.</param>
            public static Modules.Parameter Parameter(Tensor data, bool requires_grad = true) => new(data, requires_grad);
        }
    }
}
