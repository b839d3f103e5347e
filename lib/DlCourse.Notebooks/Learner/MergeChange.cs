namespace DlCourse.Notebooks.Learner;

/// <summary>Something that a merge has done to the learner's copy, or has left to the learner.</summary>
/// <param name="Kind">What.</param>
/// <param name="Cell">The cell: its role and exercise, or its id.</param>
public sealed record MergeChange(MergeChangeKind Kind, string Cell);
