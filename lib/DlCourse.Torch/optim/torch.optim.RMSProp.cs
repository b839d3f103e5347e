using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>RMSProp: each parameter's step is divided by the root of the mean of its squared gradients.</summary>
        /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="alpha">The decay rate of the mean of squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="momentum">The share of the last step that is taken again.</param>
        /// <param name="centered">Takes the mean out: divides by the standard deviation.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static RMSProp RMSProp(IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0.0, bool centered = false, bool maximize = false) => new(parameters, lr, alpha, eps, weight_decay, momentum, centered, maximize);

        /// <summary>RMSProp: each parameter's step is divided by the root of the mean of its squared gradients.</summary>
        /// <param name="parameters">The parameters with names, <c>net.named_parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="alpha">The decay rate of the mean of squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="momentum">The share of the last step that is taken again.</param>
        /// <param name="centered">Takes the mean out: divides by the standard deviation.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static RMSProp RMSProp(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0.0, bool centered = false, bool maximize = false) => new(parameters.Select(one => one.parameter), lr, alpha, eps, weight_decay, momentum, centered, maximize);

        /// <summary>RMSProp: each parameter's step is divided by the root of the mean of its squared gradients.</summary>
        /// <param name="parameters">Groups of parameters; what they do not set is as said here.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="alpha">The decay rate of the mean of squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="momentum">The share of the last step that is taken again.</param>
        /// <param name="centered">Takes the mean out: divides by the standard deviation.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static RMSProp RMSProp(IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0.0, bool centered = false, bool maximize = false) => new(parameters, lr, alpha, eps, weight_decay, momentum, centered, maximize);
    }
}
