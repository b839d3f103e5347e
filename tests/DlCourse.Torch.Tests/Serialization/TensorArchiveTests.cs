using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace DlCourse.Torch.Tests.Serialization;

/// <summary>torch.save and torch.load: libtorch's archive of one tensor.</summary>
public sealed class TensorArchiveTests : IDisposable
{
    private const string Python = "/usr/bin/python3";

    /// <summary>What libtorch 1.13.1 wrote for torch.arange(6.).reshape(2, 3).t(), byte by byte; Latin-1.</summary>
    private const string Libtorch =
        "\u0080\u0002c__torch__\nModule\nq\0)\u0081}(X\u0001\0\0\00q\u0001ctorch._utils\n_rebuild_tensor_v2\nq\u0002((X\u0007\0\0\0storageq\u0003ctorch\nFloatStorage\nq\u0004h\u0001X\u0003\0\0\0cpuq\u0005K\u0006tQq\u0006K\0(K\u0003K\u0002t(K\u0001K\u0003t\u0089ccollections\nOrderedDict\nq\u0007)RtRubq\u0008.";

    private readonly string folder = Directory.CreateTempSubdirectory("dlcourse-archive-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Float64)]
    [InlineData(ScalarType.Int64)]
    [InlineData(ScalarType.Int32)]
    [InlineData(ScalarType.Byte)]
    [InlineData(ScalarType.Bool)]
    public void A_tensor_of_each_type_comes_back(ScalarType type)
    {
        var tensor = (arange(6, dtype: int64) % 2).to_type(type).reshape(2, 3).t();
        save(tensor, In("t.pt"));
        var back = load(In("t.pt"));
        Assert.Equal(type, back.dtype);
        Assert.Equal([3L, 2], back.shape);
        Assert.True((tensor == back).all().item<bool>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Numbers_alone_and_empty_tensors_come_back(bool requiresGrad)
    {
        tensor(2.5f, requires_grad: requiresGrad).save(In("t.pt"));
        var back = Tensor.load(In("t.pt"));
        Assert.Equal((2.5f, requiresGrad), (back.item<float>(), back.requires_grad));
        save(zeros(0, 3), In("e.pt"));
        Assert.Equal([0L, 3], load(In("e.pt")).shape);
    }

    [Fact]
    public void What_libtorch_wrote_is_read()
    {
        Write(Libtorch, [.. Enumerable.Range(0, 6).SelectMany(i => BitConverter.GetBytes((float)i))]);
        Assert.Equal([0f, 3, 1, 4, 2, 5], load(In("t.pt")).data<float>().ToArray());
    }

    [SkippableFact]
    public void Python_reads_what_is_saved()
    {
        Skip.If(Environment.GetEnvironmentVariable("DLCOURSE_FULL") != "1", "starts PyTorch: set DLCOURSE_FULL=1");
        Skip.IfNot(File.Exists(Python), $"{Python} is not there");
        save(arange(6, dtype: float64).reshape(2, 3).t(), In("t.pt"));
        var start = new ProcessStartInfo(Python, ["-c", "import sys, torch; t = getattr(torch.jit.load(sys.argv[1]), '0'); print(t.dtype, t.tolist(), t.requires_grad)", In("t.pt")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());
        process.WaitForExit();
        Skip.If(errors.Contains("ModuleNotFoundError", StringComparison.Ordinal), "needs PyTorch: apt-get install python3-torch");
        Assert.True(process.ExitCode == 0, errors);
        Assert.Equal("torch.float64 [[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]] False", output.Trim());
    }

    [Theory]
    [InlineData("c__torch__\nModule", "cos\nsystem", "an object of a compiled module")]
    [InlineData("_rebuild_tensor_v2", "_rebuild_evil_____", "a tensor")]
    [InlineData("torch\nFloatStorage", "torch\nShortStorage", "torch.ShortStorage, which is not in this engine")]
    [InlineData("K\u0003K\u0002t", "K\u0003K\u0009t", "does not fit into its storage of 6 elements")]
    [InlineData("K\u0001K\u0003t", "K\u0001K\u0004t", "does not fit into its storage of 6 elements")]
    [InlineData("K\u0003K\u0002t", "K\u0009K\u0009t", "does not fit into its storage of 6 elements")]
    [InlineData("K\u0006tQ", "K\u0007tQ", "a storage of 24 bytes for 7 elements of float32")]
    [InlineData("OrderedDict", "defaultdict", "no hooks")]
    [InlineData("RtRub", "RtRua", "the step 62")]
    [InlineData("X\u0007\0\0\0", "X\u0007\0\0\u007f", "an end too early")]
    public void An_archive_that_says_something_else_is_refused(string from, string to, string expected)
    {
        Write(Libtorch.Replace(from, to, StringComparison.Ordinal), new byte[24]);
        var error = Assert.Throws<InvalidDataException>(() => load(In("t.pt")));
        Assert.StartsWith(In("t.pt"), error.Message);
        Assert.Contains(expected, error.Message);
    }

    [Fact]
    public void A_file_of_another_kind_says_what_reads_it()
    {
        tensor(1f).Save(In("t.dat"));
        Assert.Contains("is read by Tensor.Load", Assert.Throws<InvalidDataException>(() => load(In("t.dat"))).Message);
    }

    [Fact]
    public void An_archive_that_is_cut_anywhere_is_refused()
    {
        save(arange(3), In("t.pt"));
        var bytes = File.ReadAllBytes(In("t.pt"));
        for (var length = 0; length < bytes.Length; length += 7)
        {
            File.WriteAllBytes(In("cut.pt"), bytes[..length]);
            Assert.Throws<InvalidDataException>(() => load(In("cut.pt")));
        }
    }

    private string In(string file) => Path.Combine(folder, file);

    private void Write(string pickle, byte[] storage)
    {
        using var zip = new ZipArchive(File.Create(In("t.pt")), ZipArchiveMode.Create);
        using (var entry = zip.CreateEntry("t/data.pkl", CompressionLevel.NoCompression).Open()) entry.Write(Encoding.Latin1.GetBytes(pickle));
        using (var entry = zip.CreateEntry("t/data/0", CompressionLevel.NoCompression).Open()) entry.Write(storage);
    }
}
