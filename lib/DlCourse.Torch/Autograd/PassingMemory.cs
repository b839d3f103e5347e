using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>
/// The memory that a backward pass borrows on its way. Nobody else ever sees the gradients between the operations, so their memory goes back to the
/// pool as soon as the last rule that needs it has run, and the next rule finds it still in the cache. Left to the garbage
/// collector, each step would use memory that is cold.
/// </summary>
internal sealed class PassingMemory
{
    private readonly List<TensorStorage> made = [];
    private List<TensorStorage>? notedBefore;

    /// <summary>So many of <see cref="made"/> are in <see cref="waiting"/> already, or have left it again.</summary>
    private int known;

    /// <summary>Memory that was borrowed in this pass, and how many rules wait for what is in it.</summary>
    private readonly Dictionary<TensorStorage, int> waiting = [];

    /// <summary>From here on the pass takes charge of the memory that is borrowed.</summary>
    public void Begin() => notedBefore = TensorStorage.NoteIn(made);

    /// <summary>Until here.</summary>
    public void End()
    {
        TensorStorage.NoteIn(notedBefore);
        for (; known < made.Count; known++) waiting.Add(made[known], 0);
    }

    /// <summary>A rule waits for this gradient.</summary>
    public void Expect(Tensor gradient)
    {
        if (waiting.TryGetValue(gradient.storage, out var count)) waiting[gradient.storage] = count + 1;
    }

    /// <summary>A rule has used this gradient.</summary>
    public void Used(Tensor gradient)
    {
        if (!waiting.TryGetValue(gradient.storage, out var count)) return;
        if (count > 1) waiting[gradient.storage] = count - 1;
        else GiveBack(gradient.storage);
    }

    /// <summary>Somebody else has it now.</summary>
    public void Leave(Tensor gradient) => waiting.Remove(gradient.storage);

    /// <summary>Gives back what the last part borrowed and no rule waits for.</summary>
    public void GiveBackUnused()
    {
        foreach (var storage in made)
        {
            if (waiting.TryGetValue(storage, out var count) && count == 0) GiveBack(storage);
        }

        made.Clear();
        known = 0;
    }

    private void GiveBack(TensorStorage storage)
    {
        waiting.Remove(storage);
        storage.GiveBack();
    }
}
