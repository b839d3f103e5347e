using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Adam that looks ahead as Nesterov's momentum does.</summary>
        /// <param name="named_parameters">The parameters, <c>net.parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The decay rate of the mean of gradients.</param>
        /// <param name="beta2">The decay rate of the mean of their squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="momentum_decay">How fast the momentum grows.</param>
        public static NAdam NAdam(IEnumerable<Parameter> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, double momentum_decay = 4e-3) => new(named_parameters, lr, beta1, beta2, eps, weight_decay, momentum_decay);

        /// <summary>Adam that looks ahead as Nesterov's momentum does.</summary>
        /// <param name="named_parameters">The parameters with names, <c>net.named_parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The decay rate of the mean of gradients.</param>
        /// <param name="beta2">The decay rate of the mean of their squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="momentum_decay">How fast the momentum grows.</param>
        public static NAdam NAdam(IEnumerable<(string name, Parameter parameter)> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, double momentum_decay = 4e-3) => new(named_parameters.Select(one => one.parameter), lr, beta1, beta2, eps, weight_decay, momentum_decay);

        /// <summary>Adam that looks ahead as Nesterov's momentum does.</summary>
        /// <param name="parameters">Groups of parameters; what they do not set is as said here.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The decay rate of the mean of gradients.</param>
        /// <param name="beta2">The decay rate of the mean of their squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="momentum_decay">How fast the momentum grows.</param>
        public static NAdam NAdam(IEnumerable<NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, double momentum_decay = 4e-3) => new(parameters, lr, beta1, beta2, eps, weight_decay, momentum_decay);
    }
}
