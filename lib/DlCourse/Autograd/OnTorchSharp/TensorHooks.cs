namespace DlCourse.Autograd;

/// <summary>Looks at gradients as they pass through a tensor, where the engine lets anybody.</summary>
public static class TensorHooks
{
    /// <summary>TorchSharp has no hooks on tensors.</summary>
    /// <param name="tensor">A tensor that requires a gradient.</param>
    /// <param name="hook">What would get the gradient.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static IDisposable Register(Tensor tensor, Func<Tensor, Tensor?> hook) =>
        throw new NotSupportedException("TorchSharp has no hooks on tensors. Run this cell on the course's own engine: build without -p:Engine=TorchSharp.");
}
