using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Tests.Random;

[Collection(nameof(DefaultGenerator))]
public class GeneratorTests
{
    [Fact]
    public void A_new_generator_starts_from_seed_0() => Assert.Equal(rand(8, generator: new Generator(0)).data<float>().ToArray(), rand(8, generator: new Generator()).data<float>().ToArray());

    [Fact]
    public void The_initial_seed_is_the_one_that_was_set_last()
    {
        var generator = new Generator(3);
        generator.manual_seed(-7);
        Assert.Equal(-7, generator.initial_seed());
    }

    [Fact]
    public void A_saved_state_gives_the_same_numbers_again()
    {
        var generator = new Generator(11);
        randn(5, generator: generator);
        var state = generator.get_state();
        var first = randn(7, generator: generator).data<float>().ToArray();
        generator.set_state(state);
        Assert.Equal(first, randn(7, generator: generator).data<float>().ToArray());
    }

    [Fact]
    public void A_saved_state_continues_in_another_generator()
    {
        var generator = new Generator(11);
        randn(3, generator: generator);
        var other = new Generator(99);
        other.set_state(generator.get_state());
        Assert.Equal(randn(4, generator: generator).data<float>().ToArray(), randn(4, generator: other).data<float>().ToArray());
    }

    [Fact]
    public void A_state_taken_before_the_first_draw_can_be_loaded()
    {
        var generator = new Generator(5);
        generator.set_state(new Generator(6).get_state());
        Assert.Equal(6, generator.initial_seed());
    }

    [Fact]
    public void Drawing_from_one_generator_leaves_the_others_where_they_are()
    {
        manual_seed(1);
        var expected = rand(4).data<float>().ToArray();
        manual_seed(1);
        rand(100, generator: new Generator(2));
        Assert.Equal(expected, rand(4).data<float>().ToArray());
    }

    [Fact]
    public void Manual_seed_returns_the_default_generator()
    {
        var generator = manual_seed(8);
        var expected = rand(4, generator: generator).data<float>().ToArray();
        random.manual_seed(8);
        Assert.Equal(expected, rand(4).data<float>().ToArray());
    }

    [Fact]
    public void Seed_chooses_a_new_seed_and_tells_it()
    {
        var chosen = seed();
        var expected = rand(4).data<float>().ToArray();
        Assert.Equal(chosen, initial_seed());
        manual_seed(chosen);
        Assert.Equal(expected, rand(4).data<float>().ToArray());
    }

    [Fact]
    public void The_state_of_the_default_generator_can_be_saved_and_restored()
    {
        manual_seed(21);
        var state = get_rng_state();
        var expected = rand(4).data<float>().ToArray();
        set_rng_state(state);
        Assert.Equal(expected, rand(4).data<float>().ToArray());
    }

    [Fact]
    public void Disposing_of_the_default_generator_does_no_harm()
    {
        manual_seed(4).Dispose();
        Assert.Equal(4, initial_seed());
    }

    [Fact]
    public void A_disposed_generator_cannot_draw()
    {
        var generator = new Generator(1);
        generator.Dispose();
        Assert.Throws<ObjectDisposedException>(() => rand(3, generator: generator));
    }

    [Fact]
    public void A_state_of_the_wrong_length_is_refused()
    {
        var error = Assert.Throws<TensorException>(() => new Generator().set_state(zeros(10, dtype: ScalarType.Byte)));
        Assert.Contains("5056 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_state_are_refused() => Assert.Throws<TensorException>(() => new Generator().set_state(zeros(5056, dtype: ScalarType.Byte)));

    [Fact]
    public void A_state_that_points_beyond_its_words_is_refused()
    {
        var state = new Generator(1).get_state();
        state[8] = tensor((byte)9);
        Assert.Throws<TensorException>(() => new Generator().set_state(state));
    }
}
