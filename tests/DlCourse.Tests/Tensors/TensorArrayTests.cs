using TorchSharp;

namespace DlCourse.Tests.Tensors;

public class TensorArrayTests
{
    private static readonly float[,] Rows = { { 1, 2, 3 }, { 4, 5, 6 } };

    [Fact]
    public void Numbers_come_out_in_the_shape_they_had()
    {
        Assert.Equal(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } }, torch.tensor(Rows).ToArray2D());
        Assert.Equal(new double[,] { { 1, 4 }, { 2, 5 }, { 3, 6 } }, torch.tensor(Rows, requires_grad: true).t().ToArray2D());
        Assert.Equal([4, 5, 6], torch.tensor(Rows)[1].ToArray1D());
        Assert.Equal([7], torch.tensor(7).ToArray1D());
        Assert.Equal(5, torch.arange(8).reshape(2, 2, 2).ToArray3D()[1, 0, 1]);
        Assert.Empty(torch.zeros(0).ToArray1D());
    }

    [Fact]
    public void They_are_copies()
    {
        var t = torch.zeros(2, 2, dtype: torch.float64);
        t.ToArray2D()[0, 0] = 9;
        Assert.Equal(0, t[0, 0].item<double>());
    }

    [Fact]
    public void Another_number_of_axes_is_an_error_that_says_what_to_do()
    {
        var table = torch.tensor(Rows);
        Assert.Contains("has the shape [2, 3], but one axis is needed here: flatten() makes one axis of all", Assert.Throws<ArgumentException>(() => table.ToArray1D()).Message);
        Assert.Contains("two axes, rows and columns, are needed here: unsqueeze(0)", Assert.Throws<ArgumentException>(() => table[0].ToArray2D()).Message);
        Assert.Contains("three axes are needed here", Assert.Throws<ArgumentException>(() => table.ToArray3D()).Message);
    }
}
