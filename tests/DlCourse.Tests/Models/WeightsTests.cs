using DlCourse.Formats;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.PyTorch;
using DlCourse.Formats.Safetensors;
using DlCourse.Formats.TorchSharpState;
using DlCourse.Models;
using static TorchSharp.torch;

namespace DlCourse.Tests.Models;

public sealed class WeightsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dlcourse-weights-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("w.safetensors")]
    [InlineData("w.pt")]
    [InlineData("w.PTH")]
    [InlineData("w.npz")]
    [InlineData("w.dat")]
    public void Every_format_brings_the_numbers_back(string file)
    {
        var (source, target) = (new SmallNetwork(5), new SmallNetwork(0));
        Weights.Save(source, In(file));
        var report = Weights.Load(target, In(file));
        Assert.Equal(["bias", "count", "weight"], report.Loaded.Order(StringComparer.Ordinal));
        Assert.Equal([5f, 5, 5, 5, 5, 5], target.weight.data<float>().ToArray());
        Assert.Equal([5f, 6], target.bias.data<float>().ToArray());
        Assert.Equal(5L, target.count.item<long>());
        Assert.True(target.weight.requires_grad);
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public void The_engine_s_own_file_and_ours_are_the_same_bytes()
    {
        var network = new SmallNetwork(5);
        network.save(In("theirs.dat"));
        Weights.Save(network, In("ours.dat"));
        Assert.Equal(File.ReadAllBytes(In("theirs.dat")), File.ReadAllBytes(In("ours.dat")));
        Assert.Equal(["weight: Float32 (2, 3)", "bias: Float32 (2)", "count: Int64 ()"], TorchSharpFile.Read(In("theirs.dat")).Select(array => array.ToString()));
        new SmallNetwork(0).load(In("ours.dat"));
    }

    [Theory]
    [InlineData(ElementType.Float16)]
    [InlineData(ElementType.BFloat16)]
    [InlineData(ElementType.Float64)]
    public void Numbers_are_converted_to_the_module_s_type(ElementType type)
    {
        Write("w.safetensors", [NamedArray.Of<float>("weight", [1, 2, 3, 4, 5, 0.5f], 2, 3).To(type), NamedArray.Of("bias", [1, 2]).To(type), new NamedArray("count", ElementType.Int32, [], new byte[4])]);
        var target = new SmallNetwork(7);
        Weights.Load(target, In("w.safetensors"));
        Assert.Equal([1f, 2, 3, 4, 5, 0.5f], target.weight.data<float>().ToArray());
        Assert.Equal(0L, target.count.item<long>());
    }

    [Fact]
    public void A_view_is_saved_row_by_row()
    {
        Weights.Save(new Dictionary<string, Tensor> { ["t"] = arange(6, dtype: float32).reshape(2, 3).t() }, In("w.npz"));
        var back = Weights.Read(In("w.npz"))["t"];
        Assert.Equal([3L, 2], back.shape);
        Assert.Equal([0f, 3, 1, 4, 2, 5], back.data<float>().ToArray());
    }

    [Fact]
    public void Names_on_one_side_only_are_listed()
    {
        Write("w.safetensors", [NamedArray.Of<float>("weight", new float[6], 2, 3), NamedArray.Of("extra", [1f])]);
        var error = Assert.Throws<WeightsMismatchException>(() => Weights.Load(new SmallNetwork(1), In("w.safetensors")));
        Assert.Contains("w.safetensors does not fit this SmallNetwork: 2 of its names are missing in the file: bias, count; 1 of the file are unknown to it: extra", error.Message);
    }

    [Fact]
    public void Names_on_one_side_only_may_be_left_out()
    {
        Write("w.safetensors", [NamedArray.Of<float>("weight", new float[6], 2, 3), NamedArray.Of("extra", [1f])]);
        var target = new SmallNetwork(1);
        var report = Weights.Load(target, In("w.safetensors"), strict: false);
        Assert.Equal((["weight"], ["bias", "count"], ["extra"]), (report.Loaded.ToArray(), report.Missing.ToArray(), report.Unexpected.ToArray()));
        Assert.Equal(new float[6], target.weight.data<float>().ToArray());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Shapes_that_differ_are_listed_and_nothing_is_loaded(bool strict)
    {
        Weights.Save(new SmallNetwork(5, rows: 4), In("w.safetensors"));
        var target = new SmallNetwork(1);
        var error = Assert.Throws<WeightsMismatchException>(() => Weights.Load(target, In("w.safetensors"), strict));
        Assert.Contains("2 do not fit: weight is (4, 3) in the file and (2, 3) here, bias is (4) in the file and (2) here", error.Message);
        Assert.Equal(1L, target.count.item<long>());
    }

    [Fact]
    public void Fractions_do_not_go_into_whole_numbers()
    {
        Write("w.safetensors", [NamedArray.Of<float>("weight", new float[6], 2, 3), NamedArray.Of("bias", [1f, 2]), new NamedArray("count", ElementType.Float32, [], new byte[4])]);
        Assert.Contains("count is Float32 in the file and Int64 here", Assert.Throws<WeightsMismatchException>(() => Weights.Load(new SmallNetwork(1), In("w.safetensors"))).Message);
    }

    [Fact]
    public void Weights_beside_other_things_are_found_by_their_prefix()
    {
        Weights.Save(new SmallNetwork(5).state_dict().ToDictionary(pair => "model." + pair.Key, pair => pair.Value), In("w.pt"));
        Assert.Contains("Try prefix: \"model.\"", Assert.Throws<WeightsMismatchException>(() => Weights.Load(new SmallNetwork(1), In("w.pt"))).Message);
        Assert.Contains("no name begins with \"net.\"", Assert.Throws<WeightsMismatchException>(() => Weights.Load(new SmallNetwork(1), In("w.pt"), prefix: "net.")).Message);
        var target = new SmallNetwork(1);
        Weights.Load(target, In("w.pt"), prefix: "model.");
        Assert.Equal(5L, target.count.item<long>());
    }

    [Fact]
    public void A_damaged_file_leaves_the_module_as_it_was()
    {
        Weights.Save(new SmallNetwork(5), In("w.pt"));
        var bytes = File.ReadAllBytes(In("w.pt"));
        File.WriteAllBytes(In("w.pt"), bytes[..(bytes.Length / 2)]);
        var target = new SmallNetwork(1);
        Assert.Contains("w.pt", Assert.Throws<FileFormatException>(() => Weights.Load(target, In("w.pt"))).Message);
        Assert.Equal(1L, target.count.item<long>());
    }

    [Fact]
    public void A_file_describes_itself()
    {
        Weights.Save(new SmallNetwork(5), In("w.pt"));
        Assert.Equal("w.pt: 3 arrays, 9 numbers\n  weight: Float32 (2, 3)\n  bias: Float32 (2)\n  count: Int64 ()", Weights.Describe(In("w.pt")));
    }

    [Fact]
    public void An_unknown_ending_lists_the_known_ones() =>
        Assert.Contains(".safetensors (safetensors), .pt and .pth and .bin (PyTorch)", Assert.Throws<ArgumentException>(() => Weights.Save(new SmallNetwork(1), In("w.onnx"))).Message);

    [Fact]
    public void Other_programs_read_what_is_saved()
    {
        Weights.Save(new SmallNetwork(5), In("w.pt"));
        Assert.Equal([5f, 6], PyTorchFile.Read(In("w.pt")).Arrays.Single(array => array.Name == "bias").ToSingles());
    }

    private string In(string file) => Path.Combine(folder, file);

    private void Write(string file, IEnumerable<NamedArray> arrays)
    {
        using var stream = File.Create(In(file));
        SafetensorsFile.Write(stream, arrays);
    }
}
