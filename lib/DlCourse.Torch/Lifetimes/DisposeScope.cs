using DlCourse.Torch.Lifetimes;

namespace TorchSharp;

/// <summary>Disposes of every tensor made while it is open, except those that are moved out of it.</summary>
public sealed class DisposeScope : IDisposable
{
    private readonly HashSet<IDisposable> owned = new(ReferenceEqualityComparer.Instance);
    private readonly DisposeScope? outer;

    internal DisposeScope(DisposeScope? outer) => this.outer = outer;

    /// <summary>What the scope will dispose of.</summary>
    public IReadOnlyList<IDisposable> DisposablesView => [.. owned];

    /// <summary>How many things the scope will dispose of.</summary>
    public int DisposablesCount => owned.Count;

    /// <summary>Whether the scope will dispose of it.</summary>
    /// <param name="disposable">A tensor.</param>
    /// <returns>True if it belongs to this scope.</returns>
    public bool Contains(IDisposable disposable) => owned.Contains(disposable);

    /// <summary>Takes something into the scope, out of the one it was in.</summary>
    /// <param name="disposable">A tensor.</param>
    public void Attach(IDisposable disposable) => Move(disposable, this);

    /// <summary>Takes things into the scope, out of the ones they were in.</summary>
    /// <param name="disposables">Tensors.</param>
    public void Attach(params IDisposable[] disposables) => Each(disposables, this);

    /// <summary>Takes things into the scope, out of the ones they were in.</summary>
    /// <param name="disposables">Tensors.</param>
    /// <returns>The same, as a list.</returns>
    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables)
    {
        IDisposable[] all = [.. disposables];
        Each(all, this);
        return all;
    }

    /// <summary>Hands something to the scope around this one.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="disposable">A tensor.</param>
    /// <returns>The same.</returns>
    public T MoveToOuter<T>(T disposable) where T : IDisposable => MoveToOther(outer, disposable);

    /// <summary>Hands two things to the scope around this one.</summary>
    /// <typeparam name="T1">The first's type.</typeparam>
    /// <typeparam name="T2">The second's type.</typeparam>
    /// <param name="first">A tensor.</param>
    /// <param name="second">A tensor.</param>
    /// <returns>The same.</returns>
    public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable =>
        (MoveToOther(outer, first), MoveToOther(outer, second));

    /// <summary>Hands three things to the scope around this one.</summary>
    /// <typeparam name="T1">The first's type.</typeparam>
    /// <typeparam name="T2">The second's type.</typeparam>
    /// <typeparam name="T3">The third's type.</typeparam>
    /// <param name="first">A tensor.</param>
    /// <param name="second">A tensor.</param>
    /// <param name="third">A tensor.</param>
    /// <returns>The same.</returns>
    public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable =>
        (MoveToOther(outer, first), MoveToOther(outer, second), MoveToOther(outer, third));

    /// <summary>Hands things to the scope around this one.</summary>
    /// <param name="disposables">Tensors.</param>
    public void MoveToOuter(params IDisposable[] disposables) => Each(disposables, outer);

    /// <summary>Hands things to the scope around this one.</summary>
    /// <param name="disposables">Tensors.</param>
    public void MoveToOuter(IEnumerable<IDisposable> disposables) => Each(disposables, outer);

    /// <summary>Hands something to another scope.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="scope">The new owner; null for nobody.</param>
    /// <param name="disposable">A tensor.</param>
    /// <returns>The same.</returns>
    public T MoveToOther<T>(DisposeScope? scope, T disposable) where T : IDisposable
    {
        Move(disposable, scope);
        return disposable;
    }

    /// <summary>Hands things to another scope.</summary>
    /// <param name="scope">The new owner; null for nobody.</param>
    /// <param name="disposables">Tensors.</param>
    public void MoveToOther(DisposeScope? scope, params IDisposable[] disposables) => Each(disposables, scope);

    /// <summary>Hands things to another scope.</summary>
    /// <param name="scope">The new owner; null for nobody.</param>
    /// <param name="disposables">Tensors.</param>
    public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables) => Each(disposables, scope);

    /// <summary>Lets the garbage collector look after something.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="disposable">A tensor.</param>
    /// <returns>The same.</returns>
    public T Detach<T>(T disposable) where T : IDisposable => MoveToOther(null, disposable);

    /// <summary>Lets the garbage collector look after things.</summary>
    /// <param name="disposables">Tensors.</param>
    public void Detach(params IDisposable[] disposables) => Each(disposables, null);

    /// <summary>Lets the garbage collector look after things.</summary>
    /// <param name="disposables">Tensors.</param>
    public void Detach(IEnumerable<IDisposable> disposables) => Each(disposables, null);

    /// <summary>Disposes of everything in the scope but this; the scope stays open.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="keep">A tensor.</param>
    /// <returns>The same.</returns>
    public T DisposeEverythingBut<T>(T keep) where T : IDisposable
    {
        DisposeEverythingBut((IDisposable)keep);
        return keep;
    }

    /// <summary>Disposes of everything in the scope but these; the scope stays open.</summary>
    /// <param name="keep">Tensors.</param>
    public void DisposeEverythingBut(params IDisposable[] keep) => DisposeEverythingBut((IEnumerable<IDisposable>)keep);

    /// <summary>Disposes of everything in the scope but these; the scope stays open.</summary>
    /// <param name="inKeep">Tensors.</param>
    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep)
    {
        var keep = new HashSet<IDisposable>(inKeep, ReferenceEqualityComparer.Instance);
        foreach (var disposable in owned.Where(disposable => !keep.Contains(disposable)).ToArray()) disposable.Dispose();
        owned.IntersectWith(keep);
    }

    /// <summary>Disposes of everything in the scope; it stays open.</summary>
    public void DisposeEverything() => DisposeEverythingBut(Enumerable.Empty<IDisposable>());

    /// <summary>Forgets something that was disposed of elsewhere.</summary>
    /// <param name="disposable">A tensor.</param>
    public void MarkAsDisposed(IDisposable disposable) => owned.Remove(disposable);

    /// <summary>Closes the scope and disposes of everything in it.</summary>
    public void Dispose()
    {
        DisposeScopes.Close(this);
        DisposeEverything();
    }

    internal void Add(IDisposable disposable) => owned.Add(disposable);

    private static void Move(IDisposable disposable, DisposeScope? to)
    {
        if (disposable is not torch.Tensor tensor)
        {
            to?.owned.Add(disposable);
            return;
        }

        tensor.owner?.owned.Remove(tensor);
        tensor.owner = to;
        to?.owned.Add(tensor);
    }

    private static void Each(IEnumerable<IDisposable> disposables, DisposeScope? to)
    {
        foreach (var disposable in disposables) Move(disposable, to);
    }
}
