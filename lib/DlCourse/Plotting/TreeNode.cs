namespace DlCourse.Plotting;

/// <summary>A node of a tree, or a set with the sets inside it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Children">What belongs to it.</param>
public sealed record TreeNode(string Name, params IReadOnlyList<TreeNode> Children);
