using System.Globalization;

namespace DlCourse.Torch.Tests.Printing;

/// <summary>Text as TorchSharp 0.107 writes it.</summary>
public sealed class TensorTextTests
{
    private static readonly bool[] Truths = [true, false];
    private static readonly Tensor Matrix = tensor(new[,] { { 1f, -2.5f }, { 0.125f, 100 } });

    [Fact]
    public void ToString_gives_shape_type_and_device() => Assert.Equal("[2x2], type = Float32, device = cpu", Matrix.ToString());

    [Fact]
    public void Julia_s_style_aligns_columns() =>
        Assert.Equal("[2x2], type = Float32, device = cpu\n     1 -2.5\n 0.125  100\n", Written(Matrix, julia));

    [Fact]
    public void Julia_s_style_shows_matrices_of_a_batch_under_their_index() =>
        Assert.Equal("[2x1x2], type = Int64, device = cpu\n[0,..,..] =\n 0 1\n\n[1,..,..] =\n 2 3\n", Written(arange(4).reshape(2, 1, 2), julia));

    [Fact]
    public void Julia_s_style_of_a_number_is_one_line() => Assert.Equal("[], type = Float64, device = cpu, value = 2.5", Written(tensor(2.5), julia));

    [Fact]
    public void Julia_s_style_cuts_rows_at_the_line_width() =>
        Assert.Equal("[30], type = Int64, device = cpu\n 0 1 2 3 4 5 ...\n", arange(30).ToString(julia, width: 16, cultureInfo: CultureInfo.InvariantCulture, newLine: "\n"));

    [Fact]
    public void NumPy_s_style_uses_brackets_and_drops_the_middle() =>
        Assert.Equal("[[0, 1]\n [2, 3]\n [4, 5]\n ...\n [14, 15]\n [16, 17]\n [18, 19]]", Written(arange(20).reshape(10, 2), numpy));

    [Fact]
    public void C_sharp_s_style_is_an_array() =>
        Assert.Equal("[2x2], type = Float32, device = cpu, value = \nfloat [,] {\n {1f, -2.5f},\n {0.125f, 100f}\n}", Written(Matrix, csharp));

    [Fact]
    public void Truth_values_are_written_as_in_C_sharp() => Assert.Equal("[True, False]", Written(tensor(Truths), numpy));

    private static string Written(Tensor tensor, TorchSharp.TensorStringStyle style) => tensor.ToString(style, cultureInfo: CultureInfo.InvariantCulture, newLine: "\n");
}
