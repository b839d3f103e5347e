using TorchSharp;

namespace DlCourse.Torch.Lifetimes;

/// <summary>The open dispose scopes of this thread: each new tensor belongs to the innermost one.</summary>
internal static class DisposeScopes
{
    [ThreadStatic]
    private static Stack<DisposeScope>? open;

    [ThreadStatic]
    private static int suspended;

    public static DisposeScope? Current => suspended == 0 && open is { Count: > 0 } ? open.Peek() : null;

    public static DisposeScope Open()
    {
        var scope = new DisposeScope(open is { Count: > 0 } ? open.Peek() : null);
        (open ??= new Stack<DisposeScope>()).Push(scope);
        return scope;
    }

    /// <summary>Closes a scope, and those inside it that were forgotten.</summary>
    public static void Close(DisposeScope scope)
    {
        if (open is null || !open.Contains(scope)) return;
        while (open.Pop() != scope)
        {
        }
    }

    /// <summary>New tensors belong to no scope until the result is disposed of.</summary>
    public static Suspension Suspend()
    {
        suspended++;
        return default;
    }

    internal readonly struct Suspension : IDisposable
    {
        public void Dispose() => suspended--;
    }
}
