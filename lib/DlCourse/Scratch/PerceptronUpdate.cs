using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>One moment at which the perceptron was wrong and moved its weights.</summary>
/// <param name="Epoch">The pass through the data, counted from 1.</param>
/// <param name="Example">The row of the example, counted from 0.</param>
/// <param name="Input">The example's n inputs, without the extra 1.</param>
/// <param name="Target">What it should have said: 0 or 1.</param>
/// <param name="Prediction">What it said: the other one.</param>
/// <param name="Weights">The n + 1 weights after the update.</param>
public sealed record PerceptronUpdate(
    int Epoch, int Example, Vector<double> Input, int Target, int Prediction, Vector<double> Weights)
{
    /// <summary>One line, for example <c>epoch 1  x = (1, 1)  y = 1  ŷ = 0  →  w = (1, 1, 1)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"epoch {Epoch}  x = {Examples.Format(Input)}  y = {Target}  ŷ = {Prediction}  →  w = {Examples.Format(Weights)}");
}
