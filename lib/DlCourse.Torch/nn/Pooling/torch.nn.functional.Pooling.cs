using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Pooling: the largest or the mean of the numbers in each window.</content>
        public static partial class functional
        {
            /// <summary>The largest number in each window of a signal.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Elements that the first window begins before the input; 0 if null.</param>
            /// <param name="dilation">From one element of a window to the next; 1 if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>[batch, channels, windows].</returns>
            public static Tensor max_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                max_pool1d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode).output;

            /// <summary>The largest number in each window of a signal, and where it stands.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Elements that the first window begins before the input; 0 if null.</param>
            /// <param name="dilation">From one element of a window to the next; 1 if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>The numbers and their indices.</returns>
            public static (Tensor output, Tensor indices) max_pool1d_with_indices(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                Pooling.Largest("max_pool1d", input, new([kernel_size], [stride ?? kernel_size], [padding ?? 0], [dilation ?? 1], ceil_mode));

            /// <summary>The largest number in each window of an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Pixels that the first window begins before the image; 0 if null.</param>
            /// <param name="dilation">From one pixel of a window to the next; 1 if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor max_pool2d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, [kernel_size], Optional(stride), Optional(padding), Optional(dilation), ceil_mode);

            /// <summary>The largest number in each window of an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Pixels that the first window begins before the image; 0 if null.</param>
            /// <param name="dilation">From one pixel of a window to the next; 1 if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor max_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, Pair(kernel_size), Optional(stride), Optional(padding), Optional(dilation), ceil_mode);

            /// <summary>The largest number in each window of an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="strides">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Pixels that the first window begins before the image; 0 if null.</param>
            /// <param name="dilation">From one pixel of a window to the next; 1 if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor max_pool2d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                max_pool2d_with_indices(input, kernel_size, strides, padding, dilation, ceil_mode).output;

            /// <summary>The largest number in each window of an image, and where it stands.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="strides">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Pixels that the first window begins before the image; 0 if null.</param>
            /// <param name="dilation">From one pixel of a window to the next; 1 if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>The numbers, and their places in the plane: row · width + column.</returns>
            public static (Tensor output, Tensor indices) max_pool2d_with_indices(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                Pooling.Largest("max_pool2d", input, Windows("max_pool2d", kernel_size, strides, padding, dilation, ceil_mode));

            /// <summary>The mean of each window of a signal.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Zeros on both sides; 0 if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether the padding counts in the mean.</param>
            /// <returns>[batch, channels, windows].</returns>
            public static Tensor avg_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true) =>
                Pooling.Mean("avg_pool1d", input, new([kernel_size], [stride ?? kernel_size], [padding ?? 0], [1], ceil_mode), count_include_pad);

            /// <summary>The mean of each window of an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Zeros on all sides.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether the padding counts in the mean.</param>
            /// <param name="divisor_override">What the sums are divided by, in place of the window's size.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor avg_pool2d(Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, [kernel_size], Optional(stride), [padding], ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window of an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Zeros on all sides; 0 if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether the padding counts in the mean.</param>
            /// <param name="divisor_override">What the sums are divided by, in place of the window's size.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor avg_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, Pair(kernel_size), Optional(stride), Optional(padding), ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window of an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Zeros on all sides; 0 if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether the padding counts in the mean.</param>
            /// <param name="divisor_override">What the sums are divided by, in place of the window's size.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor avg_pool2d(Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                Pooling.Mean("avg_pool2d", input, Windows("avg_pool2d", kernel_size, stride, padding, null, ceil_mode), count_include_pad, divisor_override);

            private static Pooling.Geometry Windows(string name, long[] kernel, long[]? stride, long[]? padding, long[]? dilation, bool ceilMode)
            {
                kernel = PoolWindows.PerAxis(name, "kernel_size", kernel, 2);
                return new(
                    kernel,
                    stride is null or [] ? kernel : PoolWindows.PerAxis(name, "stride", stride, 2),
                    padding is null or [] ? [0, 0] : PoolWindows.PerAxis(name, "padding", padding, 2),
                    dilation is null or [] ? [1, 1] : PoolWindows.PerAxis(name, "dilation", dilation, 2),
                    ceilMode);
            }

            private static long[] Pair((long, long) pair) => [pair.Item1, pair.Item2];

            private static long[]? Optional((long, long)? pair) => pair is { } given ? Pair(given) : null;

            private static long[]? Optional(long? number) => number is { } given ? [given] : null;
        }
    }
}
