using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Convolutions.</content>
        public static partial class functional
        {
            /// <summary>Slides a kernel over signals: y[n, o, p] = b[o] + Σ w[o, c, k]·x[n, c, p·stride − padding + k·dilation].</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="weight">[out channels, in channels / groups, kernel].</param>
            /// <param name="bias">[out channels].</param>
            /// <param name="stride">Steps of the kernel; 1 if null.</param>
            /// <param name="padding">Zeros on both sides; 0 if null.</param>
            /// <param name="dilation">From one element of the kernel to the next; 1 if null.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <returns>[batch, out channels, positions].</returns>
            public static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? dilation = null, long groups = 1) =>
                ConvolutionArguments.Convolve("conv1d", input, weight, bias, new([stride ?? 1], [padding ?? 0], [dilation ?? 1], groups));

            /// <summary>Slides a kernel over signals, padded by name.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="weight">[out channels, in channels / groups, kernel].</param>
            /// <param name="bias">[out channels].</param>
            /// <param name="stride">Steps of the kernel; 1 if null.</param>
            /// <param name="padding">Valid: none. Same: as many zeros as keep the length; for stride 1 only.</param>
            /// <param name="dilation">From one element of the kernel to the next; 1 if null.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <returns>[batch, out channels, positions].</returns>
            public static Tensor conv1d_padding(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, Padding padding = Padding.Valid, long? dilation = null, long groups = 1) =>
                ConvolutionPadding.Convolve("conv1d_padding", input, weight, bias, [stride ?? 1], padding, [dilation ?? 1], groups);

            /// <summary>Slides a kernel over images: each number of the output is the sum of products of the kernel with what lies under it, plus a bias.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="weight">[out channels, in channels / groups, kernel height, kernel width].</param>
            /// <param name="bias">[out channels].</param>
            /// <param name="strides">Steps of the kernel, for height and width; 1 if null.</param>
            /// <param name="padding">Zeros on both sides, for height and width; 0 if null.</param>
            /// <param name="dilation">From one element of the kernel to the next, for height and width; 1 if null.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <returns>[batch, out channels, rows, columns].</returns>
            public static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                ConvolutionArguments.Convolve("conv2d", input, weight, bias, new(PerAxis("conv2d", "strides", strides, 1), PerAxis("conv2d", "padding", padding, 0), PerAxis("conv2d", "dilation", dilation, 1), groups));

            /// <summary>Slides a kernel over images, padded by name.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="weight">[out channels, in channels / groups, kernel height, kernel width].</param>
            /// <param name="bias">[out channels].</param>
            /// <param name="strides">Steps of the kernel; 1 if null.</param>
            /// <param name="padding">Valid: none. Same: as many zeros as keep the size; for stride 1 only.</param>
            /// <param name="dilation">From one element of the kernel to the next; 1 if null.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <returns>[batch, out channels, rows, columns].</returns>
            public static Tensor conv2d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                ConvolutionPadding.Convolve("conv2d_padding", input, weight, bias, PerAxis("conv2d_padding", "strides", strides, 1), padding, PerAxis("conv2d_padding", "dilation", dilation, 1), groups);

            /// <summary>The transposed convolution of signals: spreads each number over the window that a convolution would have read it from.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="weight">[in channels, out channels / groups, kernel].</param>
            /// <param name="bias">[out channels].</param>
            /// <param name="stride">Steps of the kernel; 1 if null.</param>
            /// <param name="padding">Elements that are cut off on both sides; 0 if null.</param>
            /// <param name="output_padding">Elements more at the end; 0 if null.</param>
            /// <param name="dilation">From one element of the kernel to the next; 1 if null.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <returns>[batch, out channels, (length − 1)·stride − 2·padding + dilation·(kernel − 1) + output_padding + 1].</returns>
            public static Tensor conv_transpose1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? output_padding = null, long? dilation = null, long groups = 1) =>
                ConvolutionArguments.Transposed("conv_transpose1d", input, weight, bias, new([stride ?? 1], [padding ?? 0], [dilation ?? 1], groups), [output_padding ?? 0]);

            /// <summary>The transposed convolution of images: spreads each number over the window that a convolution would have read it from.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="weight">[in channels, out channels / groups, kernel height, kernel width].</param>
            /// <param name="bias">[out channels].</param>
            /// <param name="strides">Steps of the kernel; 1 if null.</param>
            /// <param name="padding">Elements that are cut off on all sides; 0 if null.</param>
            /// <param name="output_padding">Elements more at the end of each axis; 0 if null.</param>
            /// <param name="dilation">From one element of the kernel to the next; 1 if null.</param>
            /// <param name="groups">Parts of the channels that are convolved apart.</param>
            /// <returns>[batch, out channels, rows, columns].</returns>
            public static Tensor conv_transpose2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1)
            {
                const string name = "conv_transpose2d";
                return ConvolutionArguments.Transposed(name, input, weight, bias, new(PerAxis(name, "strides", strides, 1), PerAxis(name, "padding", padding, 0), PerAxis(name, "dilation", dilation, 1), groups), PerAxis(name, "output_padding", output_padding, 0));
            }

            /// <summary>The columns of an image: what lies under the window at each position.</summary>
            /// <param name="input">[batch, channels, height, width].</param>
            /// <param name="kernel_size">Height and width of the window.</param>
            /// <param name="dilation">From one element of the window to the next.</param>
            /// <param name="padding">Zeros on all sides.</param>
            /// <param name="stride">Steps of the window.</param>
            /// <returns>[batch, channels · window, positions].</returns>
            public static Tensor unfold(Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                unfold(input, (kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

            /// <summary>The columns of an image: what lies under the window at each position.</summary>
            /// <param name="input">[batch, channels, height, width].</param>
            /// <param name="kernel_size">Height and width of the window.</param>
            /// <param name="dilation">From one element of the window to the next.</param>
            /// <param name="padding">Zeros on all sides.</param>
            /// <param name="stride">Steps of the window.</param>
            /// <returns>[batch, channels · window, positions].</returns>
            public static Tensor unfold(Tensor input, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null)
            {
                if (input.Rank != 4) throw new TensorException($"unfold: the input has shape {Shape.Text(input.Lengths)}; expected [batch, channels, height, width].");
                var (d, p, s) = (dilation ?? (1, 1), padding ?? (0, 0), stride ?? (1, 1));
                return Unfolds.Unfold(input, Unfolds.Window("unfold", input.Lengths[2], kernel_size.Item1, s.Item1, p.Item1, d.Item1), Unfolds.Window("unfold", input.Lengths[3], kernel_size.Item2, s.Item2, p.Item2, d.Item2));
            }

            /// <summary>An image from columns: each pixel is the sum of the entries that lie over it.</summary>
            /// <param name="input">[batch, channels · window, positions].</param>
            /// <param name="output_size">Height and width of the image.</param>
            /// <param name="kernel_size">Height and width of the window.</param>
            /// <param name="dilation">From one element of the window to the next.</param>
            /// <param name="padding">Zeros on all sides, which are cut off.</param>
            /// <param name="stride">Steps of the window.</param>
            /// <returns>[batch, channels, height, width].</returns>
            public static Tensor fold(Tensor input, long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                fold(input, (output_size, output_size), (kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

            /// <summary>An image from columns: each pixel is the sum of the entries that lie over it.</summary>
            /// <param name="input">[batch, channels · window, positions].</param>
            /// <param name="output_size">Height and width of the image.</param>
            /// <param name="kernel_size">Height and width of the window.</param>
            /// <param name="dilation">From one element of the window to the next.</param>
            /// <param name="padding">Zeros on all sides, which are cut off.</param>
            /// <param name="stride">Steps of the window.</param>
            /// <returns>[batch, channels, height, width].</returns>
            public static Tensor fold(Tensor input, (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null)
            {
                var (d, p, s) = (dilation ?? (1, 1), padding ?? (0, 0), stride ?? (1, 1));
                var rows = Unfolds.Window("fold", output_size.Item1, kernel_size.Item1, s.Item1, p.Item1, d.Item1);
                var columns = Unfolds.Window("fold", output_size.Item2, kernel_size.Item2, s.Item2, p.Item2, d.Item2);
                var (window, positions) = (rows.Kernel * columns.Kernel, rows.Output * columns.Output);
                if (input.Rank != 3 || input.Lengths[1] % window != 0 || input.Lengths[2] != positions) throw new TensorException($"fold: the input has shape {Shape.Text(input.Lengths)}; expected [batch, a multiple of {window} (the window), {positions} (its positions)].");
                return Unfolds.Fold(input, rows, columns);
            }

            private static long[] PerAxis(string name, string what, long[]? values, long otherwise) =>
                values is null ? [otherwise, otherwise] : PoolWindows.PerAxis(name, what, values, 2);
        }
    }
}
