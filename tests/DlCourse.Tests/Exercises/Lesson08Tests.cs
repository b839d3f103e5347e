using DlCourse.Exercises;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Exercises;

/// <summary>The numbers of lesson 08 against other ways to find them: slopes are measured, not derived.</summary>
public class Lesson08Tests
{
    [Fact]
    public void A_step_along_measured_slopes_is_a_right_update()
    {
        static double[] Measured(double[] w, double[] i, double actual, double rate)
        {
            double E(Vector<double> v) => 0.5 * Math.Pow((i[0] * v[0] + i[1] * v[1]) * v[4] + (i[0] * v[2] + i[1] * v[3]) * v[5] - actual, 2);
            return [.. Vector<double>.Build.Dense(w) - rate * FiniteDifference.Gradient(E, Vector<double>.Build.Dense(w))];
        }

        Assert.Equal(Outcome.Correct, Lesson08.OldWeights.Check(Measured).Outcome);
    }

    [Fact]
    public void Measured_slopes_are_right_pieces_of_the_backward_pass()
    {
        static double Loss(double z, double y) => Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z))) - y * z;
        static double Delta(double prediction, double y) => FiniteDifference.Central(z => Loss(z, y), Math.Log(prediction / (1 - prediction)));
        static Vector<double> HiddenDeltas(double delta, Vector<double> w2, Vector<double> h) =>
            FiniteDifference.Gradient(z => delta * (w2 * z.Map(Activations.Sigmoid)), h.Map(p => Math.Log(p / (1 - p))));

        Assert.Equal(Outcome.Correct, Lesson08.OutputDelta.Check(Delta).Outcome);
        Assert.Equal(Outcome.Correct, Lesson08.HiddenDeltas.Check(HiddenDeltas).Outcome);
    }

    [Fact]
    public void Measured_slopes_along_the_inputs_are_right()
    {
        static Vector<double> Measured(Vector<double> p, Vector<double> t, Vector<double> h, Matrix<double> W2, Matrix<double> W1)
        {
            // Inputs, biases and output sums that make h and p what they are; x = 0 will do.
            var (z1, z2) = (h.Map(v => Math.Log(v / (1 - v))), p.Map(v => Math.Log(Math.Max(v, 1e-300))) - W2 * h);
            return FiniteDifference.Gradient(
                x => W2 * (z1 + W1 * x).Map(Activations.Sigmoid) + z2 is var z ? Math.Log(z.Map(Math.Exp).Sum()) - t * z : 0,
                Vector<double>.Build.Dense(W1.ColumnCount));
        }

        Assert.Equal(Outcome.Correct, Lesson08.InputBlame.Check(Measured).Outcome);
    }

    [Fact]
    public void The_colleagues_update_rounds_to_the_same_two_digits_as_the_right_one()
    {
        double[] right = [0.121326, 0.226989, 0.132135, 0.0982025, 0.1743825, 0.169416];
        double[] wrong = [0.11 + 0.05 * 0.809 * 0.1743825 * 2, 0.21 + 0.05 * 0.809 * 0.1743825 * 3, 0.12 + 0.05 * 0.809 * 0.169416 * 2, 0.08 + 0.05 * 0.809 * 0.169416 * 3, 0.1743825, 0.169416];
        static double Out(double[] w) => (2 * w[0] + 3 * w[1]) * w[4] + (2 * w[2] + 3 * w[3]) * w[5];

        Assert.Equal(0.25575, Out(right), 5);
        Assert.Equal(0.26063, Out(wrong), 5);
    }
}
