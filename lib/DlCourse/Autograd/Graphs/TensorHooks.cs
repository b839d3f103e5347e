namespace DlCourse.Autograd;

/// <summary>Looks at gradients as they pass through a tensor.</summary>
public static class TensorHooks
{
    /// <summary>Calls a function with the gradient of a tensor in every backward pass.</summary>
    /// <param name="tensor">A tensor that requires a gradient.</param>
    /// <param name="hook">Gets the gradient; what it returns goes on in its place, null leaves it as it is.</param>
    /// <returns>Dispose of it to stop the calls.</returns>
    /// <exception cref="ArgumentException">The tensor requires no gradient.</exception>
    public static IDisposable Register(Tensor tensor, Func<Tensor, Tensor?> hook)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        ArgumentNullException.ThrowIfNull(hook);
        if (!tensor.requires_grad) throw new ArgumentException("This tensor requires no gradient, so none will pass: set requires_grad on it, or on a leaf it is computed from.", nameof(tensor));
        if (tensor.GradFn is { } function)
        {
            var entry = (tensor.meta!.OutputNumber, hook);
            (function.Hooks ??= []).Add(entry);
            return new Registration(() => function.Hooks.Remove(entry));
        }

        var hooks = tensor.EnsureMeta().Hooks ??= [];
        hooks.Add(hook);
        return new Registration(() => hooks.Remove(hook));
    }

    private sealed class Registration(Action remove) : IDisposable
    {
        public void Dispose() => remove();
    }
}
