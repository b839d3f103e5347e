using DlCourse.Torch.Serialization;

namespace TorchSharp.Modules;

/// <content>Options and memory of an optimiser, to go on with after a break.</content>
public abstract partial class OptimizerHelper
{
    /// <summary>What is set and what is remembered: the optimiser's own, not copies.</summary>
    /// <returns>Options of the groups and states of the parameters.</returns>
    public virtual StateDictionary state_dict()
    {
        var result = new StateDictionary();
        foreach (var group in groups)
        {
            result.Options.Add(group.Options);
            result.StateIndexRef.Add([.. Enumerable.Range(result.State.Count, group.Parameters.Count())]);
            result.State.AddRange(group.Parameters.Select(parameter => states[parameter]));
        }

        return result;
    }

    /// <summary>Takes over what another optimiser of the same kind has set and remembers.</summary>
    /// <param name="state_dict">As <see cref="state_dict()"/> returns it.</param>
    /// <exception cref="ArgumentException">It is of other groups or parameters.</exception>
    public virtual void load_state_dict(StateDictionary state_dict)
    {
        var own = this.state_dict();
        CheckCounts(state_dict.Options.Count, state_dict.State.Count, own);
        for (var i = 0; i < own.Options.Count; i++)
        {
            if (own.Options[i] != state_dict.Options[i]) own.Options[i].LoadStateDict(state_dict.Options[i]);
        }

        for (var i = 0; i < own.State.Count; i++)
        {
            if (own.State[i] != state_dict.State[i]) own.State[i].LoadStateDict(state_dict.State[i]);
        }
    }

    /// <summary>Writes a file in TorchSharp's format.</summary>
    /// <param name="location">Its path.</param>
    public void save_state_dict(string location) => WholeFile.Write(location, save_state_dict);

    /// <summary>Writes what is set and what is remembered.</summary>
    /// <param name="writer">Where to.</param>
    public void save_state_dict(BinaryWriter writer)
    {
        // The name, so that another optimiser does not read it.
        writer.Write(GetType().Name);
        var state = state_dict();
        TensorFile.WriteNumber(writer, state.Options.Count);
        TensorFile.WriteNumber(writer, state.State.Count);
        foreach (var options in state.Options) options.SaveStateDict(writer);
        foreach (var one in state.State) one.SaveStateDict(writer);
    }

    /// <summary>Reads a file that <see cref="save_state_dict(string)"/> wrote.</summary>
    /// <param name="location">Its path.</param>
    public void load_state_dict(string location) => WholeFile.Read(location, load_state_dict);

    /// <summary>Reads what is set and what is remembered.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="InvalidDataException">It is of another optimiser, or damaged.</exception>
    public void load_state_dict(BinaryReader reader)
    {
        var name = reader.ReadString();
        if (name != GetType().Name) throw new InvalidDataException($"load_state_dict: the state was saved by \"{name}\", but this optimiser is {GetType().Name}. Load it into the kind of optimiser that saved it.");
        var own = state_dict();
        CheckCounts(TensorFile.ReadNumber(reader, "The optimiser's state"), TensorFile.ReadNumber(reader, "The optimiser's state"), own);
        foreach (var options in own.Options) options.LoadStateDict(reader);
        foreach (var state in own.State) state.LoadStateDict(reader);
    }

    private static void CheckCounts(long options, long states, StateDictionary own)
    {
        if (options != own.Options.Count) throw new ArgumentException($"load_state_dict: the state has {options} groups of parameters, but this optimiser has {own.Options.Count}.");
        if (states != own.State.Count) throw new ArgumentException($"load_state_dict: the state is of {states} parameters, but this optimiser has {own.State.Count}. Is it of the same network?");
    }
}
