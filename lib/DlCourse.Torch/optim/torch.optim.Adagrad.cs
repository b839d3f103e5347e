using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Adagrad: each parameter's step is divided by the root of the sum of its squared gradients.</summary>
        /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lr_decay">By how much the rate falls with each step.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="initial_accumulator_value">What the sums of squares start from.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        public static Adagrad Adagrad(IEnumerable<Parameter> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10) => new(parameters, lr, lr_decay, weight_decay, initial_accumulator_value, eps);

        /// <summary>Adagrad: each parameter's step is divided by the root of the sum of its squared gradients.</summary>
        /// <param name="parameters">The parameters with names, <c>net.named_parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lr_decay">By how much the rate falls with each step.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="initial_accumulator_value">What the sums of squares start from.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        public static Adagrad Adagrad(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10) => new(parameters.Select(one => one.parameter), lr, lr_decay, weight_decay, initial_accumulator_value, eps);

        /// <summary>Adagrad: each parameter's step is divided by the root of the sum of its squared gradients.</summary>
        /// <param name="parameters">Groups of parameters; what they do not set is as said here.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lr_decay">By how much the rate falls with each step.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="initial_accumulator_value">What the sums of squares start from.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        public static Adagrad Adagrad(IEnumerable<Adagrad.ParamGroup> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10) => new(parameters, lr, lr_decay, weight_decay, initial_accumulator_value, eps);
    }
}
