namespace DlCourse.Bench.Peers;

/// <summary>One row of the comparison: the same computation here and, under the same name, in pytorch.py.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Steps">Steps in one sample; a step of either side takes so long that a sample is a fraction of a second.</param>
/// <param name="Floor">The least ratio of PyTorch's time to ours that the course promises.</param>
/// <param name="Tolerance">By how much, relatively, the two results may differ.</param>
/// <param name="Start">Makes the computation anew from its seed.</param>
internal sealed record PeerRow(string Name, int Steps, double Floor, double Tolerance, Func<Computation> Start)
{
    /// <summary>The core type that OpenBLAS is told to work for; null for the one that it finds.</summary>
    public string? CoreType { get; init; }
}

/// <summary>Something that can be done step by step.</summary>
/// <param name="Step">One step.</param>
/// <param name="Check">After the steps: a number that depends on all that they computed, such as the loss.</param>
internal sealed record Computation(Action Step, Func<double> Check);
