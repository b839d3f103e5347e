namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>
/// Which numbers of contiguous memory form a row that is standardised: <paramref name="Runs"/> runs of memory of <paramref name="Length"/> numbers each. In
/// images [batch, channels, positions] a run is one channel of one image.
/// </summary>
/// <param name="Count">Rows.</param>
/// <param name="Runs">Runs of each row.</param>
/// <param name="Length">Numbers of each run.</param>
/// <param name="RowStride">From the first run of a row to that of the next.</param>
/// <param name="RunStride">From one run of a row to the next.</param>
/// <param name="Groups">After so many rows the channels begin anew.</param>
/// <param name="ChannelsPerGroup">1 if all runs of a row are of one channel, otherwise each run is of another.</param>
/// <param name="Epsilon">Added to each variance.</param>
/// <param name="ScalesColumns">Whether a weight and a bias belong to each place of a run, and not to each channel.</param>
/// <param name="AreGivenMoments">Whether mean and variance are given, and not those of the row.</param>
internal sealed record NormalisedRows(int Count, int Runs, int Length, long RowStride, long RunStride, int Groups, int ChannelsPerGroup, double Epsilon, bool ScalesColumns = false, bool AreGivenMoments = false)
{
    /// <summary>Whether the rows are the columns of a matrix.</summary>
    public bool AreColumns => Length == 1 && RowStride == 1 && RunStride == Count;

    /// <summary>Layer norm: the rows of a matrix.</summary>
    public static NormalisedRows OfMatrix(long rows, long length, double epsilon) => new((int)rows, 1, (int)length, length, 0, 1, 1, epsilon, ScalesColumns: true);

    /// <summary>Batch norm: a channel of all images.</summary>
    public static NormalisedRows OfChannels(long images, long channels, long positions, double epsilon) =>
        new((int)channels, (int)images, (int)positions, positions, channels * positions, (int)channels, 1, epsilon);

    /// <summary>Group norm: the channels of one group, of one image. Instance norm has one channel in each group.</summary>
    public static NormalisedRows OfGroups(long images, long channels, long positions, long groups, double epsilon) =>
        new((int)(images * groups), (int)(channels / groups), (int)positions, channels / groups * positions, positions, (int)groups, (int)(channels / groups), epsilon);

    /// <summary>The same as axes of a tensor: its shape, the axes that make a row, and the shape in which weight and bias broadcast.</summary>
    public (long[] Shape, long[] Axes, long[] PerWeight) AsAxes()
    {
        if (ScalesColumns) return ([Count, Length], [1], [Length]);
        return Runs == ChannelsPerGroup
            ? ([Count / Groups, Groups, Runs, Length], [2, 3], [Groups, Runs, 1])
            : ([Runs, Count, Length], [0, 2], [Count, 1]);
    }

    /// <summary>Calls <paramref name="work"/> for each row; threads get several short ones at a time.</summary>
    public void ForEach(Action<int> work)
    {
        var together = (int)Math.Max(1, ThreadCount.Piece / Math.Max(1, (long)Runs * Length));
        ThreadCount.ForEach((Count + together - 1) / together, piece =>
        {
            for (var row = piece * together; row < Math.Min(Count, (piece + 1) * together); row++) work(row);
        });
    }

    /// <summary>Where a run begins.</summary>
    public long Start(int row, int run) => row * RowStride + run * RunStride;

    /// <summary>The channel of a run.</summary>
    public int Channel(int row, int run) => ChannelsPerGroup == 1 ? row % Groups : row % Groups * ChannelsPerGroup + run;
}
