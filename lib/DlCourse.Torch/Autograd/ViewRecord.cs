using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>
/// How a view was made from the tensor that owns the memory. Writing into the one changes the other, and so its history: the
/// view's operation can be repeated on the base of today, and writing to a view can be described as a change of the base.
/// </summary>
/// <param name="Root">The tensor of which this is, directly or through other views, a view.</param>
/// <param name="Replay">Makes the same view of a tensor of the base's shape.</param>
internal sealed record ViewRecord(Tensor Root, Func<Tensor, Tensor> Replay)
{
    /// <summary>The state of the memory for which the view's history is right.</summary>
    public int Version { get; set; }
}
