using DlCourse.Data;
using DlCourse.Formats.Idx;

namespace DlCourse.Tests.Data.Loading;

public sealed class MnistErrorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dlcourse-mnist-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void As_many_labels_as_pictures_are_needed()
    {
        Write("train-images-idx3-ubyte", [3, 28, 28]);
        Write("train-labels-idx1-ubyte", [2]);
        Assert.Contains("train: there are 3 pictures but 2 labels", Assert.Throws<DataFormatException>(() => Mnist.Load(folder)).Message);
    }

    [Fact]
    public void Pictures_of_another_size_are_refused()
    {
        Write("train-images-idx3-ubyte", [2, 32, 32]);
        Write("train-labels-idx1-ubyte", [2]);
        Assert.Contains("these are 32 × 32", Assert.Throws<DataFormatException>(() => Mnist.Load(folder)).Message);
    }

    [Fact]
    public void A_label_that_is_no_digit_is_refused()
    {
        Write("train-images-idx3-ubyte", [1, 28, 28]);
        Write("train-labels-idx1-ubyte", [1], fill: 10);
        Assert.Contains("one is 10", Assert.Throws<DataFormatException>(() => Mnist.Load(folder)).Message);
    }

    [Fact]
    public void Labels_in_the_place_of_pictures_are_refused()
    {
        Write("train-images-idx3-ubyte", [784]);
        Write("train-labels-idx1-ubyte", [1]);
        Assert.Contains("expected 3 dimensions of bytes, but it holds 1", Assert.Throws<DataFormatException>(() => Mnist.Load(folder)).Message);
    }

    [Theory]
    [InlineData("1,2,3\n", "there are 3 cells, expected 64 counts and a digit")]
    [InlineData("17", "line 1, cell 1: expected a whole number from 0 to 16, but there is \"17\"")]
    [InlineData("0.5", "but there is \"0.5\"")]
    public void A_line_that_holds_no_digit_is_named(string first, string expected)
    {
        var text = first.EndsWith('\n') ? first : first + string.Concat(Enumerable.Repeat(",0", 64)) + "\n";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Contains(expected, Assert.Throws<DataFormatException>(() => UciDigits.Read(stream, "digits.csv")).Message);
    }

    [Theory]
    [InlineData("2,4,a,b,c\n1,2,3,4,0\n", "promises 2 flowers")]
    [InlineData("1,4,a,b,c\n1,2,x,4,0\n", "line 2, cell 3: expected a number")]
    [InlineData("1,4,a,b,c\n1,2,3,4,7\n", "class must be 0, 1 or 2")]
    public void A_damaged_iris_file_is_named(string text, string expected)
    {
        var path = Path.Combine(folder, "iris.csv");
        File.WriteAllText(path, text);
        Assert.Contains(expected, Assert.Throws<DataFormatException>(() => Iris.Read(path)).Message);
    }

    private void Write(string name, int[] shape, byte fill = 0)
    {
        var data = new byte[shape.Aggregate(1, (product, length) => product * length)];
        data.AsSpan().Fill(fill);
        File.WriteAllBytes(Path.Combine(folder, name), IdxFile.ToBytes(new IdxArray(IdxType.UInt8, shape, data)));
    }
}
