using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Scratch;

public class NearestNeighbourTests
{
    private static readonly Matrix<double> Inputs = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 0 }, { 4, 0 }, { 0, 3 } });
    private static readonly NearestNeighbour Model = new(Inputs, Vector<double>.Build.Dense([0, 1, 2]));

    [Theory]
    [InlineData(1.9, 0, 0)]
    [InlineData(2.1, 0, 1)]
    [InlineData(0, 1.6, 2)]
    [InlineData(2, 0, 0)]       // as near to the first as to the second: the first
    [InlineData(2, 1.5, 0)]     // the middle of the triangle's long side is 2.5 away from all three
    public void The_nearest_example_answers(double x, double y, int label) => Assert.Equal(label, Model.Predict(Vector<double>.Build.Dense([x, y])));

    [Fact]
    public void It_is_right_on_what_it_remembers() => Assert.Equal(1, Model.Accuracy(Inputs, Vector<double>.Build.Dense([0, 1, 2])));

    [Fact]
    public void It_finds_what_a_plain_search_finds()
    {
        const int seed = 11;
        var random = new Random(seed);
        var many = Matrix<double>.Build.Dense(200, 5, (_, _) => random.NextDouble());
        var model = new NearestNeighbour(many, Vector<double>.Build.Dense(200));
        for (var i = 0; i < 50; i++)
        {
            var x = Vector<double>.Build.Dense(5, _ => random.NextDouble());
            Assert.Equal(Enumerable.Range(0, 200).MinBy(row => (many.Row(row) - x).L2Norm()), model.Find(x));
        }
    }

    [Fact]
    public void Another_number_of_numbers_is_refused() =>
        Assert.Contains("2 numbers each, but this one has 3", Assert.Throws<ArgumentException>(() => Model.Predict(Vector<double>.Build.Dense(3))).Message, StringComparison.Ordinal);
}
