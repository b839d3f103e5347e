using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Pooling to a given size, pooling by norms, and what undoes max pooling.</content>
        public static partial class functional
        {
            /// <summary>The means of so many windows that cover a signal.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="output_size">Windows.</param>
            /// <returns>[batch, channels, output_size].</returns>
            public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) => Pooling.AdaptiveMean("adaptive_avg_pool1d", input, [output_size]);

            /// <summary>The means of so many windows that cover an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="output_size">Rows and columns of windows.</param>
            /// <returns>[batch, channels, output_size, output_size].</returns>
            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) => adaptive_avg_pool2d(input, [output_size]);

            /// <summary>The means of so many windows that cover an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="output_size">Rows and columns of windows.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) => adaptive_avg_pool2d(input, Pair(output_size));

            /// <summary>The means of so many windows that cover an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="output_size">Rows and columns of windows.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) => Pooling.AdaptiveMean("adaptive_avg_pool2d", input, PoolWindows.PerAxis("adaptive_avg_pool2d", "output_size", output_size, 2));

            /// <summary>The largest number in each of so many windows that cover a signal.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="output_size">Windows.</param>
            /// <returns>[batch, channels, output_size].</returns>
            public static Tensor adaptive_max_pool1d(Tensor input, long output_size) => adaptive_max_pool1d_with_indices(input, output_size).Values;

            /// <summary>The largest number in each of so many windows that cover a signal, and where it stands.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="output_size">Windows.</param>
            /// <returns>The numbers and their indices.</returns>
            public static (Tensor Values, Tensor Indices) adaptive_max_pool1d_with_indices(Tensor input, long output_size) => Pooling.AdaptiveLargest("adaptive_max_pool1d", input, [output_size]);

            /// <summary>The largest number in each of so many windows that cover an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="output_size">Rows and columns of windows.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size) => adaptive_max_pool2d_with_indices(input, output_size).Values;

            /// <summary>The largest number in each of so many windows that cover an image, and where it stands.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="output_size">Rows and columns of windows.</param>
            /// <returns>The numbers, and their places in the plane: row · width + column.</returns>
            public static (Tensor Values, Tensor Indices) adaptive_max_pool2d_with_indices(Tensor input, long[] output_size) => Pooling.AdaptiveLargest("adaptive_max_pool2d", input, PoolWindows.PerAxis("adaptive_max_pool2d", "output_size", output_size, 2));

            /// <summary>(Σ xᵖ)^(1/p) over each window of a signal.</summary>
            /// <param name="input">[batch, channels, length], or without the batch axis.</param>
            /// <param name="norm_type">p: 1 gives sums, a large p nearly the largest.</param>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>[batch, channels, windows].</returns>
            public static Tensor lp_pool1d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                Root(avg_pool1d(input.pow(norm_type), kernel_size, stride, null, ceil_mode) * kernel_size, norm_type);

            /// <summary>(Σ xᵖ)^(1/p) over each window of an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="norm_type">p: 1 gives sums, a large p nearly the largest.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor lp_pool2d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                lp_pool2d(input, norm_type, [kernel_size], Optional(stride), ceil_mode);

            /// <summary>(Σ xᵖ)^(1/p) over each window of an image.</summary>
            /// <param name="input">[batch, channels, height, width], or without the batch axis.</param>
            /// <param name="norm_type">p: 1 gives sums, a large p nearly the largest.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>[batch, channels, rows, columns].</returns>
            public static Tensor lp_pool2d(Tensor input, double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false)
            {
                var kernel = PoolWindows.PerAxis("lp_pool2d", "kernel_size", kernel_size, 2);
                return Root(avg_pool2d(input.pow(norm_type), kernel, stride, null, ceil_mode) * (kernel[0] * kernel[1]), norm_type);
            }

            /// <summary>Undoes max pooling of signals: the numbers at their old places, zeros elsewhere.</summary>
            /// <param name="input">What max pooling returned.</param>
            /// <param name="indices">The indices that it returned.</param>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Elements that the first window began before the input; 0 if null.</param>
            /// <param name="output_size">The old length; worked out if null.</param>
            /// <returns>[batch, channels, length].</returns>
            public static Tensor max_unpool1d(Tensor input, Tensor indices, long kernel_size, long? stride = null, long? padding = null, long[]? output_size = null) =>
                Pooling.Unpool("max_unpool1d", input, indices, [output_size is null ? Unpooled(input.shape[^1], kernel_size, stride ?? kernel_size, padding ?? 0) : output_size[^1]]);

            /// <summary>Undoes max pooling of images: the numbers at their old places, zeros elsewhere.</summary>
            /// <param name="input">What max pooling returned.</param>
            /// <param name="indices">The indices that it returned.</param>
            /// <param name="kernel_size">Height and width of a window.</param>
            /// <param name="stride">From one window to the next; as long as a window if null.</param>
            /// <param name="padding">Pixels that the first window began before the image; 0 if null.</param>
            /// <param name="output_size">The old height and width; worked out if null.</param>
            /// <returns>[batch, channels, height, width].</returns>
            public static Tensor max_unpool2d(Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? output_size = null)
            {
                if (output_size is not null) return Pooling.Unpool("max_unpool2d", input, indices, output_size[^2..]);
                var windows = Windows("max_unpool2d", kernel_size, stride, padding, null, ceilMode: false);
                return Pooling.Unpool("max_unpool2d", input, indices, [.. Enumerable.Range(0, 2).Select(i => Unpooled(input.shape[^(2 - i)], windows.Kernel[i], windows.Stride[i], windows.Padding[i]))]);
            }

            private static long Unpooled(long windows, long kernel, long stride, long padding) => (windows - 1) * stride - 2 * padding + kernel;

            /// <summary>sign(s)·max(|s|, 0)^(1/p), as PyTorch takes the root.</summary>
            private static Tensor Root(Tensor sum, double p) => (sum.sign() * sum.abs().relu()).pow(1 / p);
        }
    }
}
