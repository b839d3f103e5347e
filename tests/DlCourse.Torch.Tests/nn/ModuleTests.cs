using TorchSharp.Modules;
using TorchSharp.Utils;

namespace DlCourse.Torch.Tests.Networks;

/// <summary>What all modules have in common: components, modes, the state dictionary, hooks.</summary>
public sealed class ModuleTests
{
    [Fact]
    public void Fields_are_components_under_their_names() =>
        Assert.Equal(["weight", "renamed", "inner.weight", "inner.renamed"], new Outer().named_parameters().Select(one => one.name));

    [Fact]
    public void Tensors_that_are_no_parameters_are_buffers()
    {
        var net = new Outer();
        Assert.Equal(["inner.scratch", "inner.seen"], net.named_buffers().Select(one => one.name));
        Assert.Equal(["inner.seen"], net.named_buffers(include_nonpersistent: false).Select(one => one.name));
        Assert.All(net.buffers(), buffer => Assert.False(buffer.requires_grad));
    }

    [Fact]
    public void Nothing_is_registered_before_RegisterComponents() => Assert.Empty(new Forgetful().parameters());

    [Fact]
    public void Without_recursion_only_the_own_parameters_are_listed() =>
        Assert.Equal(["weight", "renamed"], new Outer().named_parameters(recurse: false).Select(one => one.name));

    [Fact]
    public void A_parameter_of_two_modules_is_listed_once_and_saved_under_both_names()
    {
        var net = new Tied();
        Assert.Equal(["first.weight", "first.renamed", "second.renamed"], net.named_parameters().Select(one => one.name));
        Assert.True(net.state_dict().ContainsKey("second.weight"));
    }

    [Fact]
    public void Modules_are_listed_with_their_paths()
    {
        var net = new Nested();
        Assert.Equal(["outer"], net.named_children().Select(one => one.name));
        Assert.Equal(["outer", "outer.inner"], net.named_modules().Select(one => one.name));
        Assert.Equal(2, net.modules().Count());
    }

    [Fact]
    public void A_path_finds_a_parameter_and_a_buffer()
    {
        var net = new Nested();
        Assert.Same(net.outer.inner.weight, net.get_parameter("outer.inner.weight"));
        Assert.Same(net.outer.inner.seen, net.get_buffer("outer.inner.seen"));
        Assert.True(net.has_parameter("outer.weight"));
        Assert.False(net.has_parameter("outer.inner.seen"));
        Assert.Null(net.get_buffer("inner.seen"));
    }

    [Fact]
    public void Train_and_eval_reach_every_module()
    {
        var net = new Nested();
        Assert.True(net.outer.inner.training);
        net.eval();
        Assert.False(net.training || net.outer.training || net.outer.inner.training);
        net.train();
        Assert.True(net.training && net.outer.inner.training);
    }

    [Fact]
    public void Apply_visits_the_innermost_first()
    {
        var names = new List<string>();
        new Nested().apply(module => names.Add(module.GetName()));
        Assert.Equal(["Inner", "Outer", "Nested"], names);
    }

    [Fact]
    public void Zero_grad_forgets_or_clears_every_gradient()
    {
        var net = new Outer();
        net.call(ones(2)).sum().backward();
        net.zero_grad(set_to_none: false);
        Assert.Equal(0f, net.inner.weight.grad!.sum().item<float>());
        net.zero_grad();
        Assert.All(net.parameters(), parameter => Assert.Null(parameter.grad));
    }

    [Fact]
    public void A_frozen_parameter_gets_no_gradient()
    {
        var net = new Outer();
        foreach (var parameter in net.inner.parameters()) parameter.requires_grad = false;
        net.call(ones(2)).sum().backward();
        Assert.Null(net.inner.weight.grad);
        Assert.NotNull(net.weight.grad);
    }

    [Fact]
    public void Hooks_see_and_replace_inputs_and_results()
    {
        var net = new Inner();
        var calls = new List<string>();
        net.register_forward_pre_hook(_ => calls.Add("before"));
        net.register_forward_hook(_ => calls.Add("after"));
        net.register_forward_pre_hook((_, input) => input * 0);
        var doubled = net.register_forward_hook((_, _, output) => output + 1);
        net.register_forward_hook((_, _, _) => null!);
        Assert.Equal(1f, net.call(ones(2))[0].item<float>());
        Assert.Equal(["before", "after"], calls);
        doubled.remove();
        Assert.Equal(0f, net.call(ones(2))[0].item<float>());
        Assert.Equal(2f, net.forward(ones(2))[0].item<float>());
    }

