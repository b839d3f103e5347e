using DlCourse.Torch.Random;
using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Tests.Random;

[Collection(nameof(DefaultGenerator))]
public class SamplingTests
{
    [Fact]
    public void Randint_never_reaches_the_upper_limit()
    {
        var numbers = randint(-2, 3, new long[] { 2000 }, generator: new Generator(1)).data<long>().ToArray();
        Assert.Equal([-2, -1, 0, 1, 2], numbers.Distinct().Order());
    }

    [Fact]
    public void Randint_takes_a_tuple_as_size() => Assert.Equal([2, 3], randint(0, 10, (2, 3)).shape);

    [Fact]
    public void Randint_of_an_empty_range_says_so()
    {
        var error = Assert.Throws<TensorException>(() => randint(5, 5, 3));
        Assert.Contains("low is 5 and high 5", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Randint_beyond_the_element_type_says_so() => Assert.Throws<TensorException>(() => randint(0, 300, 3, dtype: uint8));

    [Fact]
    public void Rand_of_integers_says_which_types_are_possible()
    {
        var error = Assert.Throws<TensorException>(() => rand(3, dtype: int64));
        Assert.Contains("float32 or float64", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rand_of_an_empty_shape_draws_nothing()
    {
        var generator = new Generator(1);
        var state = generator.get_state().data<byte>().ToArray();
        Assert.Equal(0, rand(0, 5, generator: generator).numel());
        Assert.Equal(state, generator.get_state().data<byte>().ToArray());
    }

    [Fact]
    public void Rand_can_require_a_gradient() => Assert.True(rand(3, requires_grad: true).requires_grad);

    [Fact]
    public void A_parameter_is_overwritten_only_without_recording()
    {
        var parameter = zeros(3, requires_grad: true);
        Assert.ThrowsAny<Exception>(() => parameter.normal_());
        using (no_grad()) parameter.normal_();
        Assert.True(parameter.is_leaf && parameter.requires_grad);
    }

    [Fact]
    public void Numbers_that_overwrite_a_view_go_into_its_base()
    {
        var table = zeros(4, 6);
        table.narrow(1, 2, 3).uniform_(1, 2);
        Assert.Equal(12, (table >= 1).sum().item<long>());
    }

    [Fact]
    public void A_transposed_tensor_gets_the_same_numbers_into_the_same_memory()
    {
        var (plain, transposed) = (empty(3, 4), empty(3, 4));
        plain.uniform_(0, 1, new Generator(9));
        transposed.t().uniform_(0, 1, new Generator(9));
        Assert.Equal(plain.data<float>().ToArray(), transposed.data<float>().ToArray());
    }

    [Fact]
    public void Numbers_that_overwrite_a_tensor_with_a_history_cut_it_off()
    {
        var x = ones(3, requires_grad: true);
        var y = x * 2;
        y.uniform_(0, 1);
        (y + x).sum().backward();
        Assert.Equal([1f, 1f, 1f], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void Bernoulli_of_something_that_is_no_probability_says_so() => Assert.Throws<TensorException>(() => bernoulli(tensor([0.5f, 1.5f])));

    [Fact]
    public void Multinomial_without_replacement_draws_each_index_once()
    {
        var drawn = multinomial(ones(10), 10, generator: new Generator(3)).data<long>().ToArray();
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (long)i), drawn.Order());
    }

    [Fact]
    public void Multinomial_without_replacement_needs_enough_weights_above_0()
    {
        var error = Assert.Throws<TensorException>(() => multinomial(tensor([1f, 0f, 0f]), 2));
        Assert.Contains("row 0 has 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Multinomial_refuses_a_negative_weight() => Assert.Throws<TensorException>(() => multinomial(tensor([1f, -1f]), 1));

    [Fact]
    public void Multinomial_never_draws_a_weight_of_0()
    {
        var drawn = multinomial(tensor([0f, 1f, 0f, 2f, 0f]), 1000, true, new Generator(3)).data<long>().ToArray();
        Assert.Equal([1, 3], drawn.Distinct().Order());
    }

    [Fact]
    public void A_standard_deviation_below_0_is_refused() => Assert.Throws<TensorException>(() => zeros(3).normal_(0, -1));

    [Fact]
    public void A_randperm_of_very_many_is_a_permutation_too()
    {
        var order = new long[1000];
        Permutation.FillLong(new RandomStream(3), order);
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => (long)i), order.Order());
        Assert.NotEqual(order.Order(), order);
    }
}
