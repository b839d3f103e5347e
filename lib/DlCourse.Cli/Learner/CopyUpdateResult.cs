using DlCourse.Notebooks.Learner;

namespace DlCourse.Cli.Learner;

/// <summary>What an update has done to one copy.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="Changes">What has changed in it.</param>
/// <param name="Backup">Where it stands as it was before; null where nothing has changed.</param>
/// <param name="Problem">Why it was left as it is; null where there was nothing in the way.</param>
internal sealed record CopyUpdateResult(string Copy, IReadOnlyList<MergeChange> Changes, string? Backup = null, string? Problem = null);