    [Fact]
    public void Loading_a_state_dictionary_copies_it()
    {
        var (from, to) = (new Outer(), new Outer());
        using (no_grad()) from.inner.weight.fill_(7);
        var (missing, unexpected) = to.load_state_dict(from.state_dict());
        Assert.Empty(missing.Concat(unexpected));
        using (no_grad()) from.inner.weight.fill_(8);
        Assert.Equal(7f, to.inner.weight[0].item<float>());
    }

    [Fact]
    public void Loading_loosely_reports_what_was_left_out()
    {
        var source = new Outer().state_dict();
        source.Remove("weight");
        source.Add("extra", zeros(1));
        var (missing, unexpected) = new Outer().load_state_dict(source, strict: false);
        Assert.Equal(["weight"], missing);
        Assert.Equal(["extra"], unexpected);
    }

    [Fact]
    public void Skipped_names_are_neither_loaded_nor_missed()
    {
        var (from, to) = (new Outer(), new Outer());
        using (no_grad()) from.weight.fill_(7);
        to.load_state_dict(from.state_dict(), skip: ["weight"]);
        Assert.Equal(2f, to.weight[0].item<float>());
    }

    [Fact]
    public void Conversion_reaches_fields_gradients_and_buffers()
    {
        var net = new Outer();
        net.call(ones(2)).sum().backward();
        net.to(float64);
        Assert.Equal(float64, net.inner.weight.dtype);
        Assert.Equal(float64, net.inner.weight.grad!.dtype);
        Assert.Equal(float64, net.inner.seen.dtype);
        Assert.Same(net.inner.weight, net.get_parameter("inner.weight"));
        Assert.Equal(float64, net.call(ones(2, dtype: float64)).dtype);
    }

    [Fact]
    public void Conversion_keeps_a_parameter_of_two_modules_one()
    {
        var net = new Tied();
        net.to(float64);
        Assert.Same(net.first.weight, net.second.weight);
    }

    [Fact]
    public void Disposing_of_a_module_disposes_of_its_tensors()
    {
        var net = new Outer();
        net.Dispose();
        Assert.True(net.inner.weight.IsInvalid);
        Assert.True(net.inner.seen.IsInvalid);
    }

    [Fact]
    public void A_parameter_takes_the_place_of_its_tensor_in_the_scope()
    {
        Parameter kept;
        using (NewDisposeScope())
        {
            kept = new Parameter(zeros(2));
            kept.MoveToOuterDisposeScope();
            _ = new Parameter(zeros(2));
        }

        Assert.False(kept.IsInvalid);
    }

    [Fact]
    public void A_parameter_of_a_result_is_a_leaf()
    {
        var parameter = new Parameter(ones(2, requires_grad: true) * 2);
        Assert.True(parameter.is_leaf);
        Assert.True(parameter.requires_grad);
        Assert.False(new Parameter(ones(2), requires_grad: false).requires_grad);
    }

    private sealed class Inner : nn.Module<Tensor, Tensor>
    {
        public Parameter weight = new(ones(2) * 2);
        public readonly Tensor seen = zeros(2);
        [ComponentName(Name = "renamed")]
        private readonly Parameter other = new(zeros(2));
        private readonly Tensor? nothing;

        public Inner(Parameter? shared = null, Tensor? nothing = null) : base(nameof(Inner))
        {
            weight = shared ?? weight;
            this.nothing = nothing;
            register_buffer("scratch", zeros(1), persistent: false);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => nothing is null ? input * weight + other : input;
    }

    private sealed class Outer : nn.Module<Tensor, Tensor>
    {
        public readonly Inner inner = new();
        public readonly Parameter weight = new(ones(2) * 2);
        [ComponentName(Name = "renamed")]
        private readonly Parameter other = new(zeros(2));

        public Outer() : base(nameof(Outer)) => RegisterComponents();

        public override Tensor forward(Tensor input) => inner.call(input) * weight + other;
    }

    private sealed class Nested : nn.Module<Tensor, Tensor>
    {
        public readonly Outer outer = new();

        public Nested() : base(nameof(Nested)) => RegisterComponents();

        public override Tensor forward(Tensor input) => outer.call(input);
    }

    private sealed class Tied : nn.Module<Tensor, Tensor>
    {
        public readonly Inner first = new();
        public readonly Inner second;

        public Tied() : base(nameof(Tied))
        {
            second = new Inner(first.weight);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => second.call(first.call(input));
    }

    private sealed class Forgetful() : nn.Module<Tensor, Tensor>(nameof(Forgetful))
    {
        private readonly Parameter weight = new(ones(2));

        public override Tensor forward(Tensor input) => input * weight;
    }
}
