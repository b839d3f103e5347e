namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>Images that are cut into strips of rows, for the cache and for the threads. How they are cut changes no result.</summary>
/// <param name="Images">How many images.</param>
/// <param name="Groups">Groups of channels of each, which are done by themselves.</param>
/// <param name="Rows">Rows of each.</param>
/// <param name="Together">Rows of a strip, at most.</param>
internal readonly record struct ImageStrips(int Images, int Groups, int Rows, int Together)
{
    /// <summary>Strips of equal height, not above what the cache holds; of few images lower ones, so that all threads have something to do.</summary>
    /// <param name="shape">The convolution, for its images and groups.</param>
    /// <param name="rows">Rows of each image.</param>
    /// <param name="inCache">Rows for which there is room in the cache.</param>
    /// <param name="least">Strips for the threads are not cut lower than this.</param>
    public static ImageStrips Of(ConvolutionShape shape, int rows, int inCache, int least)
    {
        var together = Math.Clamp(inCache, 1, rows);
        if (shape.Batch * shape.Groups < 2 * ThreadCount.Current) together = Math.Min(together, Math.Max(least, rows / (2 * ThreadCount.Current)));
        var strips = (rows + together - 1) / together;
        return new(shape.Batch, shape.Groups, rows, (rows + strips - 1) / strips);
    }

    /// <summary>Calls <paramref name="work"/> for each strip with the image, the group, the first row and the number of rows, on several threads if there are.</summary>
    public void ForEach(Action<int, int, int, int> work)
    {
        var (groups, rows, together) = (Groups, Rows, Together);
        var strips = (rows + together - 1) / together;
        ThreadCount.ForEach(Images * groups * strips, task =>
        {
            var first = task % strips * together;
            work(task / strips / groups, task / strips % groups, first, Math.Min(together, rows - first));
        });
    }
}
