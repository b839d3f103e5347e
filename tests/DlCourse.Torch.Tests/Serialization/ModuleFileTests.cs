using TorchSharp.Modules;

namespace DlCourse.Torch.Tests.Serialization;

public sealed class ModuleFileTests
{
    [Fact]
    public void What_a_module_has_learnt_goes_to_a_file_and_back()
    {
        var (source, target) = (new Two(1), new Two(2));
        var path = Path.GetTempFileName();
        Assert.Same(source, source.save(path));
        var loaded = new Dictionary<string, bool>();
        Assert.Same(target, target.load(path, loadedParameters: loaded));
        File.Delete(path);
        Assert.Equal(source.weight.data<float>().ToArray(), target.weight.data<float>().ToArray());
        Assert.Equal([3L], target.steps.data<long>().ToArray());
        Assert.Equal(new Dictionary<string, bool> { ["weight"] = true, ["steps"] = true }, loaded);
        Assert.True(target.weight.requires_grad);
    }

    [Fact]
    public void The_bytes_are_TorchSharp_s()
    {
        using var memory = new MemoryStream();
        new Two(1).save(memory);
        byte[] weight = [6, (byte)'w', (byte)'e', (byte)'i', (byte)'g', (byte)'h', (byte)'t', 6, 1, 2, 0, 0, 0x80, 0x3F, 0, 0, 0x80, 0x3F];
        byte[] steps = [5, (byte)'s', (byte)'t', (byte)'e', (byte)'p', (byte)'s', 4, 1, 1, 3, 0, 0, 0, 0, 0, 0, 0];
        Assert.Equal([2, .. weight, .. steps], memory.ToArray());
    }

    [Fact]
    public void Names_that_are_skipped_are_not_written()
    {
        var bytes = Saved(new Two(1), ["steps"]);
        Assert.Equal(1, bytes[0]);
        Assert.Contains("1 of the 2 names of this Two are missing in the dictionary: steps", Assert.Throws<InvalidOperationException>(() => new Two(2).load(new MemoryStream(bytes))).Message);
        var target = new Two(2);
        target.load(new MemoryStream(bytes), strict: false);
        Assert.Equal([1f, 1], target.weight.data<float>().ToArray());
    }

    [Fact]
    public void Names_that_are_skipped_keep_what_they_have()
    {
        var target = new Two(2);
        target.load(new MemoryStream(Saved(new Two(1))), skip: ["weight"]);
        Assert.Equal([2f, 2], target.weight.data<float>().ToArray());
    }

    [Fact]
    public void A_file_of_another_network_lists_what_differs()
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true)) nn.Module.save_state_dict(writer, new() { ["weight"] = zeros(2), ["bias"] = zeros(2) });
        var error = Assert.Throws<InvalidOperationException>(() => new Two(2).load(new MemoryStream(memory.ToArray())));
        Assert.Contains("are missing in the dictionary: steps; 1 in the dictionary are unknown here: bias", error.Message);
    }

    [Fact]
    public void Another_shape_is_named_and_nothing_is_loaded()
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true)) nn.Module.save_state_dict(writer, new() { ["steps"] = tensor([9L]), ["weight"] = zeros(3) });
        var target = new Two(2);
        Assert.Contains("weight has [3] there and [2] here", Assert.ThrowsAny<Exception>(() => target.load(new MemoryStream(memory.ToArray()))).Message);
        Assert.Equal([3L], target.steps.data<long>().ToArray());
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_leaves_the_module_as_it_was()
    {
        var bytes = Saved(new Two(1));
        var target = new Two(2);
        for (var length = 0; length < bytes.Length; length++)
        {
            var error = Assert.ThrowsAny<Exception>(() => target.load(new MemoryStream(bytes[..length])));
            Assert.True(error is InvalidDataException or EndOfStreamException, error.ToString());
        }

        Assert.Equal([2f, 2], target.weight.data<float>().ToArray());
    }

    [Fact]
    public void A_failed_save_leaves_the_old_file()
    {
        var path = Path.GetTempFileName();
        new Two(1).save(path);
        var broken = new Two(1);
        broken.weight.Dispose();
        Assert.ThrowsAny<Exception>(() => broken.save(path));
        Assert.Equal(Saved(new Two(1)), File.ReadAllBytes(path));
        File.Delete(path);
    }

    [Fact]
    public void Elements_of_another_type_are_not_converted_as_in_TorchSharp()
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true)) nn.Module.save_state_dict(writer, new() { ["steps"] = tensor([9L]), ["weight"] = zeros([2], dtype: float64) });
        Assert.Contains("weight is float64 in the file and float32 here", Assert.Throws<ArgumentException>(() => new Two(2).load(new MemoryStream(memory.ToArray()))).Message);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("nowhere.dat", Assert.Throws<FileNotFoundException>(() => new Two(1).load("nowhere.dat")).Message);

    private static byte[] Saved(nn.Module module, IList<string>? skip = null)
    {
        using var memory = new MemoryStream();
        module.save(memory, skip);
        return memory.ToArray();
    }

    private sealed class Two : nn.Module
    {
        public readonly Parameter weight;
        public readonly Tensor steps;

        public Two(float value)
            : base(nameof(Two))
        {
            weight = new Parameter(full([2], value));
            steps = tensor([3L]);
            RegisterComponents();
        }
    }
}
