using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Slides learnt kernels over signals.</summary>
        public sealed class Conv1d : Convolution
        {
            internal Conv1d(Sizes sizes, Padding? padding_type, bool bias, PaddingModes padding_mode, Device? device, ScalarType? dtype) : base(nameof(Conv1d), sizes, padding_type, transposed: false, bias, padding_mode, device, dtype)
            {
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => Convolve("conv1d", input);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Slides learnt kernels over signals.</summary>
            /// <param name="in_channels">Channels of the input.</param>
            /// <param name="out_channels">Channels of the output: as many kernels are learnt.</param>
            /// <param name="kernel_size">The kernel's length.</param>
            /// <param name="stride">Steps of the kernel.</param>
            /// <param name="padding">Elements added on both sides.</param>
            /// <param name="dilation">From one element of the kernel to the next.</param>
            /// <param name="padding_mode">What stands in the padding.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <param name="bias">Whether a number is added to each output channel.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(new(in_channels, out_channels, [kernel_size], [stride], [padding], [dilation], [0], groups), null, bias, padding_mode, device, dtype);

            /// <summary>Slides learnt kernels over signals.</summary>
            /// <param name="in_channels">Channels of the input.</param>
            /// <param name="out_channels">Channels of the output: as many kernels are learnt.</param>
            /// <param name="kernel_size">The kernel's length.</param>
            /// <param name="padding">Padding by name: Same keeps the size.</param>
            /// <param name="stride">Steps of the kernel.</param>
            /// <param name="dilation">From one element of the kernel to the next.</param>
            /// <param name="padding_mode">What stands in the padding.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <param name="bias">Whether a number is added to each output channel.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(new(in_channels, out_channels, [kernel_size], [stride], null, [dilation], [0], groups), padding, bias, padding_mode, device, dtype);
        }
    }
}
