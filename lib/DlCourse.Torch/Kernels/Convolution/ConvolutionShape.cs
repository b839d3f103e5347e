namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>
/// The sizes of a convolution of images: input [Batch, InChannels, Rows.Length, Columns.Length], weight [OutChannels,
/// InChannels / Groups, Rows.Kernel, Columns.Kernel], output [Batch, OutChannels, Rows.Output, Columns.Output].
/// </summary>
/// <param name="Batch">Images.</param>
/// <param name="Groups">Parts of the channels that know nothing of one another.</param>
/// <param name="InChannels">Channels of the input.</param>
/// <param name="OutChannels">Channels of the output.</param>
/// <param name="Rows">The window along the height.</param>
/// <param name="Columns">The window along the width.</param>
internal sealed record ConvolutionShape(int Batch, int Groups, int InChannels, int OutChannels, WindowAxis Rows, WindowAxis Columns)
{
    public int InPerGroup => InChannels / Groups;

    public int OutPerGroup => OutChannels / Groups;

    /// <summary>Pixels of one channel of the input.</summary>
    public int InputPlane => Rows.Length * Columns.Length;

    /// <summary>Pixels of one channel of the output.</summary>
    public int OutputPlane => Rows.Output * Columns.Output;

    /// <summary>Numbers under the window: the products that one number of the output sums.</summary>
    public int UnderWindow => InPerGroup * Rows.Kernel * Columns.Kernel;

    public long[] InputShape => [Batch, InChannels, Rows.Length, Columns.Length];

    public long[] WeightShape => [OutChannels, InPerGroup, Rows.Kernel, Columns.Kernel];

    public long[] OutputShape => [Batch, OutChannels, Rows.Output, Columns.Output];

    /// <summary>Where a group's channels of an image begin in the input.</summary>
    public long InputAt(int image, int group) => ((long)image * InChannels + group * InPerGroup) * InputPlane;

    /// <summary>Where a group's channels of an image begin in the output.</summary>
    public long OutputAt(int image, int group) => ((long)image * OutChannels + group * OutPerGroup) * OutputPlane;

    /// <summary>Where a group's weights begin.</summary>
    public long WeightAt(int group) => (long)group * OutPerGroup * UnderWindow;

    /// <summary>Whether each pixel of the output sees one pixel of the input, as in a 1×1 convolution.</summary>
    public bool IsPointwise => Rows.IsPointwise && Columns.IsPointwise;
}
