using DlCourse.Torch.Shapes;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Softmax over the channels of images, at each point.</summary>
        public sealed class Softmax2d : ParameterLessModule<Tensor, Tensor>
        {
            internal Softmax2d() : base(nameof(Softmax2d))
            {
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.softmax2d(tensor);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Softmax over the channels of images, at each point.</summary>
            public static Softmax2d Softmax2d() => new();

            public static partial class functional
            {
                /// <summary>Softmax over the channels of images, at each point.</summary>
                /// <param name="x">Images [batch, channels, height, width], or one without the batch axis.</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor softmax2d(Tensor x)
                {
                    if (x.Rank is not (3 or 4)) throw new TensorException($"softmax2d: needs images, [batch, channels, height, width] or [channels, height, width], but the shape is {Shape.Text(x.Lengths)}.");
                    return x.softmax(-3);
                }
            }
        }
    }
}
