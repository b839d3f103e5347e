using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            /// <summary>What stands behind a layer; the spread of first values is chosen after it.</summary>
            public enum NonlinearityType
            {
                /// <summary>Nothing.</summary>
                Linear = 0,

                /// <summary>Nothing, behind a convolution.</summary>
                Conv1D = 1,

                /// <summary>Nothing, behind a convolution.</summary>
                Conv2D = 2,

                /// <summary>Nothing, behind a convolution.</summary>
                Conv3D = 3,

                /// <summary>Nothing, behind a transposed convolution.</summary>
                ConvTranspose1D = 4,

                /// <summary>Nothing, behind a transposed convolution.</summary>
                ConvTranspose2D = 5,

                /// <summary>Nothing, behind a transposed convolution.</summary>
                ConvTranspose3D = 6,

                /// <summary>The sigmoid function.</summary>
                Sigmoid = 7,

                /// <summary>The hyperbolic tangent.</summary>
                Tanh = 8,

                /// <summary>max(x, 0).</summary>
                ReLU = 9,

                /// <summary>max(x, 0) with a slope for negative x.</summary>
                LeakyReLU = 10,
            }

            /// <summary>By how much weights are made larger, because an activation function makes its input smaller.</summary>
            /// <param name="nonlinearity">The activation function.</param>
            /// <param name="param">The slope of LeakyReLU for negative x.</param>
            /// <returns>1 for none; √2 for ReLU.</returns>
            public static double calculate_gain(NonlinearityType nonlinearity, double param = 0.0) => nonlinearity switch
            {
                NonlinearityType.Tanh => 5.0 / 3,
                NonlinearityType.ReLU => Math.Sqrt(2),
                NonlinearityType.LeakyReLU => Math.Sqrt(2 / (1 + param * param)),
                >= NonlinearityType.Linear and <= NonlinearityType.Sigmoid => 1,
                _ => throw new TensorException($"calculate_gain: {nonlinearity} is no activation function that is known here."),
            };
        }
    }
}
