using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Lifetimes;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;

namespace TorchSharp;

/// <content>Modes of computing: gradients, lifetimes, threads, the default type.</content>
public static partial class torch
{
    /// <summary>Nothing is recorded until the result is disposed of: <c>using (torch.no_grad()) …</c></summary>
    public static IDisposable no_grad() => GradMode.Set(false);

    /// <summary>Operations are recorded until the result is disposed of.</summary>
    public static IDisposable enable_grad(bool enabled = true) => GradMode.Set(enabled);

    /// <summary>Switches recording on or off until the result is disposed of.</summary>
    public static IDisposable set_grad_enabled(bool mode = true) => GradMode.Set(mode);

    /// <summary>For using a trained network: nothing is recorded until the result is disposed of.</summary>
    public static IDisposable inference_mode(bool mode = true) => GradMode.SetInference(mode);

    /// <summary>Whether operations are recorded on this thread.</summary>
    public static bool is_grad_enabled() => GradMode.IsEnabled;

    /// <summary>Whether this thread is in inference mode.</summary>
    public static bool is_inference_mode_enabled() => GradMode.IsInference;

    /// <summary>Opens a scope: tensors made on this thread until it is disposed of are disposed of with it.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScopes.Open();

    /// <summary>The innermost open scope of this thread; null if there is none.</summary>
    public static DisposeScope? CurrentDisposeScope => DisposeScopes.Current;

    /// <summary>Computes a tensor in a scope of its own: all that was made on the way is disposed of.</summary>
    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr)
    {
        using var scope = NewDisposeScope();
        return expr().MoveToOuterDisposeScope();
    }

    /// <summary>The type of new tensors where none is named: float32 unless it was changed.</summary>
    public static ScalarType get_default_dtype() => DefaultType.Current;

    /// <summary>Sets the type of new tensors where none is named.</summary>
    public static void set_default_dtype(ScalarType dtype)
    {
        if (!ScalarTypes.IsFloating(dtype)) throw new TensorException($"set_default_dtype: must be float32 or float64, not {ScalarTypes.Name(dtype)}.");
        DefaultType.Current = dtype;
    }

    /// <summary>How many threads large operations use.</summary>
    public static int get_num_threads() => ThreadCount.Current;

    /// <summary>Sets how many threads large operations use. Results do not depend on it.</summary>
    public static void set_num_threads(int num)
    {
        if (num < 1) throw new TensorException($"set_num_threads: at least one thread computes, so {num} is not possible.");
        ThreadCount.Current = num;
    }
}
