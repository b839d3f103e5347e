using DlCourse.Torch.Lifetimes;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>
/// Walks a graph from results to leaves. Operations are taken in the reverse of the order in which they happened: when one is
/// reached, every operation that used its results has been, so its gradient is complete.
/// </summary>
internal sealed class BackwardPass(bool keepGraph, bool createGraph)
{
    /// <summary>Operations and leaves that usually wait at a time: collections that need not grow.</summary>
    private const int Usual = 16;

    private readonly Dictionary<Node, Tensor?[]> arrived = new(Usual);
    private readonly PriorityQueue<Node, long> waiting = new(Usual);
    private readonly HashSet<TensorStorage> taken = new(Usual);
    private Dictionary<(Node Node, int Output), int>? captures;
    private HashSet<Node>? useful;
    private Tensor?[] captured = [];
    private bool userCode;
    private PassingMemory? memory;

    /// <summary>Adds gradients to the leaves that <paramref name="roots"/> depend on, or only to <paramref name="inputs"/>.</summary>
    public void Accumulate(IReadOnlyList<Tensor> roots, IReadOnlyList<Tensor> gradients, IReadOnlyList<Tensor>? inputs)
    {
        if (inputs is null)
        {
            Run(roots, gradients);
            return;
        }

        var found = Gradients(roots, gradients, inputs);
        using var mode = GradMode.Set(createGraph);
        for (var i = 0; i < inputs.Count; i++)
        {
            if (found[i] is not { } gradient) continue;
            if (inputs[i].meta!.GradFn is null) ((GradientAccumulator)Graph.EdgeOf(inputs[i]).Node!).Accumulate(gradient, mayKeep: false);
            else inputs[i].meta!.Grad = inputs[i].meta!.Grad is { } before ? before + gradient : gradient.clone();
        }
    }

    /// <summary>The gradients of <paramref name="inputs"/>, null for those that the roots do not depend on; leaves stay as they are.</summary>
    public Tensor?[] Gradients(IReadOnlyList<Tensor> roots, IReadOnlyList<Tensor> gradients, IReadOnlyList<Tensor> inputs)
    {
        captured = new Tensor?[inputs.Count];
        captures = [];
        for (var i = 0; i < inputs.Count; i++)
        {
            var edge = Graph.EdgeOf(inputs[i]);
            captures.TryAdd((edge.Node!, edge.Output), i);
        }

        useful = NodesBetween(roots);
        Run(roots, gradients);
        for (var i = 0; i < inputs.Count; i++)
        {
            var edge = Graph.EdgeOf(inputs[i]);
            captured[i] = captured[captures[(edge.Node!, edge.Output)]];
        }

        return captured;
    }

    private void Run(IReadOnlyList<Tensor> roots, IReadOnlyList<Tensor> gradients)
    {
        using var mode = GradMode.Set(createGraph);
        // What a pass computes on the way is its own: a scope around it must not dispose of the gradients that it leaves behind.
        using var scopes = DisposeScopes.Suspend();
        // Gradients that are recorded or asked for stay; all others are this pass's own.
        if (!createGraph && captures is null) memory = new PassingMemory();
        for (var i = 0; i < roots.Count; i++)
        {
            taken.Add(gradients[i].storage);
            Deliver(Graph.EdgeOf(roots[i]), gradients[i]);
        }

        while (waiting.TryDequeue(out var node, out _)) Visit(node);
    }

    private void Visit(Node node)
    {
        arrived.Remove(node, out var gradients);
        userCode |= node.RunsUserCode;
        // Code of the user's may keep what it sees.
        if (userCode) memory = null;
        if (node.Hooks is not null) RunHooks(node.Hooks, gradients!);

        for (var output = 0; captures is not null && output < gradients!.Length; output++)
        {
            if (captures.TryGetValue((node, output), out var index)) captured[index] = node is GradientAccumulator leaf && gradients[output] is { } g ? leaf.Hooked(g) : gradients[output];
        }

        if (node is GradientAccumulator accumulator)
        {
            if (useful is null && gradients![0] is { } gradient)
            {
                gradient = accumulator.Hooked(gradient);
                if (accumulator.Accumulate(gradient, mayKeep: !userCode && taken.Add(gradient.storage))) memory?.Leave(gradient);
                memory?.Used(gradient);
            }

            return;
        }

        if (useful is not null && !useful.Contains(node)) return;
        var needed = new bool[node.Edges.Count];
        for (var i = 0; i < needed.Length; i++) needed[i] = node.Edges[i].IsValid && (useful is null || useful.Contains(node.Edges[i].Node!) || IsCaptured(node.Edges[i]));
        var results = Apply(node, gradients!, needed);
        if (!keepGraph) node.Release();
        for (var i = 0; i < results.Length; i++)
        {
            if (needed[i] && results[i] is { } gradient) Deliver(node.Edges[i], gradient);
        }

        if (memory is null) return;
        foreach (var gradient in gradients!)
        {
            if (gradient is not null) memory.Used(gradient);
        }

        memory.GiveBackUnused();
    }

    private Tensor?[] Apply(Node node, Tensor?[] gradients, bool[] needed)
    {
        memory?.Begin();
        try
        {
            return node.Backward(gradients, needed);
        }
        finally
        {
            memory?.End();
        }
    }

    private Tensor Sum(Tensor x, Tensor y)
    {
        memory?.Begin();
        try
        {
            return x + y;
        }
        finally
        {
            memory?.End();
        }
    }

    private static void RunHooks(List<(int Output, Func<Tensor, Tensor?> Hook)> hooks, Tensor?[] gradients)
    {
        foreach (var (output, hook) in hooks)
        {
            if (gradients[output] is { } gradient) gradients[output] = hook(gradient) ?? gradient;
        }
    }

    /// <summary>Adds a gradient to what has arrived at an operation's result.</summary>
    private void Deliver(Edge edge, Tensor gradient)
    {
        var node = edge.Node!;
        if (!arrived.TryGetValue(node, out var buffer))
        {
            arrived[node] = buffer = new Tensor?[node.Outputs];
            waiting.Enqueue(node, -node.Sequence);
        }

        memory?.Expect(gradient);
        if (buffer[edge.Output] is not { } before)
        {
            buffer[edge.Output] = gradient;
            return;
        }

        buffer[edge.Output] = Sum(before, gradient);
        memory?.Expect(buffer[edge.Output]!);
        memory?.Used(before);
        memory?.Used(gradient);
    }

    private bool IsCaptured(Edge edge) => captures is not null && captures.ContainsKey((edge.Node!, edge.Output));

    /// <summary>The operations on some way from the roots to a captured tensor: only their rules are worth applying.</summary>
    private HashSet<Node> NodesBetween(IReadOnlyList<Tensor> roots)
    {
        var reaches = new HashSet<Node>();
        var order = new List<Node>();
        var seen = new HashSet<Node>();
        var stack = new Stack<Node>(roots.Select(root => Graph.EdgeOf(root).Node!));
        while (stack.TryPop(out var node))
        {
            if (!seen.Add(node)) continue;
            order.Add(node);
            foreach (var edge in node.Edges)
            {
                if (edge.IsValid) stack.Push(edge.Node!);
            }
        }

        // In the order in which they happened, inputs come before users.
        foreach (var node in order.OrderBy(node => node.Sequence))
        {
            if (node.Edges.Any(edge => edge.IsValid && (IsCaptured(edge) || reaches.Contains(edge.Node!)))) reaches.Add(node);
        }

        return reaches;
    }
}
