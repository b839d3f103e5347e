using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>First values of parameters. Each function overwrites a tensor, unrecorded, and returns it.</summary>
        public static partial class init
        {
            /// <summary>Which number of connections keeps the spread of numbers through a layer.</summary>
            public enum FanInOut
            {
                /// <summary>Those that come in: the spread of results stays, on the way forward.</summary>
                FanIn = 0,

                /// <summary>Those that go out: the spread of gradients stays, on the way back.</summary>
                FanOut = 1,
            }

            /// <summary>Zeros.</summary>
            /// <param name="tensor">The tensor.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor zeros_(Tensor tensor) => constant_(tensor, 0);

            /// <summary>Ones.</summary>
            /// <param name="tensor">The tensor.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor ones_(Tensor tensor) => constant_(tensor, 1);

            /// <summary>One number everywhere.</summary>
            /// <param name="tensor">The tensor.</param>
            /// <param name="val">The number.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor constant_(Tensor tensor, Scalar val) => Unrecorded(tensor, one => one.fill_(val));

            /// <summary>Uniform numbers.</summary>
            /// <param name="tensor">The tensor.</param>
            /// <param name="low">The least.</param>
            /// <param name="high">Above the greatest.</param>
            /// <param name="generator">Where they come from.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor uniform_(Tensor tensor, double low = 0, double high = 1, Generator? generator = null) => Unrecorded(tensor, one => one.uniform_(low, high, generator));

            /// <summary>Normal numbers.</summary>
            /// <param name="tensor">The tensor.</param>
            /// <param name="mean">Their mean.</param>
            /// <param name="std">Their standard deviation.</param>
            /// <param name="generator">Where they come from.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator? generator = null) => Unrecorded(tensor, one => one.normal_(mean, std, generator));

            /// <summary>Normal numbers between two limits.</summary>
            /// <param name="tensor">The tensor.</param>
            /// <param name="mean">The mean of the normal distribution.</param>
            /// <param name="std">Its standard deviation.</param>
            /// <param name="a">The least.</param>
            /// <param name="b">The greatest.</param>
            /// <param name="generator">Where they come from.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor trunc_normal_(Tensor tensor, double mean = 0.0, double std = 1.0, double a = -2.0, double b = 2.0, Generator? generator = null)
            {
                if (!(std > 0) || !(a < b)) throw new TensorException(FormattableString.Invariant($"trunc_normal_: std is {std}, a {a} and b {b}; std must be above 0, and a below b."));
                var (low, high) = (2 * NormalBelow((a - mean) / std) - 1, 2 * NormalBelow((b - mean) / std) - 1);
                // The inverse of the distribution function makes normal numbers of uniform ones.
                return Unrecorded(tensor, one => one.uniform_(low, high, generator).erfinv_().mul_(std * Math.Sqrt(2)).add_(mean).clamp_(a, b));
            }

            /// <summary>Ones on the diagonal of a matrix, zeros elsewhere.</summary>
            /// <param name="tensor">A matrix.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor eye_(Tensor tensor)
            {
                if (tensor.Rank != 2) throw new TensorException($"eye_: needs a matrix, but the shape is {Shape.Text(tensor.Lengths)}.");
                return Unrecorded(tensor, one => one.copy_(eye(one.Lengths[0], one.Lengths[1], dtype: one.dtype)));
            }

            /// <summary>Weights of a convolution that returns its input: a one in the middle of each channel's own kernel.</summary>
            /// <param name="tensor">[outputs, inputs, …] with 3 to 5 axes.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor dirac_(Tensor tensor)
            {
                if (tensor.Rank is < 3 or > 5) throw new TensorException($"dirac_: needs weights of a convolution, 3 to 5 axes, but the shape is {Shape.Text(tensor.Lengths)}.");
                return Unrecorded(tensor, one =>
                {
                    one.zero_();
                    for (var channel = 0L; channel < Math.Min(one.Lengths[0], one.Lengths[1]); channel++)
                    {
                        long[] middle = [channel, channel, .. one.Lengths.Skip(2).Select(length => length / 2)];
                        one[middle] = 1;
                    }
                });
            }

            /// <summary>Normal numbers, but a share of each column is zero.</summary>
            /// <param name="tensor">A matrix.</param>
            /// <param name="sparsity">The share of zeros.</param>
            /// <param name="std">The standard deviation of the others.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01)
            {
                if (tensor.Rank != 2) throw new TensorException($"sparse_: needs a matrix, but the shape is {Shape.Text(tensor.Lengths)}.");
                var (rows, columns) = (tensor.Lengths[0], tensor.Lengths[1]);
                return Unrecorded(tensor, one =>
                {
                    one.normal_(0, std);
                    for (var column = 0L; column < columns; column++)
                    {
                        foreach (var row in randperm(rows).data<long>().Take((int)Math.Ceiling(sparsity * rows))) one[row, column] = 0;
                    }
                });
            }

            private static double NormalBelow(double x) => (1 + tensor(x / Math.Sqrt(2), ScalarType.Float64).erf().item<double>()) / 2;

            private static Tensor Unrecorded(Tensor tensor, Action<Tensor> fill)
            {
                using (no_grad()) fill(tensor);
                return tensor;
            }
        }
    }
}
