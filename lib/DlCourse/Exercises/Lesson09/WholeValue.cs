using DlCourse.Scratch;

namespace DlCourse.Exercises;

/// <content>09.6: the whole class.</content>
public static partial class Lesson09
{
    /// <summary>
    /// 09.6 (make): a class of your own that differentiates. The function returns f = tanh(s · s − x) · s with s = x · y + z, and its gradients
    /// along x, y and z; the reference are the tensors.
    /// </summary>
    public static FunctionExercise<double, double, double, double[]> WholeValue { get; } = new(new()
    {
        Id = "09.6",
        Kind = ExerciseKind.Make,
        Title = "Your own autograd",
        Reference = OnTensors,
        Cases = [(1, 2, -1.5), (0.5, -1, 0.25)],
        Nasty = [(0, 0, 0), (0, 1, 1), (-1, 0, 0.5), (1, 1, -1)],
        Random = draw => (draw.Number(-1, 1), draw.Number(-1, 1), draw.Number(-1, 1)),
        Misconceptions =
        [
            new((x, y, z) => On(new() { Backward = result => Walk(result, (_, slope, arriving) => slope * arriving) }, x, y, z),
                "A value that is used twice keeps only the last message. Where wires meet, gradients add up: +=."),
            new((x, y, z) => On(new() { Backward = _ => { } }, x, y, z),
                "The number is right, and all gradients are 0. Does * keep both parents? Is Grad of the result 1, is every value in the list, and does the result hand on first?"),
            new((x, y, z) => On(new() { Backward = WalkByLevels }, x, y, z),
                "It goes level by level, so s hands on before all its users have handed on to it. Use the order of exercise 09.3, turned round."),
            new((x, y, z) => On(new()
            {
                Backward = result =>
                {
                    result.Grad = 1;
                    WalkWithoutOrder(result);
                },
            }, x, y, z), "Every call hands on the whole sum again, so what lies behind s counts too often. Fix the order first; then each value hands on once."),
            new((x, y, z) => On(new()
            {
                Backward = result =>
                {
                    foreach (var value in result.Order()) value.Grad = 1;
                    foreach (var value in result.Order().Reverse()) value.HandOn();
                },
            }, x, y, z), "Every value starts with the gradient 1. Only the result does: all others start with 0."),
            new((x, y, z) => On(new() { Backward = SeededAtEveryCall }, x, y, z),
                "Backward calls Backward, and each call sets a Grad to 1. Only the result starts with 1; the walk needs an order, not calls."),
            new((x, y, z) => On(new() { Plus = (a, b) => a.Data + b.Data }, x, y, z),
                "The sum keeps no parents, so nothing behind it gets a gradient. Give it (a, 1) and (b, 1)."),
            new((x, y, z) => On(new() { Minus = (a, b) => new(a.Data - b.Data, (a, 1), (b, 1)) }, x, y, z),
                "The slopes of the difference are wrong: if b grows, a − b falls."),
            new((x, y, z) => On(new() { Minus = (a, b) => new(a.Data - b.Data, (a, -1), (b, 1)) }, x, y, z),
                "The slopes of the difference are exchanged: a − b grows with a and falls with b."),
            new((x, y, z) => On(new() { Times = (a, b) => new(a.Data * b.Data, (a, a.Data), (b, b.Data)) }, x, y, z),
                "The slopes of the product are exchanged: along a the slope is b."),
            new((x, y, z) => On(new() { Times = (a, b) => new(a.Data * b.Data, (a, 1), (b, 1)) }, x, y, z),
                "1 and 1 are the slopes of a sum. Along one factor the slope of a product is the other factor."),
            new((x, y, z) => On(new() { Plus = (a, b) => new(a.Data + b.Data, (a, b.Data), (b, a.Data)) }, x, y, z),
                "The sum has the slopes of a product. Its own are 1 and 1."),
            new((x, y, z) => On(new() { Tanh = a => new(Math.Tanh(a.Data), (a, 1 - a.Data * a.Data)) }, x, y, z),
                "The slope of tanh is 1 − t² with the output t, not with the input."),
            new((x, y, z) => On(new() { Tanh = a => new(Math.Tanh(a.Data), (a, 1 - Math.Tanh(a.Data))) }, x, y, z),
                "The slope of tanh lacks its square: 1 − t²."),
            new((x, y, z) => On(new() { Tanh = a => Math.Tanh(a.Data) }, x, y, z),
                "What lies before tanh gets nothing: tanh or the difference keeps no parents. Give each its parents, with a slope for each."),
            new((x, y, z) => On(new(), x, y, z)[..1], "The gradients are missing: the check cell returns four numbers. Put it back as it was."),
        ],
        Hints =
        [
            "Every operation is one line, as in exercise 09.1: new(number, (a, slope), (b, slope)). For a − b the second slope is −1.",
            "Backward has three parts: the order of exercise 09.3 with this as the result, Grad = 1, and the walk of exercise 09.4 over order.Reverse<MyValue>().",
            "A local function Visit inside Backward can fill a List<MyValue>. Start it with Visit(this).",
        ],
        Solution = """
            // solution 09.6
            class MyValue(double data, params (MyValue Parent, double Slope)[] parents)
            {
                public double Data = data, Grad;
                public (MyValue Parent, double Slope)[] Parents = parents;
                public static implicit operator MyValue(double number) => new(number);
                public static MyValue operator +(MyValue a, MyValue b) => new(a.Data + b.Data, (a, 1), (b, 1));
                public static MyValue operator -(MyValue a, MyValue b) => new(a.Data - b.Data, (a, 1), (b, -1));
                public static MyValue operator *(MyValue a, MyValue b) => new(a.Data * b.Data, (a, b.Data), (b, a.Data));
                public MyValue Tanh() => new(Math.Tanh(Data), (this, 1 - Math.Tanh(Data) * Math.Tanh(Data)));
                public void Backward()
                {
                    var (order, seen) = (new List<MyValue>(), new HashSet<MyValue>());
                    void Visit(MyValue v) { if (seen.Add(v)) { foreach (var (parent, _) in v.Parents) Visit(parent); order.Add(v); } }
                    Visit(this);
                    Grad = 1;
                    foreach (var value in order.Reverse<MyValue>())
                        foreach (var (parent, slope) in value.Parents) parent.Grad += slope * value.Grad;
                }
            }
            """,
        Praise = "Your class and the tensors find the same gradients, on all inputs.",
        Explanation = "Each operation knows only its own slopes. The order, the product along wires and the plus where they meet do all the rest.",
    });

