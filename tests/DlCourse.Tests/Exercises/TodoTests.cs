using DlCourse.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Exercises;

public class TodoTests
{
    [Fact]
    public void A_blank_number_is_nan()
    {
        Assert.Equal(double.NaN, Todo.Here<double>());
        Assert.Equal(float.NaN, Todo.Here<float>());
    }

    [Fact]
    public void A_blank_array_or_string_is_empty()
    {
        Assert.Empty(Todo.Here<double[]>());
        Assert.Empty(Todo.Here<double[,]>());
        Assert.Empty(Todo.Here<string>());
    }

    [Fact]
    public void A_blank_object_is_null()
    {
        Assert.Null(Todo.Here<Vector<double>>());
        Assert.Null(Todo.Here<Func<double, double>>());
    }

    [Fact]
    public async Task Every_blank_is_counted_on_threads_of_its_own_too()
    {
        var count = Todo.Watch();
        _ = (Todo.Int, Todo.Bool, Todo.Here<int>(), Todo.Here<bool>(), Todo.Here<(int, int)>());
        await Task.Run(() => Todo.Int);
        Assert.Equal(6, count.Value);
    }
}
