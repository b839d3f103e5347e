using DlCourse.Plotting;

namespace DlCourse.Tests.Plotting;

public class TensorDiagramTests
{
    private static readonly double[,] A = { { 1, 2, 3 }, { 4, 5, 6 } };
    private static readonly double[,] B = { { 7, 8 }, { 9, 10 }, { 11, 12 } };

    [Fact]
    public void A_product_shows_the_terms_of_its_entry_and_only_the_entries_before_it()
    {
        var words = Words(Plot.MatrixProduct("t", A, B, 1, 0));
        Assert.Contains("4 · 7 + 5 · 9 + 6 · 11 = 139", words);
        Assert.Contains("58", words);
        Assert.Contains("64", words);
        Assert.DoesNotContain("154", words);
        Assert.Contains("A · B: 2 × 2", words);
    }

    [Fact]
    public void A_product_of_shapes_that_do_not_fit_names_both()
    {
        var message = Assert.Throws<ArgumentException>(() => Plot.MatrixProduct("t", A, A, 0, 0)).Message;
        Assert.Contains("2 × 3 matrix cannot be multiplied by a 2 × 3 one", message);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    [InlineData(-1, 0)]
    public void A_place_outside_the_product_is_an_error(int row, int column) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Plot.MatrixProduct("t", A, B, row, column));

    [Fact]
    public void A_column_and_a_row_are_both_stretched()
    {
        var figure = Plot.Broadcast("t", new double[,] { { 1 }, { 2 } }, new double[,] { { 10, 20, 30 } });
        string[] sums = ["11", "21", "31", "12", "22", "32"];
        Assert.Equal(sums, Words(figure).Where(sums.Contains));
        Assert.Equal(4, Words(figure).Count(word => word is "1" or "2") - 2);
        Assert.Contains("stretched to 2 × 3", figure.Description);
    }

    [Fact]
    public void Tables_that_cannot_be_stretched_are_an_error() =>
        Assert.Contains("2 and 3 rows", Assert.Throws<ArgumentException>(() => Plot.Broadcast("t", A, B)).Message);

    [Fact]
    public void A_box_has_a_cell_for_every_number_and_says_its_shape()
    {
        var figure = Plot.TensorShapes("t", ("number", []), ("cube", [2, 3, 4]));
        Assert.Equal(1 + 24, figure.Panels[0].Shapes.Count);
        Assert.Contains("[2, 3, 4]", Words(figure));
        Assert.Contains("cube of shape [2, 3, 4], 24 numbers", figure.Description);
    }

    [Theory]
    [InlineData(new[] { 2, 3, 4, 5 })]
    [InlineData(new[] { 13 })]
    [InlineData(new[] { 0 })]
    public void A_box_that_cannot_be_drawn_is_an_error_that_names_it(int[] shape) =>
        Assert.Contains($"\"big\" has the shape [{string.Join(", ", shape)}]", Assert.Throws<ArgumentException>(() => Plot.TensorShapes("t", ("big", shape))).Message);

    private static string[] Words(Figure figure) => [.. Marks.All(figure, "text").Select(text => text.Value)];
}