    private static double[] OnTensors(double x, double y, double z)
    {
        var (a, b, c) = (tensor(x, float64, requires_grad: true), tensor(y, float64, requires_grad: true), tensor(z, float64, requires_grad: true));
        var s = a * b + c;
        var f = (s * s - a).tanh() * s;
        f.backward();
        return [f.item<double>(), a.grad!.item<double>(), b.grad!.item<double>(), c.grad!.item<double>()];
    }

    private static double[] On(Parts parts, double x, double y, double z)
    {
        var (a, b, c) = (new Value(x), new Value(y), new Value(z));
        var s = parts.Plus(parts.Times(a, b), c);
        var f = parts.Times(parts.Tanh(parts.Minus(parts.Times(s, s), a)), s);
        parts.Backward(f);
        return [f.Data, a.Grad, b.Grad, c.Grad];
    }

    private static void SeededAtEveryCall(Value value)
    {
        value.Grad = 1;
        foreach (var (parent, slope) in value.Parents)
        {
            parent.Grad += slope * value.Grad;
            SeededAtEveryCall(parent);
        }
    }

    /// <summary>What a class of values is made of; every part right unless told otherwise.</summary>
    private sealed record Parts
    {
        public Func<Value, Value, Value> Plus { get; init; } = (a, b) => a + b;

        public Func<Value, Value, Value> Minus { get; init; } = (a, b) => a - b;

        public Func<Value, Value, Value> Times { get; init; } = (a, b) => a * b;

        public Func<Value, Value> Tanh { get; init; } = a => a.Tanh();

        public Action<Value> Backward { get; init; } = result => Walk(result, Right);
    }
}
