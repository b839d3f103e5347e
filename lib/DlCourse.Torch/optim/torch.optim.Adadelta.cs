using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Adadelta: steps in proportion to the last ones, so that hardly any learning rate is needed.</summary>
        /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="rho">The decay rate of the means of squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static Adadelta Adadelta(IEnumerable<Parameter> parameters, double lr = 1.0, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false) => new(parameters, lr, rho, eps, weight_decay, maximize);

        /// <summary>Adadelta: steps in proportion to the last ones, so that hardly any learning rate is needed.</summary>
        /// <param name="parameters">The parameters with names, <c>net.named_parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="rho">The decay rate of the means of squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static Adadelta Adadelta(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1.0, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false) => new(parameters.Select(one => one.parameter), lr, rho, eps, weight_decay, maximize);

        /// <summary>Adadelta: steps in proportion to the last ones, so that hardly any learning rate is needed.</summary>
        /// <param name="parameters">Groups of parameters; what they do not set is as said here.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="rho">The decay rate of the means of squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static Adadelta Adadelta(IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1.0, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false) => new(parameters, lr, rho, eps, weight_decay, maximize);
    }
}
