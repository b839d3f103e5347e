using DlCourse.Torch.Autograd;
using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Activation functions.</content>
    public partial class Tensor
    {
        /// <summary>max(x, 0).</summary>
        public Tensor relu() => ActivationFunctions.Relu(this);

        /// <summary>max(x, 0), in place.</summary>
        public Tensor relu_() => InPlace.Apply(this, "relu_", null, x => x.relu());

        /// <summary>min(max(x, 0), 6).</summary>
        public Tensor relu6() => ActivationFunctions.Hardtanh(this, 0, 6);

        /// <summary>min(max(x, 0), 6), in place.</summary>
        public Tensor relu6_() => InPlace.Apply(this, "relu6_", null, x => x.relu6());

        /// <summary>x · sigmoid(x).</summary>
        public Tensor silu() => ActivationFunctions.Silu(this);

        /// <summary>x · sigmoid(x), in place.</summary>
        public Tensor silu_() => InPlace.Apply(this, "silu_", null, x => x.silu());

        /// <summary>λx for positive x, λα(eˣ − 1) otherwise, with the constants of self-normalising networks.</summary>
        public Tensor selu() => ActivationFunctions.Selu(this);

        /// <summary>λx for positive x, λα(eˣ − 1) otherwise, with the constants of self-normalising networks, in place.</summary>
        public Tensor selu_() => InPlace.Apply(this, "selu_", null, x => x.selu());

        /// <summary>x · Φ(x), where Φ is the normal distribution.</summary>
        public Tensor gelu() => ActivationFunctions.Gelu(this);

        /// <summary>x · Φ(x), where Φ is the normal distribution, in place.</summary>
        public Tensor gelu_() => InPlace.Apply(this, "gelu_", null, x => x.gelu());

        /// <summary>A sigmoid of three straight lines.</summary>
        public Tensor hardsigmoid() => (this + 3).clamp(0, 6) / 6;

        /// <summary>A sigmoid of three straight lines, in place.</summary>
        public Tensor hardsigmoid_() => InPlace.Apply(this, "hardsigmoid_", null, x => x.hardsigmoid());

        /// <summary>x · hardsigmoid(x).</summary>
        public Tensor hardswish() => this * hardsigmoid();

        /// <summary>x · hardsigmoid(x), in place.</summary>
        public Tensor hardswish_() => InPlace.Apply(this, "hardswish_", null, x => x.hardswish());

        /// <summary>ln sigmoid(x), without overflow.</summary>
        public Tensor log_sigmoid() => ActivationFunctions.LogSigmoid(this);

        /// <summary>x for positive x, slope · x otherwise.</summary>
        public Tensor leaky_relu(Scalar negative_slope) => ActivationFunctions.LeakyRelu(this, negative_slope);

        /// <summary>x for positive x, slope · x otherwise, in place.</summary>
        public Tensor leaky_relu_(Scalar negative_slope) => InPlace.Apply(this, "leaky_relu_", null, x => x.leaky_relu(negative_slope));

        /// <summary>x for positive x, α(eˣ − 1) otherwise.</summary>
        public Tensor elu(double alpha = 1) => ActivationFunctions.Elu(this, alpha);

        /// <summary>x for positive x, α(eˣ − 1) otherwise, in place.</summary>
        public Tensor elu_(double alpha = 1) => InPlace.Apply(this, "elu_", null, x => x.elu(alpha));

        /// <summary>max(x, 0) + min(0, α(e^(x/α) − 1)), with α = 1.</summary>
        public Tensor celu() => celu(1);

        /// <summary>max(x, 0) + min(0, α(e^(x/α) − 1)).</summary>
        public Tensor celu(Scalar alpha) => ActivationFunctions.Celu(this, alpha.Number);

        /// <summary>ln(1 + e^(βx))/β; the line x itself where βx is above the threshold.</summary>
        public Tensor softplus(double beta = 1, double threshold = 20) => ActivationFunctions.Softplus(this, beta, threshold);

        /// <summary>x between two limits, the limits beyond them.</summary>
        public Tensor hardtanh(Scalar min, Scalar max) => ActivationFunctions.Hardtanh(this, min, max);

        /// <summary>x between two limits, the limits beyond them, in place.</summary>
        public Tensor hardtanh_(Scalar min, Scalar max) => InPlace.Apply(this, "hardtanh_", null, x => x.hardtanh(min, max));

        /// <summary>x above the threshold, a fixed value otherwise.</summary>
        public Tensor threshold(Scalar threshold, Scalar value) => torch.where(this > threshold, this, Promotion.Number(value, this));

        /// <summary>x above the threshold, a fixed value otherwise, in place.</summary>
        public Tensor threshold_(Scalar threshold, Scalar value) => InPlace.Apply(this, "threshold_", null, x => x.threshold(threshold, value));

        /// <summary>x for positive x, weight · x otherwise; one weight, or one per channel (axis 1).</summary>
        public Tensor prelu(Tensor target) => ActivationFunctions.Prelu(this, target);

        /// <summary>The first half of an axis, gated by the sigmoid of the second.</summary>
        public Tensor glu(long dim = -1) => ActivationFunctions.Glu(this, dim);
    }
}
