using DlCourse.Plotting;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Plotting;

public class NeuronTests
{
    private static readonly Figure Worked = Plot.Neuron(
        "n", Vector<double>.Build.Dense([1, 3, -2]), Vector<double>.Build.Dense([-1, 2]), Activations.Sigmoid);

    [Theory]
    [InlineData("w₀ = 1")]
    [InlineData("w₁ = 3")]
    [InlineData("w₂ = −2")]
    [InlineData("x₁ = −1")]
    [InlineData("x₂ = 2")]
    [InlineData("z = −6")]
    [InlineData("ŷ =")]
    [InlineData("0.00247")]
    public void Every_number_is_written_in_the_picture(string words) =>
        Assert.Contains(Marks.All(Worked, "text"), text => text.Value == words);

    [Fact]
    public void A_negative_weight_has_a_dashed_wire_and_a_large_one_a_thick_wire()
    {
        var wires = Marks.All(Worked, "line").Take(3).ToArray();
        Assert.Equal(["none", "none", "7 5"], wires.Select(wire => wire.Attribute("stroke-dasharray")!.Value));
        Assert.True(Marks.Number(wires[1], "stroke-width") > Marks.Number(wires[0], "stroke-width"));
    }

    [Fact]
    public void A_diagram_has_no_axes() => Assert.DoesNotContain(Marks.All(Worked, "text"), text => text.Attribute("class") is not null);
}
