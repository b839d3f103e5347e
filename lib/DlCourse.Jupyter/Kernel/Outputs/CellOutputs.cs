namespace DlCourse.Jupyter.Kernel.Outputs;

/// <summary>What the outputs of all cells share.</summary>
/// <param name="IoPub">Where they go.</param>
/// <param name="Flusher">Sends what they have printed.</param>
/// <param name="Session">Makes display ids unique: those of a kernel that ran before are still on the page.</param>
internal sealed record CellOutputs(IoPub IoPub, StreamFlusher Flusher, string Session)
{
    private volatile CellOutput? running;

    /// <summary>The output of the cell that runs, if one does.</summary>
    public CellOutput? Running
    {
        get => running;
        set => running = value;
    }
}
