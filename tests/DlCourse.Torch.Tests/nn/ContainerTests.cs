using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace DlCourse.Torch.Tests.Networks;

/// <summary>Modules made of modules.</summary>
public sealed class ContainerTests
{
    [Fact]
    public void A_sequence_numbers_its_modules_or_takes_their_names()
    {
        Assert.Equal(["0.weight", "0.bias", "2.weight", "2.bias"], Sequential(Linear(2, 3), ReLU(), Linear(3, 1)).state_dict().Keys);
        Assert.Equal(["first.weight", "first.bias"], Sequential(("first", Linear(2, 3)), ("act", ReLU())).state_dict().Keys);
        Assert.Equal(["0.weight", "head.weight"], Sequential().append(Linear(2, 3, hasBias: false)).append("head", Linear(3, 1, hasBias: false)).state_dict().Keys);
    }

    [Fact]
    public void A_part_of_a_sequence_shares_its_modules_and_keeps_their_names()
    {
        var net = Sequential(Linear(2, 3), ReLU(), Linear(3, 1));
        Assert.Equal(3, net.Count);
        Assert.Equal(["1", "2"], net[1..].named_children().Select(one => one.name));
        Assert.Same(net[2], net[(2, null)][0]);
        Assert.Same(((Linear)net[0]).weight, net[..^1].parameters().First());
    }

    [Fact]
    public void Results_between_modules_are_disposed_of_and_their_gradients_are_not()
    {
        Tensor? between = null, kept = null;
        var first = Linear(2, 3);
        first.register_forward_hook((_, _, output) =>
        {
            (between, kept) = (output, output.detach());
            return output;
        });
        var x = ones(1, 2);
        var y = Sequential(Identity(), first, Tanh(), Flatten(), Linear(3, 1)).call(x);
        Assert.True(between!.IsInvalid);
        Assert.False(kept!.IsInvalid || x.IsInvalid);
        y.sum().backward();
        Assert.Equal([3, 2], first.weight.grad!.shape);
    }

    [Fact]
    public void A_sequence_of_nothing_returns_its_input()
    {
        var x = ones(2);
        Assert.Same(x, Sequential().call(x));
        Assert.Same(x, Sequential(Identity(), Identity()).call(x));
    }

    [Fact]
    public void A_list_keeps_numbers_in_order()
    {
        var list = ModuleList(Linear(1, 1, hasBias: false), Linear(2, 1, hasBias: false));
        list.Add(Linear(3, 1, hasBias: false));
        list.Insert(0, Linear(4, 1, hasBias: false));
        Assert.True(list.Remove(list[1]));
        list.append(Linear(5, 1, hasBias: false));
        Assert.Equal(["0.weight", "1.weight", "2.weight", "3.weight"], list.state_dict().Keys);
        Assert.Equal([4L, 2, 3, 5], list.Select(module => ((Linear)module).in_features));
        Assert.Equal(["layers.0.weight", "layers.1.weight"], new Stack().state_dict().Keys);
    }

    [Fact]
    public void A_dictionary_keeps_names_in_order()
    {
        var heads = ModuleDict<Module<Tensor, Tensor>>(("left", Linear(2, 1)), ("right", ReLU()));
        heads["middle"] = Tanh();
        Assert.Equal(["left", "right", "middle"], heads.keys());
        Assert.Equal(["left.weight", "left.bias"], heads.state_dict().Keys);
        Assert.True(heads.ContainsKey("right") && heads.Remove("right") && !heads.Remove("right"));
        Assert.Equal(("middle", heads["middle"]), heads[1]);
        heads.clear();
        Assert.Empty(heads.parameters());
    }

    [Fact]
    public void Parameters_in_lists_and_dictionaries_have_names_and_are_converted()
    {
        var list = ParameterList(new Parameter(ones(1)), new Parameter(ones(2)));
        list.RemoveAt(0);
        list.append(new Parameter(ones(3)));
        Assert.Equal(["0", "1"], list.state_dict().Keys);
        list.to(float64);
        Assert.Equal(float64, list[1].dtype);
        var named = ParameterDict(("a", new Parameter(ones(1))), ("b", new Parameter(ones(2))));
        named.to(float64);
        Assert.Equal(float64, named["b"].dtype);
        Assert.Same(named["a"], named.get_parameter("a"));
        Assert.Equal(["a", "b"], named.named_parameters().Select(one => one.name));
    }

    private sealed class Stack : Module<Tensor, Tensor>
    {
        private readonly ModuleList<Linear> layers = ModuleList(Linear(2, 2, hasBias: false), Linear(2, 2, hasBias: false));

        public Stack() : base(nameof(Stack)) => RegisterComponents();

        public override Tensor forward(Tensor input) => layers.Aggregate(input, (x, layer) => layer.call(x).relu());
    }
}
