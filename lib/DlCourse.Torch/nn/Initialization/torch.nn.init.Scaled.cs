using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            /// <summary>How many numbers go into each result of a layer, and into how many results each number goes.</summary>
            /// <param name="tensor">Weights: [outputs, inputs], or [outputs, inputs, …] of a convolution.</param>
            /// <returns>Both counts.</returns>
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor)
            {
                if (tensor.Rank < 2) throw new ArgumentException($"The weights have shape {Shape.Text(tensor.Lengths)}: the connections of a layer can be counted only for 2 axes or more. For a bias use zeros_ or uniform_.");
                var field = Shape.Count(tensor.Lengths.AsSpan(2));
                return (tensor.Lengths[1] * field, tensor.Lengths[0] * field);
            }

            /// <summary>Glorot's: uniform numbers between ±gain·√(6/(fan in + fan out)).</summary>
            /// <param name="tensor">Weights.</param>
            /// <param name="gain">See <see cref="calculate_gain"/>.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor xavier_uniform_(Tensor tensor, double gain = 1.0)
            {
                var bound = Math.Sqrt(3) * XavierDeviation(tensor, gain);
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>Glorot's: normal numbers of standard deviation gain·√(2/(fan in + fan out)).</summary>
            /// <param name="tensor">Weights.</param>
            /// <param name="gain">See <see cref="calculate_gain"/>.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor xavier_normal_(Tensor tensor, double gain = 1.0) => normal_(tensor, 0, XavierDeviation(tensor, gain));

            /// <summary>As <see cref="xavier_uniform_"/>.</summary>
            /// <param name="tensor">Weights.</param>
            /// <param name="gain">See <see cref="calculate_gain"/>.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor glorot_uniform_(Tensor tensor, double gain = 1.0) => xavier_uniform_(tensor, gain);

            /// <summary>As <see cref="xavier_normal_"/>.</summary>
            /// <param name="tensor">Weights.</param>
            /// <param name="gain">See <see cref="calculate_gain"/>.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor glorot_normal_(Tensor tensor, double gain = 1.0) => xavier_normal_(tensor, gain);

            /// <summary>He's: uniform numbers between ±gain·√(3/fan).</summary>
            /// <param name="tensor">Weights.</param>
            /// <param name="a">The slope of LeakyReLU for negative x.</param>
            /// <param name="mode">Which fan.</param>
            /// <param name="nonlinearity">The activation function behind the layer.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor kaiming_uniform_(Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU)
            {
                if (tensor.Count == 0) return tensor;
                var bound = Math.Sqrt(3) * KaimingDeviation(tensor, a, mode, nonlinearity);
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>He's: normal numbers of standard deviation gain/√fan.</summary>
            /// <param name="tensor">Weights.</param>
            /// <param name="a">The slope of LeakyReLU for negative x.</param>
            /// <param name="mode">Which fan.</param>
            /// <param name="nonlinearity">The activation function behind the layer.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor kaiming_normal_(Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
                tensor.Count == 0 ? tensor : normal_(tensor, 0, KaimingDeviation(tensor, a, mode, nonlinearity));

            /// <summary>A matrix with orthogonal rows or columns, whichever are fewer: it turns vectors without stretching them.</summary>
            /// <param name="tensor">Weights; axes after the first count as one.</param>
            /// <param name="gain">The length of the rows or columns.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor orthogonal_(Tensor tensor, double gain = 1.0)
            {
                if (tensor.Rank < 2) throw new TensorException($"orthogonal_: needs 2 axes or more, but the shape is {Shape.Text(tensor.Lengths)}.");
                if (tensor.Count == 0) return tensor;
                return Unrecorded(tensor, one =>
                {
                    var rows = one.Lengths[0];
                    var numbers = empty(rows, one.Count / rows, one.dtype).normal_(0, 1);
                    var wide = rows < one.Count / rows;
                    var directions = LinearSystems.Orthogonal(wide ? numbers.t() : numbers);
                    one.copy_((wide ? directions.t() : directions).reshape(one.Lengths)).mul_(gain);
                });
            }

            private static double XavierDeviation(Tensor tensor, double gain)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                return gain * Math.Sqrt(2.0 / (fanIn + fanOut));
            }

            private static double KaimingDeviation(Tensor tensor, double a, FanInOut mode, NonlinearityType nonlinearity)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                return calculate_gain(nonlinearity, a) / Math.Sqrt(mode == FanInOut.FanIn ? fanIn : fanOut);
            }
        }
    }
}
