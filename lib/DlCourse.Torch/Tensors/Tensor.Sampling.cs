using DlCourse.Torch.Operators.Sampling;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Random numbers: overwriting a tensor by them, and drawing with probabilities that a tensor holds.</content>
    public partial class Tensor
    {
        /// <summary>Overwrites the tensor by uniform numbers in [from, to).</summary>
        public Tensor uniform_(double from, double to, Generator? generator = null) => Sampling.Into(this, "uniform_", generator, Distributions.Uniform(from, to, "uniform_"));

        /// <summary>Overwrites the tensor by normal numbers of a mean and a standard deviation.</summary>
        public Tensor normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) => Sampling.Into(this, "normal_", generator, Distributions.Normal(mean, std, "normal_"));

        /// <summary>Overwrites the tensor by whole numbers from <paramref name="from"/> to <paramref name="to"/> − 1; fractions of the limits are cut off.</summary>
        public Tensor random_(double from, double to, Generator? generator = null) => Sampling.Into(this, "random_", generator, Distributions.WholeNumbers((long)from, (long)to, dtype, "random_"));

        /// <summary>Overwrites the tensor by ones with a probability, else zeros.</summary>
        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) => Sampling.Into(this, "bernoulli_", generator, Distributions.Bernoulli(p, "bernoulli_"));

        /// <summary>Overwrites the tensor by ones with the probabilities that another tensor holds, else zeros.</summary>
        public Tensor bernoulli_(Tensor p, Generator? generator = null) => Sampling.BernoulliInto(this, p, "bernoulli_", generator);

        /// <summary>Overwrites the tensor by exponential numbers of the mean 1 / <paramref name="lambda"/>.</summary>
        public Tensor exponential_(double lambda = 1.0, Generator? generator = null) => Sampling.Into(this, "exponential_", generator, Distributions.Exponential(lambda));

        /// <summary>Overwrites the tensor by numbers of the Cauchy distribution.</summary>
        public Tensor cauchy_(double median = 0.0, double sigma = 1.0, Generator? generator = null) => Sampling.Into(this, "cauchy_", generator, Distributions.Cauchy(median, sigma));

        /// <summary>Overwrites the tensor by e to the power of normal numbers.</summary>
        public Tensor log_normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) => Sampling.Into(this, "log_normal_", generator, Distributions.LogNormal(mean, std));

        /// <summary>Overwrites the tensor by the numbers of attempts until a first success of probability p.</summary>
        public Tensor geometric_(double p, Generator? generator = null) => Sampling.Into(this, "geometric_", generator, Distributions.Geometric(p));

        /// <summary>Ones with the probabilities that this tensor holds, else zeros.</summary>
        public Tensor bernoulli(Generator? generator = null) => Sampling.BernoulliInto(empty_like(this), this, "bernoulli", generator);

        /// <summary>Draws indices with the weights that this tensor holds, one row of them or several.</summary>
        /// <param name="num_samples">Draws for each row.</param>
        /// <param name="replacement">Whether an index can be drawn again.</param>
        /// <param name="generator">The sequence of random numbers; the default one if null.</param>
        /// <returns>Indices (int64), [num_samples] or [rows, num_samples].</returns>
        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) => Multinomial.Draw(this, num_samples, replacement, generator);

        /// <summary>Uniform numbers in [0, 1), in the shape and type of this tensor.</summary>
        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Sampling.Like(this, dtype, device, requires_grad, null, Distributions.Uniform(0, 1, "rand_like"));

        /// <summary>Standard normal numbers, in the shape and type of this tensor.</summary>
        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Sampling.Like(this, dtype, device, requires_grad, null, Distributions.Normal(0, 1, "randn_like"));

        /// <summary>Whole numbers from <paramref name="low"/> to <paramref name="high"/> − 1, in the shape and type of this tensor.</summary>
        public Tensor randint_like(long low, long high, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Sampling.Like(this, dtype, device, requires_grad, null, Distributions.WholeNumbers(low, high, dtype ?? this.dtype, "randint_like"));
    }
}
