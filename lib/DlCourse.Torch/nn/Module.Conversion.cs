using DlCourse.Torch.Types;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Conversion of a module's tensors to another element type.</content>
        public partial class Module
        {
            /// <summary>Converts the real-valued parameters and buffers of the module and of all inside it.</summary>
            internal void Convert(ScalarType type)
            {
                if (!ScalarTypes.IsFloating(type)) throw new ArgumentException($"{GetName()}.to: a module's parameters have gradients, so they must be float32 or float64, not {ScalarTypes.Name(type)}.");
                ScalarTypes.Check(type);
                foreach (var (_, child) in named_children()) child.Convert(type);
                foreach (var key in parametersByName.Keys.ToArray())
                {
                    var parameter = parametersByName[key];
                    if (parameter.dtype == type || !ScalarTypes.IsFloating(parameter.dtype)) continue;
                    if (parameter.Successor?.dtype != type) parameter.Successor = Converted(parameter, type);
                    parametersByName[key] = parameter.Successor;
                    Replace(parameter, parameter.Successor);
                    parameter.Dispose();
                }

                foreach (var key in buffersByName.Keys.ToArray())
                {
                    var (buffer, isPersistent) = buffersByName[key];
                    if (buffer.dtype == type || !buffer.is_floating_point()) continue;
                    var converted = buffer.to_type(type).DetachFromDisposeScope();
                    buffersByName[key] = (converted, isPersistent);
                    Replace(buffer, converted);
                    buffer.Dispose();
                }
            }

            private static Parameter Converted(Parameter parameter, ScalarType type)
            {
                var converted = new Parameter(parameter.detach().to_type(type), parameter.requires_grad);
                converted.DetachFromDisposeScope();
                if (parameter.meta?.Grad is { } gradient) converted.grad = gradient.detach().to_type(type);
                return converted;
            }

            /// <summary>Fields that hold the old tensor hold the new one.</summary>
            private protected virtual void Replace(Tensor old, Tensor @new)
            {
                foreach (var field in FieldsOf(GetType()))
                {
                    if (ReferenceEquals(field.GetValue(this), old)) field.SetValue(this, @new);
                }
            }
        }
    }
}
