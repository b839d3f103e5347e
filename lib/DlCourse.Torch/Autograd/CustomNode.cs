using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>An operation whose backward rule the user wrote.</summary>
internal sealed class CustomNode(string name, Func<Tensor?[], IReadOnlyList<Tensor?>> rule, Action release) : Node(name)
{
    public override bool RunsUserCode => true;

    public override Tensor?[] Backward(Tensor?[] gradients, bool[] needed) => [.. rule(gradients)];

    public override void Release() => release();

    public void Finish() => Number();
}
