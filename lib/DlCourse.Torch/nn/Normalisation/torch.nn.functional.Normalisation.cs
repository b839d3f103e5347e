using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Normalisation: numbers brought to mean 0 and variance 1, then scaled and shifted.</content>
        public static partial class functional
        {
            /// <summary>Normalises each channel over the batch: y = (x − mean)/√(variance + eps)·weight + bias.</summary>
            /// <param name="input">[batch, channels, …].</param>
            /// <param name="running_mean">The mean that is used when not training, and updated when training.</param>
            /// <param name="running_var">The variance that is used when not training, and updated when training.</param>
            /// <param name="weight">Scales each channel.</param>
            /// <param name="bias">Shifts each channel.</param>
            /// <param name="training">Whether mean and variance are those of this batch.</param>
            /// <param name="momentum">How much of the running statistics a batch replaces.</param>
            /// <param name="eps">Keeps the root away from 0.</param>
            /// <returns>Of the input's shape.</returns>
            public static Tensor batch_norm(Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null, Tensor? bias = null, bool training = false, double momentum = 0.1, double eps = 1e-5) =>
                Normalisation.Batch("batch_norm", input, weight, bias, new(running_mean, running_var, momentum), training, eps);

            /// <summary>Normalises the last axes of each example together.</summary>
            /// <param name="input">[…, normalized_shape].</param>
            /// <param name="normalized_shape">The lengths of those axes.</param>
            /// <param name="weight">Scales each element; of that shape.</param>
            /// <param name="bias">Shifts each element; of that shape.</param>
            /// <param name="eps">Keeps the root away from 0.</param>
            /// <returns>Of the input's shape.</returns>
            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                Normalisation.Layer("layer_norm", input, normalized_shape, weight, bias, eps);

            /// <summary>Normalises groups of channels of each example together.</summary>
            /// <param name="input">[batch, channels, …].</param>
            /// <param name="num_groups">Groups; a divisor of the number of channels.</param>
            /// <param name="weight">Scales each channel.</param>
            /// <param name="bias">Shifts each channel.</param>
            /// <param name="eps">Keeps the root away from 0.</param>
            /// <returns>Of the input's shape.</returns>
            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                Normalisation.Group("group_norm", input, num_groups, weight, bias, eps);

            /// <summary>Normalises each channel of each example.</summary>
            /// <param name="input">[batch, channels, …].</param>
            /// <param name="running_mean">The mean that is used in place of the input's, and updated otherwise.</param>
            /// <param name="running_var">The variance that is used in place of the input's, and updated otherwise.</param>
            /// <param name="weight">Scales each channel.</param>
            /// <param name="bias">Shifts each channel.</param>
            /// <param name="use_input_stats">Whether mean and variance are the input's.</param>
            /// <param name="momentum">How much of the running statistics a batch replaces.</param>
            /// <param name="eps">Keeps the root away from 0.</param>
            /// <returns>Of the input's shape.</returns>
            public static Tensor instance_norm(Tensor input, Tensor? running_mean = null, Tensor? running_var = null, Tensor? weight = null, Tensor? bias = null, bool use_input_stats = true, double momentum = 0.1, double eps = 1e-5) =>
                Normalisation.Instance("instance_norm", input, weight, bias, new(running_mean, running_var, momentum), use_input_stats, eps);

            /// <summary>Divides each number by (k + alpha·mean of squares over neighbouring channels)^beta.</summary>
            /// <param name="input">[batch, channels, …].</param>
            /// <param name="size">Neighbouring channels.</param>
            /// <param name="alpha">What the mean is multiplied by.</param>
            /// <param name="beta">The exponent.</param>
            /// <param name="k">What is added.</param>
            /// <returns>Of the input's shape.</returns>
            public static Tensor local_response_norm(Tensor input, long size, double alpha = 0.0001, double beta = 0.75, double k = 1.0)
            {
                if (input.Rank < 3) throw new TensorException($"local_response_norm: the input has shape {Shape.Text(input.Lengths)}; expected [batch, channels, …] with at least one axis more.");
                // Channels as rows of an image that has the pixels as columns: neighbours are a window of one column.
                var squares = input.pow(2).reshape(input.shape[0], 1, input.shape[1], -1);
                var mean = avg_pool2d(pad(squares, (0, 0, size / 2, (size - 1) / 2)), (size, 1), (1, 1));
                return input / (mean * alpha + k).pow(beta).reshape(input.shape);
            }
        }
    }
}
