using DlCourse.Torch.Random;

namespace DlCourse.Torch.Tests.Random;

public class DrawingOrderTests
{
    [Fact]
    public void Row_major_memory_is_drawn_in_the_order_of_indices() => Assert.Equal([0, 1, 2], DrawingOrder.Axes([2, 3, 4], [12, 4, 1]));

    [Fact]
    public void A_permuted_tensor_is_drawn_in_the_order_of_memory() => Assert.Equal([1, 2, 0], DrawingOrder.Axes([4, 2, 3], [1, 12, 4]));

    [Fact]
    public void The_second_operand_decides_where_the_first_is_repeated() => Assert.Equal([1, 0], DrawingOrder.Axes([4, 5], [0, 0], [1, 4]));

    [Fact]
    public void The_written_operand_comes_first() => Assert.Equal([0, 1], DrawingOrder.Axes([4, 5], [5, 1], [1, 4]));

    [Fact]
    public void Among_equal_strides_the_longer_axis_is_outside() => Assert.Equal([1, 0], DrawingOrder.Axes([1, 5], [1, 1]));

    [Fact]
    public void A_single_number_has_no_axes() => Assert.Empty(DrawingOrder.Axes([], []));
}
