namespace DlCourse.Torch.Autograd;

/// <summary>Where a gradient goes next: to an operation, as the gradient of one of its results.</summary>
internal readonly record struct Edge(Node? Node, int Output)
{
    public bool IsValid => Node is not null;
}
