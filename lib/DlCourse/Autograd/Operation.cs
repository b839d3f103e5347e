namespace DlCourse.Autograd;

/// <summary>One recorded operation, or a leaf.</summary>
/// <param name="Name">The operation as PyTorch's <c>grad_fn</c> names it: <c>Mul</c>, <c>Mm</c>, …; <c>AccumulateGrad</c> for a leaf.</param>
/// <param name="Leaf">The tensor into whose <c>grad</c> gradients go; null for an operation.</param>
public sealed record Operation(string Name, Tensor? Leaf);
