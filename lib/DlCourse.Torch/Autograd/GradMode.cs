namespace DlCourse.Torch.Autograd;

/// <summary>Whether operations on this thread record how to compute gradients.</summary>
internal static class GradMode
{
    // Thread-static values start as false, so the flag says what is exceptional.
    [ThreadStatic]
    private static bool disabled;

    [ThreadStatic]
    private static bool inference;

    public static bool IsEnabled => !disabled;

    public static bool IsInference => inference;

    /// <summary>Switches recording on or off until the result is disposed of.</summary>
    public static IDisposable Set(bool enabled)
    {
        var before = disabled;
        disabled = !enabled;
        return new Restore(() => disabled = before);
    }

    public static IDisposable SetInference(bool mode)
    {
        var (before, beforeInference) = (disabled, inference);
        (disabled, inference) = (mode || disabled, mode);
        return new Restore(() => (disabled, inference) = (before, beforeInference));
    }

    private sealed class Restore(Action undo) : IDisposable
    {
        private Action? undo = undo;

        public void Dispose()
        {
            undo?.Invoke();
            undo = null;
        }
    }
}
