namespace DlCourse.Cli.Learner;

/// <summary>Told what a <see cref="LessonWatch"/> sees.</summary>
internal interface IWatchReport
{
    /// <summary>A pass begins.</summary>
    /// <param name="from">The first cell that runs; null where all do.</param>
    void Begins(string? from);

    /// <summary>A cell that is no check has failed.</summary>
    void Failed(string cell, string error);

    /// <summary>A check has run.</summary>
    void Checked(ExerciseVerdict verdict);

    /// <summary>The pass has come to the last cell.</summary>
    /// <param name="verdicts">All exercises as they stand now.</param>
    /// <param name="time">From the moment at which the change was seen.</param>
    void Ended(IReadOnlyCollection<ExerciseVerdict> verdicts, TimeSpan time);

    /// <summary>The file cannot be read, or not yet.</summary>
    void Unreadable(string problem);
}
