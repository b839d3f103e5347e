using DlCourse.Torch.Operators.Sampling;

namespace DlCourse.Torch.Tests.Random;

/// <summary>Asks this engine for what PyTorch was asked for.</summary>
internal static class CallOfOurs
{
    public static Tensor Run(RecordedCall call, Generator? g)
    {
        Tensor Empty() => empty(call.Size!, call.Type);
        Tensor P() => linspace(0, 1, 12, call.Type);
        Tensor Weights() => tensor(new double[,] { { 1, 0, 3, 2.5, 0.1 }, { 0.2, 0.2, 0, 0.2, 0.4 } }).to_type(call.Type);
        Tensor Ones() => ones(call.Size!);
        return call.Name switch
        {
            "rand" => rand(call.Size!, call.Type, generator: g),
            "randn" => randn(call.Size!, call.Type, generator: g),
            "uniform_" => Empty().uniform_(call.A, call.B, g),
            "normal_" => Empty().normal_(call.A, call.B, g),
            "exponential_" => Empty().exponential_(call.A, g),
            "geometric_" => Empty().geometric_(call.A, g),
            "cauchy_" => Empty().cauchy_(call.A, call.B, g),
            "log_normal_" => Empty().log_normal_(call.A, call.B, g),
            "normal_of_transposed" => Empty().t().normal_(0, 1, g),
            "uniform_of_every_second_column" => EverySecond(Empty()).uniform_(0, 1, g),
            "bernoulli" => bernoulli(P(), g),
            "bernoulli_of_transposed" => bernoulli(P().view(3, 4).t(), g),
            "bernoulli_into_transposed" => empty(3, 4).t().bernoulli_(P().view(4, 3), g),
            "bernoulli_" => Empty().bernoulli_(call.A, g),
            "multinomial" => multinomial(Weights(), call.Samples, call.Replacement, g),
            "multinomial_of_transposed" => multinomial(Weights().t().narrow(0, 3, 2), call.Samples, call.Replacement, g),
            "randint" => randint(call.Low, call.High, call.Size!, call.Type, generator: g),
            "randperm" => randperm(call.Size![0], generator: g),
            "rand_like" => rand_like(Ones()),
            "randn_like_transposed" => randn_like(Ones().t()),
            "randn_like_every_second_column" => randn_like(EverySecond(Ones())),
            "randint_like" => randint_like(Ones(), call.Low, call.High),
            "dropout" => Ones() * Sampling.DropoutMask(Ones(), call.A),
            "dropout_of_transposed" => Ones().t() * Sampling.DropoutMask(Ones().t(), call.A),
            "normal" => normal(arange(20, dtype: float32).view(4, 5), linspace(0.5, 2, 20).view(4, 5)),
            _ => throw new ArgumentException($"The tests know no call '{call.Name}'."),
        };
    }

    private static Tensor EverySecond(Tensor t) => new(new DlCourse.Torch.Storage.Operand(t.storage, t.layout.Slice(1, 0, (t.shape[1] + 1) / 2, 2)));
}
