using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Slides learnt kernels over images: each output channel shows where the image looks like its kernel.</summary>
        public sealed class Conv2d : Convolution
        {
            internal Conv2d(Sizes sizes, Padding? padding_type, bool bias, PaddingModes padding_mode, Device? device, ScalarType? dtype) : base(nameof(Conv2d), sizes, padding_type, transposed: false, bias, padding_mode, device, dtype)
            {
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor input) => Convolve("conv2d", input);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Slides learnt kernels over images: each output channel shows where the image looks like its kernel.</summary>
            /// <param name="in_channels">Channels of the input.</param>
            /// <param name="out_channels">Channels of the output: as many kernels are learnt.</param>
            /// <param name="kernel_size">Height and width of the kernel.</param>
            /// <param name="stride">Steps of the kernel.</param>
            /// <param name="padding">Elements added on both sides.</param>
            /// <param name="dilation">From one element of the kernel to the next.</param>
            /// <param name="padding_mode">What stands in the padding.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <param name="bias">Whether a number is added to each output channel.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(new(in_channels, out_channels, [kernel_size, kernel_size], [stride, stride], [padding, padding], [dilation, dilation], [0, 0], groups), null, bias, padding_mode, device, dtype);

            /// <summary>Slides learnt kernels over images: each output channel shows where the image looks like its kernel.</summary>
            /// <param name="in_channels">Channels of the input.</param>
            /// <param name="out_channels">Channels of the output: as many kernels are learnt.</param>
            /// <param name="kernel_size">Height and width of the kernel.</param>
            /// <param name="padding">Padding by name: Same keeps the size.</param>
            /// <param name="stride">Steps of the kernel.</param>
            /// <param name="dilation">From one element of the kernel to the next.</param>
            /// <param name="padding_mode">What stands in the padding.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <param name="bias">Whether a number is added to each output channel.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(new(in_channels, out_channels, [kernel_size, kernel_size], [stride, stride], null, [dilation, dilation], [0, 0], groups), padding, bias, padding_mode, device, dtype);

            /// <summary>Slides learnt kernels over images: each output channel shows where the image looks like its kernel.</summary>
            /// <param name="in_channels">Channels of the input.</param>
            /// <param name="out_channels">Channels of the output: as many kernels are learnt.</param>
            /// <param name="kernel_size">Height and width of the kernel.</param>
            /// <param name="stride">Steps of the kernel.</param>
            /// <param name="padding">Elements added on both sides.</param>
            /// <param name="dilation">From one element of the kernel to the next.</param>
            /// <param name="padding_mode">What stands in the padding.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <param name="bias">Whether a number is added to each output channel.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(new(in_channels, out_channels, Arguments.Pair(kernel_size), Arguments.Pair(stride) ?? [1, 1], Arguments.Pair(padding) ?? [0, 0], Arguments.Pair(dilation) ?? [1, 1], [0, 0], groups), null, bias, padding_mode, device, dtype);

            /// <summary>Slides learnt kernels over images: each output channel shows where the image looks like its kernel.</summary>
            /// <param name="in_channels">Channels of the input.</param>
            /// <param name="out_channels">Channels of the output: as many kernels are learnt.</param>
            /// <param name="kernel_size">Height and width of the kernel.</param>
            /// <param name="padding">Padding by name: Same keeps the size.</param>
            /// <param name="stride">Steps of the kernel.</param>
            /// <param name="dilation">From one element of the kernel to the next.</param>
            /// <param name="padding_mode">What stands in the padding.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <param name="bias">Whether a number is added to each output channel.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long, long)? stride = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(new(in_channels, out_channels, Arguments.Pair(kernel_size), Arguments.Pair(stride) ?? [1, 1], null, Arguments.Pair(dilation) ?? [1, 1], [0, 0], groups), padding, bias, padding_mode, device, dtype);
        }
    }
}
