namespace DlCourse;

/// <summary>The exercises of a lesson, drawn with characters.</summary>
internal static class SolvedBar
{
    private const int Widest = 30;

    /// <summary>A filled square for each exercise that is solved, an empty one for each that is not; scaled where there are many.</summary>
    public static string Of(int solved, int all)
    {
        var width = Math.Min(all, Widest);
        var filled = all == 0 ? 0 : solved * width / all;
        return new string('■', filled) + new string('□', width - filled);
    }
}
