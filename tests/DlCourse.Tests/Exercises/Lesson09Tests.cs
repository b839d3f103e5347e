using DlCourse.Exercises;
using DlCourse.Scratch;

namespace DlCourse.Tests.Exercises;

/// <summary>Right answers to lesson 09 that look different from the solutions, and graphs as its check wires them.</summary>
public class Lesson09Tests
{
    [Fact]
    public void Any_order_with_parents_first_is_right()
    {
        // Kahn's way: whoever has no parent left comes next, the highest number first.
        static int[] Order(int[][] parents)
        {
            var left = Reached(parents);
            var order = new List<int>();
            while (left.Count > 0)
            {
                var next = left.Where(number => !parents[number].Any(left.Contains)).Max();
                left.Remove(next);
                order.Add(next);
            }

            return [.. order];
        }

        Assert.Equal(Outcome.Correct, Lesson09.ParentsFirst.Check(Order).Outcome);
    }

    [Fact]
    public void The_courses_own_order_is_right() =>
        Assert.Equal(Outcome.Correct, Lesson09.ParentsFirst.Check(parents => [.. Lesson09.Wire(parents).Order().Select(value => (int)value.Data)]).Outcome);

    [Fact]
    public void Passing_every_message_on_by_itself_is_right_too()
    {
        // A sum over all ways: slow, and no order is needed.
        static void HandOn(Value value, double message)
        {
            value.Grad += message;
            foreach (var (parent, slope) in value.Parents) HandOn(parent, slope * message);
        }

        static double[] Gradients(double a, double b)
        {
            Value x = a, y = b;
            var s = x * y;
            HandOn(s * s + x, 1);
            return [x.Grad, y.Grad];
        }

        Assert.Equal(Outcome.Correct, Lesson09.AddsUp.Check(Gradients).Outcome);
    }

    [Fact]
    public void Measured_slopes_are_those_of_the_tensors()
    {
        static double F(double x, double y, double z) => (x * y + z) is var s ? Math.Tanh(s * s - x) * s : 0;
        static double[] Measured(double x, double y, double z) =>
        [
            F(x, y, z),
            FiniteDifference.Central(v => F(v, y, z), x),
            FiniteDifference.Central(v => F(x, v, z), y),
            FiniteDifference.Central(v => F(x, y, v), z),
        ];

        Assert.Equal(Outcome.Correct, Lesson09.WholeValue.Check(Measured).Outcome);
    }

    [Fact]
    public void A_value_of_the_wiring_that_is_used_twice_is_one_value()
    {
        var result = Lesson09.Wire([[1, 2], [2, 2], []]);
        Assert.Same(result.Parents[1].Parent, result.Parents[0].Parent.Parents[0].Parent);
        Assert.Equal(3, result.Order().Count);
    }

    [Fact]
    public void A_missing_value_and_a_wrong_order_are_named()
    {
        Assert.Contains("Value 2 is missing", Lesson09.ParentsFirst.Check(parents => parents.Length > 1 ? [1, 0] : [0]).ToString(), StringComparison.Ordinal);
        Assert.Contains("Value 0 comes before value 1", Lesson09.ParentsFirst.Check(parents => parents.Length < 3 ? Enumerable.Range(0, parents.Length).Reverse().ToArray() : [2, .. Enumerable.Range(0, parents.Length).Where(i => i != 2)]).ToString(), StringComparison.Ordinal);
    }

    private static HashSet<int> Reached(int[][] parents)
    {
        var reached = new HashSet<int> { 0 };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(reached.SelectMany(number => parents[number]).ToArray());
        }

        return reached;
    }
}
