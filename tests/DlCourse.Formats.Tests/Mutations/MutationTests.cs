using System.Text;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.Numpy;
using DlCourse.Formats.Png;
using DlCourse.Formats.PyTorch;
using DlCourse.Formats.Safetensors;
using DlCourse.Formats.Tests.Numpy;
using DlCourse.Formats.Tests.Png;
using DlCourse.Formats.Tests.PyTorch;
using DlCourse.Formats.Tests.Safetensors;
using DlCourse.Formats.Tests.TorchSharpState;
using DlCourse.Formats.Tests.Zip;
using DlCourse.Formats.TorchSharpState;
using DlCourse.Tests.Mutation;

namespace DlCourse.Formats.Tests.Mutations;

/// <summary>Damaged files of every format are read or refused with a clear error, within bounded memory. 2,100 here, 21,000 in the full set.</summary>
public sealed class MutationTests
{
    private const int Rounds = 190;
    private const long Limit = 1 << 20;

    private static readonly NamedArray[] Arrays = [NamedArray.Of<float>("a.weight", [1, 2, 3, 4, 5, 6], 2, 3), NamedArray.Of<long>("b", [7]), NamedArray.Of("c", [true, false])];
    private static readonly string Steps = PickleBytes.Dictionary(
        ("w", PickleBytes.Tensor(PickleBytes.Storage("FloatStorage", "0", 6), 1, [2, 2], [1, 2])), ("v", PickleBytes.Tensor(PickleBytes.Storage("FloatStorage", "0", 6), 0, [6], [1])), ("epoch", "K\u0003"), ("l", "](K\u0001K\u0002e"));

    [Fact]
    public void Safetensors() => Hold(SafetensorsFileTests.Bytes(Arrays), Mutants.OfBytes, stream => Check(SafetensorsFile.Read(stream, "mutant").Arrays));

    [Fact]
    public void The_header_of_safetensors()
    {
        const string header = """{"a":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[2],"data_offsets":[4,6]}}""";
        Hold(SafetensorsFileTests.File(header, new byte[6]), (_, random) => Rewrapped(Mutants.OfText(Encoding.UTF8.GetBytes(header), random, "{}[],:\"0-9e."u8)), stream => Check(SafetensorsFile.Read(stream, "mutant").Arrays));

        static byte[] Rewrapped(byte[] text) => [.. BitConverter.GetBytes((long)text.Length), .. text, .. new byte[6]];
    }

    [Fact]
    public void PyTorch_zip_files() => Hold(PyTorchFileTests.Bytes(Arrays), Mutants.OfBytes, ReadPyTorch);

    [Fact]
    public void Pickles_of_PyTorch_in_a_sound_zip_file() =>
        Hold(PyTorchFileTests.File(Steps, [PickleBytes.Floats(6)]), (_, random) => ZipBytes.Of(("m/data.pkl", Mutants.OfBytes(PickleBytes.Of(Steps), random)), ("m/data/0", PickleBytes.Floats(6))), ReadPyTorch);

    [Fact]
    public void PyTorch_files_of_the_old_format() => Hold(HostileLegacyTests.Good, Mutants.OfBytes, ReadPyTorch);

    [Fact]
    public void TorchSharp_files() => Hold(TorchSharpFileTests.Bytes(Arrays), Mutants.OfBytes, stream => Check(TorchSharpFile.Read(stream, "mutant")));

    [Fact]
    public void Npy_files() =>
        Hold(NpyFileTests.File("{'descr': '<i2', 'fortran_order': True, 'shape': (2, 3), }", new byte[12]), Mutants.OfBytes, stream => Check([NpyFile.Read(stream, "mutant", Limit)]));

    [Fact]
    public void Npz_files() => Hold(NpzFileTests.Bytes(Arrays), Mutants.OfBytes, stream => Check(NpzFile.Read(stream, "mutant", Limit)));

    [Fact]
    public void Arrays_in_a_sound_npz_file()
    {
        var array = NpyFileTests.File("{'descr': '<i2', 'fortran_order': True, 'shape': (2, 3), }", new byte[12]);
        Hold(ZipBytes.Of(("a.npy", array)), (_, random) => ZipBytes.Of(("a.npy", Mutants.OfText(array, random, "{}(),:'<>|0L\n"u8))), stream => Check(NpzFile.Read(stream, "mutant", Limit)));
    }

    [Fact]
    public void Png_files() => Hold(PngFile.ToBytes(PngFileTests.Random(6, 5, 3)), Mutants.OfBytes, ReadPng);

    [Fact]
    public void Headers_and_pixels_of_Png_files_with_sound_checksums()
    {
        var rows = Enumerable.Range(0, 60).Select(i => (byte)(i % 10 == 0 ? i % 5 : i)).ToArray();
        Hold(
            PngBytes.Of(9, 6, 8, 3, rows, ("PLTE", new byte[768])),
            (_, random) => PngBytes.File([("IHDR", Mutants.OfBytes(PngBytes.Header(9, 6, 8, 3, random.Next(2) == 0), random)), ("PLTE", new byte[random.Next(3) == 0 ? 30 : 768]), ("IDAT", Mutants.OfBytes(PngBytes.Pack(rows), random)), ("IEND", [])]),
            ReadPng);
    }

    private static void Hold(byte[] good, Func<byte[], Random, byte[]> mutate, Action<Stream> read) => MutationRun.Hold<FileFormatException>(good, mutate, read, Rounds, leastRefused: 0.2);

    private static void ReadPyTorch(Stream stream) => Check(PyTorchFile.Read(stream, "mutant", Limit).Arrays);

    private static void ReadPng(Stream stream)
    {
        var image = PngFile.Read(stream, "mutant", Limit);
        Assert.Equal(image.Width * image.Height * image.Channels, image.Pixels.Length);
    }

    private static void Check(IEnumerable<NamedArray> arrays) => Assert.All(arrays, array => Assert.Equal(array.Count, array.ToDoubles().Length));
}
