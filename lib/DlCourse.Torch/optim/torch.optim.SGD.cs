using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Gradient descent: w ← w − ηg, with momentum if wanted.</summary>
        /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
        /// <param name="learningRate">The learning rate.</param>
        /// <param name="momentum">The share of the last step that is taken again.</param>
        /// <param name="dampening">By how much the gradient counts less in that.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="nesterov">Takes the gradient's step as if the momentum's were done.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static SGD SGD(IEnumerable<Parameter> parameters, double learningRate, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => new(parameters, learningRate, momentum, dampening, weight_decay, nesterov, maximize);

        /// <summary>Gradient descent: w ← w − ηg, with momentum if wanted.</summary>
        /// <param name="parameters">The parameters with names, <c>net.named_parameters()</c>.</param>
        /// <param name="learningRate">The learning rate.</param>
        /// <param name="momentum">The share of the last step that is taken again.</param>
        /// <param name="dampening">By how much the gradient counts less in that.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="nesterov">Takes the gradient's step as if the momentum's were done.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static SGD SGD(IEnumerable<(string name, Parameter parameter)> parameters, double learningRate, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => new(parameters.Select(one => one.parameter), learningRate, momentum, dampening, weight_decay, nesterov, maximize);

        /// <summary>Gradient descent: w ← w − ηg, with momentum if wanted.</summary>
        /// <param name="parameters">Groups of parameters; what they do not set is as said here.</param>
        /// <param name="learningRate">The learning rate.</param>
        /// <param name="momentum">The share of the last step that is taken again.</param>
        /// <param name="dampening">By how much the gradient counts less in that.</param>
        /// <param name="weight_decay">Draws parameters towards 0, as if this times half their square were part of the loss.</param>
        /// <param name="nesterov">Takes the gradient's step as if the momentum's were done.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static SGD SGD(IEnumerable<SGD.ParamGroup> parameters, double learningRate, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => new(parameters, learningRate, momentum, dampening, weight_decay, nesterov, maximize);
    }
}
