using DlCourse.Formats.Arrays;
using DlCourse.Formats.Numpy;
using DlCourse.Formats.Png;
using DlCourse.Formats.PyTorch;
using DlCourse.Formats.Tests.Arrays;
using DlCourse.Formats.Tests.PyTorch;

namespace DlCourse.Formats.Tests.Peers;

/// <summary>Files go to PyTorch, NumPy and Pillow and come back, bit for bit.</summary>
public sealed class PeerTests(PythonPeer peer) : IClassFixture<PythonPeer>
{
    [SkippableTheory]
    [InlineData("ours.pt")]
    [InlineData("ours.pt is an OrderedDict")]
    [InlineData("ours.npz")]
    [InlineData("ours.safetensors")]
    public void What_we_write_the_peer_reads_bit_for_bit(string file) => Assert.Equal("ok", peer.Verdict(file));

    [SkippableTheory]
    [InlineData("echo.pt")]
    [InlineData("echo-legacy.pt")]
    [InlineData("echo-protocol4.pt")]
    [InlineData("echo-deflated.pt")]
    public void What_PyTorch_saves_we_read_bit_for_bit(string file) =>
        SampleArrays.AssertEqual(peer.Arrays.Where(array => PyTorchFileTests.PyTorchHas(array.Type)), PyTorchFile.Read(peer.PathOf(file)).Arrays);

    [SkippableTheory]
    [InlineData("echo.npz")]
    [InlineData("echo-deflated.npz")]
    [InlineData("echo-big-endian.npz")]
    public void What_NumPy_saves_we_read_bit_for_bit(string file) =>
        SampleArrays.AssertEqual(peer.Arrays.Where(array => array.Type != ElementType.BFloat16), NpzFile.Read(peer.PathOf(file)));

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Pillow_reads_our_images(int channels)
    {
        Skip.If(!File.Exists(peer.PathOf("theirs-L.png")), "needs Pillow: apt-get install python3-pil");
        Assert.Equal("ok", peer.Verdict($"ours-{channels}.png"));
    }

    [SkippableTheory]
    [InlineData("L")]
    [InlineData("LA")]
    [InlineData("RGB")]
    [InlineData("RGBA")]
    [InlineData("P")]
    [InlineData("P4")]
    [InlineData("1")]
    public void We_read_Pillow_s_images(string mode)
    {
        Skip.If(!File.Exists(peer.PathOf("theirs-L.png")), "needs Pillow: apt-get install python3-pil");
        var image = PngFile.Read(peer.PathOf($"theirs-{mode}.png"));
        Assert.Equal((34, 21), (image.Width, image.Height));
        Assert.Equal(File.ReadAllBytes(peer.PathOf($"theirs-{mode}.raw")), image.Pixels.ToArray());
    }

    [SkippableFact]
    public void A_state_the_size_of_ResNet_18_goes_to_PyTorch_and_back()
    {
        Skip.If(Environment.GetEnvironmentVariable("DLCOURSE_FULL") != "1", "writes 90 MB: set DLCOURSE_FULL=1");
        Assert.Equal("122 11699132", peer.Verdict("resnet.pt"));
        SampleArrays.AssertEqual(SampleArrays.ResNet18(), PyTorchFile.Read(peer.PathOf("echo-resnet.pt")).Arrays);
    }
}
