using DlCourse.Exercises.Authoring;
using DlCourse.Scratch;

namespace DlCourse.Exercises;

/// <summary>The exercises of lesson 09, autograd from scratch.</summary>
public static partial class Lesson09
{
    /// <summary>Wires up values for a check: each has its number as data and slope 1 on every wire.</summary>
    /// <param name="parents">For each number the numbers of its parents; 0 is the result. No circles.</param>
    /// <returns>Value number 0.</returns>
    public static Value Wire(int[][] parents)
    {
        ArgumentNullException.ThrowIfNull(parents);
        var made = new Dictionary<int, Value>();
        return Make(0);

        Value Make(int number) => made.TryGetValue(number, out var known) ? known
            : made[number] = new Value(number, [.. parents[number].Select(parent => (Make(parent), 1.0))]);
    }

    /// <summary>A walk back over new values, users first.</summary>
    /// <param name="result">Where it starts.</param>
    /// <param name="gather">From the parent's gradient so far, the slope on the wire and the gradient that comes along it.</param>
    /// <param name="seed">The gradient of the result.</param>
    /// <param name="forwards">Whether the walk runs in the order of the forward pass instead.</param>
    private static void Walk(Value result, Func<double, double, double, double> gather, double seed = 1, bool forwards = false)
    {
        var order = result.Order();
        result.Grad = seed;
        foreach (var value in forwards ? order : order.Reverse())
        {
            foreach (var (parent, slope) in value.Parents) parent.Grad = gather(parent.Grad, slope, value.Grad);
        }
    }

    private static double Right(double before, double slope, double arriving) => before + slope * arriving;

    /// <summary>Follows every wire at once when it is met, so that what lies behind a shared value gets its sum again and again.</summary>
    private static void WalkWithoutOrder(Value value)
    {
        foreach (var (parent, slope) in value.Parents)
        {
            parent.Grad += slope * value.Grad;
            WalkWithoutOrder(parent);
        }
    }

    /// <summary>Takes values as they are met, level by level, each once.</summary>
    private static void WalkByLevels(Value result)
    {
        var (queue, seen) = (new Queue<Value>([result]), new HashSet<Value> { result });
        result.Grad = 1;
        while (queue.TryDequeue(out var value))
        {
            value.HandOn();
            foreach (var (parent, _) in value.Parents.Where(wire => seen.Add(wire.Parent))) queue.Enqueue(parent);
        }
    }

    private static int[][] RandomGraph(Draw draw)
    {
        var count = draw.Whole(3, 8);
        int[] names = [0, .. Enumerable.Range(1, count - 1).OrderBy(_ => draw.Random.NextDouble())];
        var parents = new int[count][];
        for (var i = 0; i < count; i++)
        {
            var (later, number) = (i, i == 0 ? 2 : draw.Whole(0, 2));
            parents[names[i]] = i == count - 1 ? [] : [.. Enumerable.Range(0, number).Select(_ => names[draw.Whole(later + 1, count - 1)])];
        }

        return parents;
    }
}
