namespace DlCourse.Torch.Tests.Peers;

/// <content>Activation functions.</content>
internal static partial class OperatorTable
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Activation = new()
    {
        ["leaky_relu"] = t => t[0].leaky_relu(0.1),
        ["elu"] = t => t[0].elu(1.3),
        ["selu"] = t => t[0].selu(),
        ["celu"] = t => t[0].celu(0.7),
        ["gelu"] = t => t[0].gelu(),
        ["silu"] = t => t[0].silu(),
        ["softplus"] = t => t[0].softplus(2, 20),
        ["log_sigmoid"] = t => t[0].log_sigmoid(),
        ["hardsigmoid"] = t => t[0].hardsigmoid(),
        ["hardswish"] = t => t[0].hardswish(),
        ["relu6"] = t => t[0].relu6(),
        ["hardtanh"] = t => t[0].hardtanh(-0.7, 0.6),
        ["threshold"] = t => t[0].threshold(0.3, -2),
        ["prelu"] = t => t[0].prelu(t[1]),
        ["glu"] = t => t[0].glu(1),
        ["softmax0"] = t => t[0].softmax(0),
        ["log_softmax0"] = t => t[0].log_softmax(0),
        ["logsumexp0"] = t => t[0].logsumexp(0),
        ["softmax1"] = t => t[0].softmax(1),
        ["log_softmax1"] = t => t[0].log_softmax(1),
        ["logsumexp1"] = t => t[0].logsumexp(1),
    };
}
