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
    public void Every_blank_is_counted()
    {
        var before = Todo.Uses;
        _ = (Todo.Int, Todo.Bool, Todo.Here<int>(), Todo.Here<bool>(), Todo.Here<(int, int)>());
        Assert.Equal(before + 5, Todo.Uses);
    }
}
