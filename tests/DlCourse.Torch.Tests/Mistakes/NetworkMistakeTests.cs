using DlCourse.Torch.Shapes;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Mistakes;

/// <summary>What a learner gets wrong with networks: each message names the layer or the thing, and proposes a fix.</summary>
public sealed class NetworkMistakeTests
{
    private static readonly Tensor Images = zeros(32, 1, 28, 28);
    private static readonly Tensor Scores = zeros(4, 3);
    private static readonly Tensor Labels = tensor(new long[] { 0, 1, 2, 1 });
    private static readonly Parameter[] Parameters = [new(zeros(2))];

    public static TheoryData<string, Action, string[]> Mistakes => new()
    {
        // layers
        { "images that are not flattened", () => Network().call(Images), ["layer \"fc1\", Linear(784, 128)", "[32, 1, 28, 28]", "Flatten"] },
        { "a layer of another width than the one before computes", () => Sequential(Linear(4, 5), ReLU(), Linear(6, 2)).call(zeros(1, 4)), ["layer \"2\", Linear(6, 2)", "[1, 5]", "nn.Linear(5, …)"] },
        { "a layer inside a layer", () => new Nest().call(zeros(2, 3)), ["layer \"body.1\", Linear(5, 1)", "[2, 4]"] },
        { "a layer that is called by forward", () => Linear(3, 2).call(zeros(2, 4)), ["In Linear(3, 2)", "[2, 4]", "3 are needed"] },
        { "examples as columns", () => Linear(3, 2).call(zeros(3, 5)), ["[3, 5]", "transposed: x.T"] },
        { "one example without a batch axis", () => Linear(4, 2).call(zeros(2, 2)), ["x.reshape(1, 4)"] },
        { "a row of numbers for a layer of one input", () => Linear(1, 2).call(zeros(5)), ["unsqueeze(-1)"] },
        { "an input of another type than the weights", () => Linear(3, 2).call(zeros(2, 3, dtype: float64)), ["float64", "float32", "net.to(float64)"] },
        { "an input of integers", () => Linear(3, 2).call(zeros(2, 3, dtype: int64)), ["int64", "x.to(float32)"] },
        { "a word that is not in the table", () => Embedding(5, 2).call(tensor(new long[] { 1, 5 })), ["Embedding(5, 2)", "element 1 is 5", "0 to 4"] },
        { "words that are real numbers", () => Embedding(5, 2).call(zeros(3)), ["float32", "x.to(int64)"] },
        { "padding that is not in the table", () => Embedding(5, 2, padding_idx: 7), ["padding_idx is 7", "5 vectors"] },
        { "a share above 1", () => Dropout(20), ["Dropout", "p = 20", "0 to 1"] },
        { "dropout of channels without channels", () => Dropout2d().call(zeros(3)), ["[3]", "[batch, channels, …]"] },
        { "softmax over an axis that does not exist", () => Softmax(2).call(Scores), ["In Softmax", "axis 2"] },
        { "a negative number of outputs", () => Linear(3, -1), ["-1 outputs"] },
        { "the fans of a bias", () => init.kaiming_uniform_(zeros(3)), ["[3]", "bias", "zeros_"] },

        // labels
        { "labels that are real numbers", () => F.cross_entropy(Scores, Labels.to(float32)), ["cross_entropy", "float32", "target.to(int64)"] },
        { "labels that count from 1", () => CrossEntropyLoss().call(Scores, Labels + 1), ["In CrossEntropyLoss", "element 2 is 3", "0 to 2", "subtract 1"] },
        { "a negative label", () => F.nll_loss(Scores - 1, Labels - 1), ["element 0 is -1", "0 to 2"] },
        { "one-hot labels", () => F.cross_entropy(Scores, F.one_hot(Labels, 3)), ["[4, 3]", "argmax(1)"] },
        { "labels in a column", () => F.cross_entropy(Scores, Labels.unsqueeze(1)), ["[4, 1]", "squeeze(-1)"] },
        { "labels of another batch", () => F.cross_entropy(Scores, Labels[..3]), ["[4, 3]", "[3]", "[4]"] },
        { "classes as the last axis of sequences", () => F.cross_entropy(zeros(2, 5, 7), zeros(2, 5, dtype: int64)), ["axis 1", "transpose(1, 2)", "flatten(0, 1)"] },
        { "input and target exchanged", () => F.cross_entropy(Labels, Scores), ["int64", "exchanged"] },
        { "weights of another number of classes", () => CrossEntropyLoss(ones(2)).call(Scores, Labels), ["[2]", "3 classes"] },
        { "negative numbers one-hot", () => F.one_hot(Labels - 1), ["-1", "numbered from 0"] },
        { "too few classes one-hot", () => F.one_hot(Labels, 2), ["2", "rows of 3"] },

        // losses
        { "scores where probabilities are expected", () => BCELoss().call(Scores - 2, Scores), ["In BCELoss", "-2", "BCEWithLogitsLoss", "sigmoid()"] },
        { "probabilities where logarithms are expected", () => F.nll_loss(Scores + 0.3, Labels), ["nll_loss", "log_softmax"] },
        { "a divergence of probabilities", () => F.kl_div(Scores + 0.3, Scores + 0.3, false), ["input", "log_softmax"] },
        { "a divergence with a target of probabilities", () => KLDivLoss().call(Scores - 1, Scores + 0.3), ["target", "log_target: false", "PyTorch"] },
        { "a column against a row", () => MSELoss().call(zeros(32, 1), zeros(32)), ["In MSELoss", "[32, 1]", "[32]", "squeeze(-1)"] },
        { "a target of integers", () => F.mse_loss(zeros(3), arange(3)), ["int64", "target.to(float32)"] },
        { "truth values as a target", () => F.binary_cross_entropy_with_logits(zeros(3), zeros(3) > 0, null), ["bool", "target.to(float32)"] },
        { "smoothing above 1", () => F.cross_entropy(Scores, Labels, label_smoothing: 10), ["label_smoothing is 10", "0 to 1"] },
        { "a negative variance", () => F.gaussian_nll_loss(Scores, Scores, Scores - 1), ["negative", "exp()"] },
        { "pairs that are no pairs", () => F.cosine_embedding_loss(Scores, zeros(4, 2), ones(4)), ["[4, 3]", "[4, 2]"] },

        // modules
        { "a missing key", () => Linear(2, 1).load_state_dict(new() { ["weight"] = zeros(1, 2) }), ["1 of the 2", "bias", "strict: false"] },
        { "keys with a prefix", () => Linear(2, 1).load_state_dict(new() { ["module.weight"] = zeros(1, 2), ["module.bias"] = zeros(1) }), ["\"module.\"", "Remove it"] },
        { "keys without the prefix", () => Sequential(("fc", Linear(2, 1))).load_state_dict(Linear(2, 1).state_dict()), ["\"fc.\"", "Put it before"] },
        { "weights of another shape", () => Linear(2, 1).load_state_dict(Linear(3, 1).state_dict()), ["weight has [1, 3] there and [1, 2] here"] },
        { "a name twice", () => Network().register_module("fc1", ReLU()), ["\"fc1\" already"] },
        { "a name with a dot", () => Network().register_module("a.b", ReLU()), ["\"a.b\"", "dot"] },
        { "a module in itself", () => Itself(), ["part of itself"] },
        { "parameters in a module without", () => ReLU().register_parameter("slope", Parameters[0]), ["ReLU", "without parameters"] },
        { "a module of integers", () => Linear(2, 1).to(int64), ["float32 or float64", "int64"] },
        { "a module on a graphics card", () => Linear(2, 1).cuda(), ["cuda"] },
        { "a tensor that became a parameter", () => Used(zeros(2)), ["became a Parameter", "clone()"] },
        { "a parameter of integers", () => _ = new Parameter(arange(3)), ["int64", "to(float32)"] },
        { "more modules than there are", () => _ = Sequential(ReLU())[0..3], ["0 to 3", "there are 1"] },

        // optimisers
        { "an optimiser without parameters", () => torch.optim.SGD(new Forgetful().parameters(), 0.1), ["SGD", "no parameters", "RegisterComponents()"] },
        { "a negative rate", () => torch.optim.Adam(Parameters, -0.1), ["Adam", "learning rate is -0.1", "maximize: true"] },
        { "a negative momentum", () => torch.optim.SGD(Parameters, 0.1, momentum: -1), ["momentum is -1"] },
        { "nesterov without momentum", () => torch.optim.SGD(Parameters, 0.1, nesterov: true), ["nesterov", "momentum above 0"] },
        { "a beta of 1", () => torch.optim.Adam(Parameters, beta1: 1), ["beta1 is 1", "below 1"] },
        { "parameters given twice", () => torch.optim.SGD([.. Parameters, .. Parameters], 0.1), ["[2]", "twice"] },
        { "a state of another optimiser", () => torch.optim.Adam(Parameters).load_state_dict(torch.optim.SGD(Parameters, 0.1).state_dict()), ["another optimiser"] },
        { "a state of another network", () => torch.optim.SGD(Parameters, 0.1).load_state_dict(torch.optim.SGD(Linear(2, 1).parameters(), 0.1).state_dict()), ["2 parameters", "has 1"] },
        { "a plateau without a measure", () => torch.optim.lr_scheduler.ReduceLROnPlateau(torch.optim.SGD(Parameters, 0.1)).step(), ["step(loss)"] },
        { "a mode that does not exist", () => torch.optim.lr_scheduler.ReduceLROnPlateau(torch.optim.SGD(Parameters, 0.1), "best"), ["\"best\"", "\"min\""] },
        { "a cycle of unknown length", () => torch.optim.lr_scheduler.OneCycleLR(torch.optim.SGD(Parameters, 0.1), 0.5), ["total_steps"] },
        { "a cycle without momentum", () => torch.optim.lr_scheduler.OneCycleLR(torch.optim.Adagrad(Parameters), 0.5, total_steps: 9), ["Adagrad", "cycle_momentum: false"] },
        { "too few milestones", () => Sequence(torch.optim.SGD(Parameters, 0.1)), ["2 schedules need 1 milestones"] },
        { "a step size of 0", () => torch.optim.lr_scheduler.StepLR(torch.optim.SGD(Parameters, 0.1), 0), ["step_size is 0"] },
        { "a negative limit of gradients", () => nn.utils.clip_grad_norm_(Parameters, -1), ["max_norm is -1"] },
        { "a vector of another length", () => nn.utils.vector_to_parameters(zeros(3), Parameters), ["[3]", "2 numbers"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_message_names_the_thing_and_proposes_a_fix(string mistake, Action act, string[] words)
    {
        var error = Assert.ThrowsAny<Exception>(act);
        Assert.True(error is TensorException or ArgumentException or InvalidOperationException, $"{mistake}: {error}");
        foreach (var word in words) Assert.Contains(word, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_module_of_ones_own_names_it_and_keeps_its_place_of_origin()
    {
        var error = Assert.Throws<TensorException>(() => Sequential(("mine", new Wrong())).call(zeros(2, 3)));
        Assert.StartsWith("In layer \"mine\", Wrong: matmul", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Wrong.forward), error.StackTrace, StringComparison.Ordinal);
    }

    private static Sequential Network() => Sequential(("fc1", Linear(784, 128)), ("act", ReLU()), ("fc2", Linear(128, 10)));

    private static void Itself()
    {
        var net = Sequential();
        net.register_module("self", net);
    }

    private static void Sequence(torch.optim.Optimizer optimiser)
    {
        var schedule = torch.optim.lr_scheduler.StepLR(optimiser, 2);
        torch.optim.lr_scheduler.SequentialLR(optimiser, [schedule, schedule], []);
    }

    private static void Used(Tensor data)
    {
        _ = new Parameter(data);
        _ = data + 1;
    }

    private sealed class Nest : Module<Tensor, Tensor>
    {
        private readonly Sequential body = Sequential(Linear(3, 4), Linear(5, 1));

        public Nest() : base(nameof(Nest)) => RegisterComponents();

        public override Tensor forward(Tensor input) => body.call(input);
    }

    private sealed class Wrong() : Module<Tensor, Tensor>(nameof(Wrong))
    {
        public override Tensor forward(Tensor input) => input.matmul(zeros(4, 4));
    }

    private sealed class Forgetful() : Module<Tensor, Tensor>(nameof(Forgetful))
    {
        private readonly Linear layer = Linear(2, 1);

        public override Tensor forward(Tensor input) => layer.call(input);
    }
}
