using System.Runtime.InteropServices;

namespace DlCourse.Torch.Shapes;

/// <summary>
/// What a wrong use of a tensor raises: the message names the operands and proposes a fix. It is an
/// <see cref="ExternalException"/> because that is what TorchSharp raises for libtorch's errors: a <c>catch</c> written for one
/// engine works on the other.
/// </summary>
internal sealed class TensorException(string message) : ExternalException(message)
{
    /// <summary>The layer of a network in which it happened, if it was in one.</summary>
    public string? Layer { get; set; }

    /// <inheritdoc/>
    public override string Message => Layer is null ? base.Message : $"In {Layer}: {base.Message}";
}
