using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace DlCourse.Torch.Tests.Networks;

/// <summary>Modules and tensors in files.</summary>
public sealed class StateFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.dat");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_module_comes_back_from_a_file()
    {
        var (from, to) = (Network(), Network());
        from.save(path);
        to.load(path);
        foreach (var (a, b) in from.parameters().Zip(to.parameters())) Assert.True(a.allclose(b, 0, 0));
    }

    [Fact]
    public void A_tensor_of_any_type_comes_back_from_a_file()
    {
        foreach (var saved in new[] { arange(6).reshape(2, 3).t(), tensor(3.5), arange(3) > 1, zeros(2, 0), arange(300, dtype: uint8) })
        {
            torch.save(saved, path);
            var loaded = torch.load(path);
            Assert.Equal(saved.dtype, loaded.dtype);
            Assert.Equal(saved.shape, loaded.shape);
            Assert.True((saved == loaded).all().item<bool>());
        }
    }

    [Fact]
    public void The_file_is_the_one_that_TorchSharp_writes()
    {
        var layer = Linear(new Parameter(tensor(new float[,] { { 1, -2 } })));
        layer.save(path);
        byte[] expected = [1, 6, .. "weight"u8, 6, 2, 1, 2, .. BitConverter.GetBytes(1f), .. BitConverter.GetBytes(-2f)];
        Assert.Equal(expected, File.ReadAllBytes(path));
    }

    [Fact]
    public void Loading_loosely_says_what_was_found()
    {
        Sequential(("0", Linear(2, 3)), ("extra", Linear(3, 1))).save(path, skip: ["extra.bias"]);
        var found = new Dictionary<string, bool>();
        Sequential(Linear(2, 3)).load(path, strict: false, loadedParameters: found);
        Assert.Equal(new() { ["0.weight"] = true, ["0.bias"] = true, ["extra.weight"] = false }, found);
        Assert.Throws<InvalidOperationException>(() => Sequential(Linear(2, 3)).load(path));
    }

    [Fact]
    public void A_damaged_file_is_a_clear_error_wherever_it_is_damaged()
    {
        Network().save(path);
        var whole = File.ReadAllBytes(path);
        var net = Network();
        for (var length = 0; length < whole.Length; length += 7) Fails(whole[..length]);
        Fails([.. whole[..8], 99, .. whole[9..]]);
        Fails([1, 1, (byte)'x', 6, 1, 255, 255, 255, 255, 127]);

        void Fails(byte[] bytes)
        {
            File.WriteAllBytes(path, bytes);
            var error = Assert.ThrowsAny<Exception>(() => net.load(path));
            Assert.True(error is InvalidDataException or InvalidOperationException or ArgumentException or System.Runtime.InteropServices.ExternalException, error.ToString());
        }
    }

    private static Sequential Network() => Sequential(Linear(3, 2), ReLU(), Linear(2, 1));
}
