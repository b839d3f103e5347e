using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Learner;

/// <summary>The learner's copy after a merge.</summary>
/// <param name="Notebook">The merged copy.</param>
/// <param name="Changes">What was done, in the order of its cells.</param>
public sealed record MergeResult(NotebookDocument Notebook, IReadOnlyList<MergeChange> Changes);
