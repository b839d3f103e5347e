using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Adam with weights that decay by themselves, apart from the gradient. The default of the decay is TorchSharp's, 0; PyTorch's is 0.01.</summary>
        /// <param name="parameters">The parameters, <c>net.parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The decay rate of the mean of gradients.</param>
        /// <param name="beta2">The decay rate of the mean of their squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">The share, times the learning rate, that each parameter loses in a step.</param>
        /// <param name="amsgrad">Divides by the largest mean of squares so far.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static AdamW AdamW(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <summary>Adam with weights that decay by themselves, apart from the gradient. The default of the decay is TorchSharp's, 0; PyTorch's is 0.01.</summary>
        /// <param name="parameters">The parameters with names, <c>net.named_parameters()</c>.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The decay rate of the mean of gradients.</param>
        /// <param name="beta2">The decay rate of the mean of their squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">The share, times the learning rate, that each parameter loses in a step.</param>
        /// <param name="amsgrad">Divides by the largest mean of squares so far.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static AdamW AdamW(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => new(parameters.Select(one => one.parameter), lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <summary>Adam with weights that decay by themselves, apart from the gradient. The default of the decay is TorchSharp's, 0; PyTorch's is 0.01.</summary>
        /// <param name="parameters">Groups of parameters; what they do not set is as said here.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="beta1">The decay rate of the mean of gradients.</param>
        /// <param name="beta2">The decay rate of the mean of their squares.</param>
        /// <param name="eps">Keeps quotients finite.</param>
        /// <param name="weight_decay">The share, times the learning rate, that each parameter loses in a step.</param>
        /// <param name="amsgrad">Divides by the largest mean of squares so far.</param>
        /// <param name="maximize">Climbs instead of descending.</param>
        public static AdamW AdamW(IEnumerable<AdamW.ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
    }
}
