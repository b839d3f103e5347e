using DlCourse.Formats.Idx;

namespace DlCourse.Formats.Tests.Idx;

public sealed class RealMnistTests
{
    [SkippableTheory]
    [InlineData("train", 60_000, new[] { 5, 0, 4, 1, 9, 2, 1, 3, 1, 4 })]
    [InlineData("t10k", 10_000, new[] { 7, 2, 1, 0, 4, 1, 4, 9, 5, 9 })]
    public void The_published_files_have_their_known_shapes_and_first_labels(string part, int count, int[] first)
    {
        var folder = Environment.GetEnvironmentVariable("DLCOURSE_TESTDATA");
        Skip.If(folder is null, "needs MNIST: DLCOURSE_TESTDATA names no folder");
        var images = IdxFile.Read(Path.Combine(folder, "mnist", $"{part}-images-idx3-ubyte.gz"));
        var labels = IdxFile.Read(Path.Combine(folder, "mnist", $"{part}-labels-idx1-ubyte.gz"));
        Assert.Equal([count, 28, 28], images.Shape);
        Assert.Equal(first, labels.Bytes()[..10].ToArray().Select(label => (int)label));
    }
}
