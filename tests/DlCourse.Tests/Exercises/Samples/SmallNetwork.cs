using DlCourse.Exercises;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.9 (make): a model with dropout. The check is called with <c>() => new SmallNetwork()</c>.</summary>
    public static LayerExercise SmallNetwork { get; } = new(new()
    {
        Id = "99.9",
        Kind = ExerciseKind.Make,
        Title = "A network with dropout",
        Reference = () => new NetworkOf(net => net.Second.call(net.Drop.call(net.First.call(net.Input).relu()))),
        Blank = () => new NetworkOf(_ => Todo.Here<Tensor>()),
        Cases = [tensor(new float[,] { { 1, 2 }, { 0, 1 } }), tensor(new float[,] { { -1, 3 } })],
        Random = draw => draw.Tensor(draw.Whole(2, 4), 2),
        Misconceptions =
        [
            new(() => new NetworkOf(net => net.Second.call(net.Drop.call(net.First.call(net.Input)))), "Without a function between them two linear layers are one. Put relu() between them."),
            new(() => new NetworkOf(net => net.Second.call(net.First.call(net.Input).relu())), "Your dropout is never called. Call it in forward, between the layers."),
            new(() => new NetworkOf(net => net.Second.call(functional.dropout(net.First.call(net.Input).relu(), 0.5, true))), "This drops after eval() too. Use the field, or hand `training` over."),
        ],
        Hints = ["Three fields: two linear layers and the dropout.", "forward calls them in order, with relu() after the first."],
        Solution = """
            // solution 99.9
            class SmallNetwork : nn.Module<Tensor, Tensor> { }
            """,
        Explanation = "Fields are found by the module, so their parameters learn and train() and eval() reach the dropout.",
    });

    /// <summary>Layers in fields and a forward to choose.</summary>
    internal sealed class NetworkOf : Module<Tensor, Tensor>
    {
        private readonly Linear first;
        private readonly Dropout drop = Dropout(0.5);
        private readonly Linear second;
        private readonly Func<NetworkOf, Tensor> formula;

        public NetworkOf(Func<NetworkOf, Tensor> formula, int hidden = 8, bool bias = true, bool registered = true)
            : base("NetworkOf")
        {
            (first, second, this.formula) = (Linear(2, hidden), Linear(hidden, 1, hasBias: bias), formula);
            if (registered) RegisterComponents();
        }

        public Linear First => first;

        public Dropout Drop => drop;

        public Linear Second => second;

        public Tensor Input { get; private set; } = zeros(1);

        public override Tensor forward(Tensor input)
        {
            Input = input;
            return formula(this);
        }
    }
}
